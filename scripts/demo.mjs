/** Checks an example and renders it – an English one too where English is spoken –, through the command as people use it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = 'out';
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const system = Intl.DateTimeFormat().resolvedOptions().locale;
const english = /^en/i.test(LC_ALL || LC_MESSAGES || LANG || system);

mkdirSync(path.join(root, out), { recursive: true });
const examples = [...(english ? ['community-education-en'] : []), 'town-education-center'];
for (const name of examples) show(path.join('examples', `${name}.yaml`));
for (const name of examples) {
  const base = path.join(root, out, name);
  console.log(`\nWord:     ${base}.docx\nMarkdown: ${base}.md`);
}

function show(example) {
  plan('check', example);
  plan('render', example, '-f', 'docx,md', '-o', out, '--force', '--quiet');
}

function plan(...args) {
  console.log(`$ plan ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['bin/plan.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
