/** The plans that are measured with, made from a seed into a folder for temporary files. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chanceOf } from '../chance.mjs';
import { districtOf } from '../district.mjs';
import { englishPlan } from './english.mjs';

/** One plan in five is English. */
const ENGLISH = 5;
/** Twice as long as the usual ones of the district, and one in five with a fault. */
const KIND = { measures: 12, activities: 3, faults: [0, 0, 0, 0, 1] };

/**
 * Plans of some 10 kB, no two alike, four in five Chinese. Made once for a seed and a number, and taken as they are
 * when they lie there already.
 *
 * @param {string} home where the folders of this bench are
 * @param {number} count how many plans
 * @param {number} seed
 * @returns {string} the folder
 */
export function corpus(home, count, seed) {
  const folder = path.join(home, `plans-${count}-${seed}-${makers()}`);
  const whole = `${folder}.whole`;
  if (existsSync(whole)) return folder;
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of plansOf(count, seed)) write(path.join(folder, name), text);
  writeFileSync(whole, '');
  return folder;
}

/** Other texts come of it when what makes them is changed. */
function makers() {
  const hash = createHash('sha256');
  for (const name of ['corpus.mjs', 'english.mjs', '../district.mjs', '../chance.mjs']) {
    hash.update(readFileSync(new URL(name, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 8);
}

/**
 * @param {number} count
 * @param {number} seed
 * @returns {Map<string, string>} texts by file name
 */
function plansOf(count, seed) {
  const english = Math.floor(count / ENGLISH);
  const chance = chanceOf(seed);
  const { files } = districtOf(count - english, seed, KIND);
  for (let at = 0; at < english; at++) {
    const { name, text } = englishPlan(at, chance);
    files.set(`english-${Math.floor(at / 50) + 1}/${name}`, text);
  }
  return files;
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
