/** The licences of the packages that are bundled into dist/, as their terms ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** Every package that contributed to the bundle with its licence text. */
export function notices(root, metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const match = bytesInOutput > 0 ? PACKAGE.exec(input) : null;
      if (match) folders.add(match[0]);
    }
  }
  const entries = [...folders].sort().map((folder) => notice(`${root}/${folder}`));
  return `This program contains the following packages.\n\n${entries.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
