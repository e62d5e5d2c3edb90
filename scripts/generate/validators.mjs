/** Compiles the schema of plans to a plain function, so that the command needs no ajv at run time. */
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import esbuild from 'esbuild';
import { ROOT, readJson } from './schemas.mjs';

const OUR_KEYWORDS = ['x-zh', 'x-text', 'x-values', 'x-may-be-empty'];

const DECLARATION = `/** One violation, as the compiled validator reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: {
  (data: unknown): boolean;
  /** The violations of the last call. */
  errors?: readonly ValidationError[] | null;
};
export default validate;
`;

/** The validator of plan files with its declaration, by path; policies and styles are read by hand. */
export async function generateValidators() {
  const code = await compile(await readJson('schemas/plan.schema.json'));
  return {
    'src/schema/generated/plan.js': code,
    'src/schema/generated/plan.d.ts': DECLARATION,
  };
}

async function compile(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    // Some keywords stand beside a $ref that brings the type.
    strictTypes: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(OUR_KEYWORDS);
  const code = standaloneCode(ajv, ajv.compile(withoutProse(schema)));
  return code.includes('require(') ? inlineHelpers(code) : code;
}

const PROSE = new Set(['title', 'description', 'examples', 'x-zh']);

/** ajv copies the whole schema into its code; what is written for people need not be in there. */
function withoutProse(node) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node).map(([keyword, value]) => [
    keyword,
    KEYED.has(keyword) ? mapValues(value, withoutProse) : withoutProse(value),
  ]);
  return Object.fromEntries(entries.filter(([keyword]) => !PROSE.has(keyword)));
}

/** Keywords that hold schemas under names of ours, among which `title` is no keyword. */
const KEYED = new Set(['properties', 'patternProperties', '$defs']);

function mapValues(object, convert) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value)]));
}

/** ajv loads its helpers with `require` even in modules; they are put into the file. */
async function inlineHelpers(code) {
  const result = await esbuild.build({
    stdin: { contents: code, resolveDir: fileURLToPath(ROOT), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
  });
  return result.outputFiles[0].text;
}
