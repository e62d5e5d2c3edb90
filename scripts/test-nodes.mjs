/**
 * Builds and runs the unit tests under each Node that the package promises, one
 * after the other: `npm run test:nodes`, or `npm run test:nodes -- 24.21.0` for
 * some of them. Says at the end how each went; exit code 1 when one failed.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeVersion, PINNED } from './node-versions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);

const results = (asked.length > 0 ? asked : PINNED).map((version) => {
  console.log(`\n=== Node ${version}`);
  const since = Date.now();
  const passed = passes(nodeVersion(version).fetch());
  return { version, passed, seconds: Math.round((Date.now() - since) / 1000) };
});
console.log('');
for (const { version, passed, seconds } of results)
  console.log(`Node ${version}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

/** `npm test` with this Node first on the path, so that whatever the tests start runs under it as well. */
function passes(program) {
  const PATH = [path.dirname(program), process.env.PATH].join(path.delimiter);
  const { status } = spawnSync('npm', ['test'], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
