/**
 * How a script for Node is bundled: the program, and what it is measured beside.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const BUNDLING = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // THIRD-PARTY-NOTICES.txt has them.
  legalComments: 'none',
  // Packages in CommonJS use names that an ES module does not have.
  banner: {
    js: [
      "import{createRequire as $createRequire}from'node:module';",
      "import{fileURLToPath as $fileURLToPath}from'node:url';",
      'const require=$createRequire(import.meta.url),__filename=$fileURLToPath(import.meta.url);',
    ].join(''),
  },
};

/**
 * The same for a script in CommonJS.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const SCRIPT = {
  ...BUNDLING,
  format: 'cjs',
  banner: { js: "const $url=require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': '$url' },
};
