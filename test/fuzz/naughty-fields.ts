/** Hostile strings in every field of a plan, all fields at once and each field alone. */
import type { KeyLanguage } from '../../src/schema/vocabulary.ts';
import {
  FIELDS,
  type Field,
  type Form,
  filled,
  filledWithMany,
  formOfOne,
  formsOfAll,
  type Way,
  wayOf,
} from './fields.ts';
import { runOne, type Wish, wishOf } from './run-one.ts';
import { NAUGHTY, NAUGHTY_TOO } from './seeds.ts';

const STRINGS: readonly string[] = [...NAUGHTY, ...NAUGHTY_TOO];

/** What is thrown: a plan that holds a string, and how it goes on from there. */
export interface Throw {
  readonly name: string;
  readonly form: Form;
  readonly string: string;
  readonly way: Way;
  readonly number: number;
}

const languageOf = (number: number): KeyLanguage => (number % 2 === 0 ? 'zh' : 'en');
const nameOf = ({ path, as }: Field): string => `${path.join('.')}${as === 'key' ? ' (key)' : ''}`;

/**
 * Each string in every field at once, which takes some plans a string.
 * @param each of these plans; more than 1 leaves out others for each string
 */
export function* everywhere(each: number): Generator<Throw> {
  const forms = { zh: formsOfAll('zh'), en: formsOfAll('en') };
  let number = 0;
  for (const [at, string] of STRINGS.entries())
    for (const [index, form] of forms[languageOf(at)].entries()) {
      if ((at + index) % each !== 0) continue;
      yield { name: `plan ${index}`, form, string, way: wayOf(number), number };
      number += 1;
    }
}

/** Each field alone with so many of the strings, spread over all of them and others for each field. */
export function* alone(count: number): Generator<Throw> {
  const apart = STRINGS.length / count;
  let number = 0;
  for (const [at, field] of FIELDS.entries()) {
    const form = formOfOne(field, languageOf(at));
    for (let turn = 0; turn < count; turn += 1, number += 1) {
      const string = STRINGS[Math.floor(at * 7 + turn * apart) % STRINGS.length] ?? '';
      yield { name: nameOf(field), form, string, way: wayOf(number), number };
    }
  }
}

/** Plans with another string in each field, so that a few of them hold many. */
export function* mixed(rounds: number): Generator<{ readonly name: string; readonly text: string }> {
  for (let round = 0; round < rounds; round += 1)
    // The first form is a file that is the string and nothing else.
    for (const [index, form] of formsOfAll(languageOf(round)).slice(1).entries()) {
      const stringAt = (place: number) => STRINGS[(round * 71 + index * 37 + place) % STRINGS.length] ?? '';
      yield { name: `mix ${round}/${index}`, text: filledWithMany(form, stringAt) };
    }
}

/** A good part of them is printed; a few to Word. */
function wishFor(number: number): Wish {
  const { report, print } = wishOf(number);
  if (print?.format === 'docx' || number % 2 === 0) return { report, print };
  const template = ['annual', 'semester', 'tabular', 'brief'][(number >> 1) % 4] ?? 'annual';
  return { report, print: { template, style: 'gongwen', format: 'md' } };
}

/** What goes wrong with any of them. */
export async function faultsOf(
  throws: Iterable<Throw>,
): Promise<{ readonly thrown: number; readonly faults: readonly string[] }> {
  let thrown = 0;
  const faults: string[] = [];
  for (const { name, form, string, way, number } of throws) {
    thrown += 1;
    await runOne(new TextEncoder().encode(filled(form, string, way)), wishFor(number)).catch((error) =>
      faults.push(
        `${JSON.stringify(string)} ${way} in ${name}: ${error instanceof Error ? error.stack : error}`,
      ),
    );
  }
  return { thrown, faults };
}
