/** The licences of the packages that are bundled into dist/, as their terms ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/;
/** What a bundler writes above code of another package that it has put into a file: docx brings some, and our generated validators do. */
const INLINED = /^\s*\/\/(?:#region)? (?:.*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;
/** Comments that ask to be kept; the bundle itself has none. */
const KEPT = /\/\*(?:(?!\*\/)[\s\S])*@(?:license|preserve)[\s\S]*?\*\//g;

/** Licences that let a program under MIT carry the package when it carries the notice. */
const FITTING = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'];

/**
 * Every package that contributed to the bundle with its licence text.
 * @throws for a package without one, or with one that does not fit
 */
export function notices(root, metafile) {
  const comments = new Map();
  for (const input of contributing(metafile)) {
    const [folder = ''] = PACKAGE.exec(input) ?? [];
    const text = readFileSync(`${root}/${input}`, 'utf8');
    for (const [, name] of text.matchAll(INLINED)) {
      const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`];
      keep(
        comments,
        places.find((place) => existsSync(`${root}/${place}`)),
        [],
      );
    }
    if (folder !== '') keep(comments, folder, text.match(KEPT) ?? []);
  }
  const entries = [...comments].sort(([a], [b]) => (a < b ? -1 : 1));
  const told = entries.map(([folder, kept]) => notice(`${root}/${folder}`, [...kept]));
  return `This program contains the following packages.\n\n${told.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function contributing(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input));
}

function keep(comments, folder, more) {
  comments.set(folder, new Set([...(comments.get(folder) ?? []), ...more]));
}

function notice(folder, comments) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!FITTING.includes(license) || file === undefined)
    throw new Error(
      `${name} ${version} (${license}) cannot be bundled: its licence does not fit or is not there`,
    );
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
  return [`${name} ${version} (${license})`, text, ...comments].map((part) => `${part}\n`).join('\n');
}
