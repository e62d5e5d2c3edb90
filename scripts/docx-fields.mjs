/**
 * The docx library is published for engines that know neither object spread nor
 * class fields: every property of every element goes through helpers. Bundled,
 * they are what the language has; the library's own code stays as it is.
 */
import { readFile } from 'node:fs/promises';

/** `_defineProperty(this, "name", void 0)`, which stands where a class declares a field, with its comment. */
const FIELD = /_defineProperty\(\s*this,\s*(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?"(\w+)",\s*void 0\s*\)/g;

/** The helper of `{ ...a, b }`: its first argument is always a new object. */
const SPREAD = /function _objectSpread2\(e\) \{\n[\s\S]*?\n\}\n/;
const ASSIGN = 'function _objectSpread2() {\n\treturn Object.assign.apply(Object, arguments);\n}\n';

/** For esbuild. */
export const docxFields = {
  name: 'docx-fields',
  setup(build) {
    build.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const fields = code.replace(FIELD, 'this.$1 = void 0');
      const contents = fields.replace(SPREAD, ASSIGN);
      // A newer version of the library may be published otherwise; then this module has done its service.
      if (fields === code || contents === fields) throw new Error(`${path} has no such helpers any more`);
      return { contents, loader: 'js' };
    });
  },
};
