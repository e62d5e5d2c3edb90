import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './schemas.mjs';

/** What a module of the program exports: generators read the declarations that the program goes by. */
export async function bundled(path) {
  const entryPoints = [fileURLToPath(new URL(path, ROOT))];
  // Neither Node's modules nor a page to write to.
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    format: 'esm',
    conditions: ['worker'],
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
