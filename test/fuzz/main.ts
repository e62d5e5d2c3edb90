/** `npm run fuzz -- --runs 100000 --seed 1`: prints what broke; `--keep` puts it into test/fuzz/corpus/, `--only 4711` runs one alone. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, faultOf, fuzz, inputOf } from './fuzz.ts';
import { reduced } from './reduce.ts';
import { CORPUS } from './seeds.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);

/** One of each kind: the first line of what is wrong and the first place in the program. */
function kindOf({ what }: Fault): string {
  return what.split('\n').slice(0, 2).join('|').replace(/\d+/g, '0').slice(0, 200);
}

async function tell(fault: Fault): Promise<void> {
  const { run, what, bytes } = fault;
  const small = await reduced(bytes, async (each) => {
    const still = await faultOf(each, run);
    return still !== null && kindOf({ ...fault, what: still }) === kindOf(fault);
  });
  console.log(
    `run ${run}: ${what.split('\n').slice(0, 4).join('\n')}\n  ${JSON.stringify(new TextDecoder().decode(small))}\n`,
  );
  const name = `${createHash('sha256').update(small).digest('hex').slice(0, 12)}.yaml`;
  if (options.keep) writeFileSync(path.join(CORPUS, name), small);
}

if (options.only === undefined) {
  const began = Date.now();
  const kinds = new Set<string>();
  const progress = (run: number, faults: number) => {
    if (run % 5000 === 0)
      console.log(`${run} runs, ${faults} faults, ${((Date.now() - began) / 1000).toFixed()} s`);
  };
  const onFault = async (fault: Fault) => {
    if (kinds.has(kindOf(fault))) return;
    kinds.add(kindOf(fault));
    await tell(fault);
  };
  const { runs, commands, faults, slowest } = await fuzz({
    seed,
    runs: Number(options.runs),
    progress,
    onFault,
  });
  console.log(
    `${runs} runs (${commands} through the command) with seed ${seed}: ${faults.length} faults of ${kinds.size} kinds; slowest run ${slowest.run} with ${slowest.milliseconds.toFixed()} ms`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  const bytes = inputOf(seed, Number(options.only));
  console.log(JSON.stringify(new TextDecoder().decode(bytes)));
  console.log((await faultOf(bytes, Number(options.only))) ?? 'nothing is wrong');
}
