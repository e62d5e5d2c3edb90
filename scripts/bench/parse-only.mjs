/** The floor: reads files, or the YAML files below a folder, and parses them; nothing else. Bundled as the program is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parseDocument } from 'yaml';

for (const given of process.argv.slice(2)) {
  const names = statSync(given).isDirectory()
    ? readdirSync(given, { recursive: true }).filter((name) => name.endsWith('.yaml'))
    : [''];
  for (const name of names) {
    parseDocument(readFileSync(name === '' ? given : `${given}/${name}`, 'utf8')).toJS();
  }
}
