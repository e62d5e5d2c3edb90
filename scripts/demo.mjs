/** Checks an example and renders it, through the command as people use it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = path.join('examples', 'town-education-center.yaml');
const out = 'out';

mkdirSync(path.join(root, out), { recursive: true });
plan('check', example);
plan('render', example, '-f', 'docx,md', '-o', out, '--force', '--quiet');
const base = path.join(root, out, path.basename(example, '.yaml'));
console.log(`\nWord:     ${base}.docx\nMarkdown: ${base}.md`);

function plan(...args) {
  console.log(`$ plan ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['bin/plan.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
