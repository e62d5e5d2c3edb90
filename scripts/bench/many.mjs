/** Many plans at once: checked, checked again, and rendered. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { spectral } from './cold.mjs';
import { corpus } from './corpus.mjs';
import { checkOf, floor, hasCache, OURS, systemPeer } from './peers.mjs';

const [SOME, MANY, RENDERED] = [1_000, 10_000, 500];
/** What is wrong with some of the plans is found: that is no failure. */
const exits = [0, 1];

/** @type {import('./rows.mjs').Row[]} */
export const MANY_PLANS = [
  {
    id: 'check-many',
    work: `\`plan check\` of ${MANY} plans, all rules`,
    long: true,
    goals: [
      { of: 'plan', over: 'floor', by: 'cpu', atMost: 1.8 },
      { of: 'plan', over: 'plan', by: 'wall', overBy: 'cpu', atMost: 0.6 },
      { of: 'plan', over: 'spectral', by: 'wall', atMost: 1 },
    ],
    runners: async (bench) => {
      const plans = corpus(bench.home, scaled(MANY, bench), bench.seed);
      const peer = spectral(bench.home, path.join(plans, '**/*.yaml'));
      return [
        { name: 'plan', label: 'plan check', command: checkOf(plans), exits },
        { name: 'floor', label: 'only parsing', command: [...(await floor(bench.home)), plans] },
        peer,
      ];
    },
  },
  {
    id: 'memory',
    work: `peak memory of \`plan check\` of ${MANY} plans, MB`,
    long: true,
    memory: true,
    goals: [
      { of: 'many', by: 'memory', atMost: 400 },
      { of: 'many', over: 'some', by: 'memory', atMost: 1.2 },
    ],
    runners: (bench) =>
      Object.entries({ many: MANY, some: SOME }).map(([name, count]) => ({
        name,
        label: `${scaled(count, bench)} plans`,
        command: checkOf(corpus(bench.home, scaled(count, bench), bench.seed)),
        exits,
      })),
  },
  {
    id: 'check-again',
    work: `\`plan check\` of ${MANY} plans again, nothing changed`,
    long: true,
    goals: [{ of: 'again', over: 'first', by: 'wall', atMost: 0.1 }],
    runners: (bench) => {
      const cache = path.join(bench.home, 'cache');
      const shared = {
        command: [...OURS, 'check', corpus(bench.home, scaled(MANY, bench), bench.seed)],
        env: { XDG_CACHE_HOME: cache },
        exits,
        ...(hasCache() ? {} : { missing: 'there is no cache yet' }),
      };
      const forget = () => rmSync(cache, { recursive: true, force: true });
      return [
        { ...shared, name: 'first', label: 'the first time', before: forget },
        { ...shared, name: 'again', label: 'again' },
      ];
    },
  },
  {
    id: 'render-many',
    work: `\`plan render\` of ${RENDERED} plans to Word`,
    long: true,
    goals: [{ of: 'plan', over: 'pandoc', by: 'wall', atMost: 1 / 3 }],
    runners: (bench) => {
      const plans = corpus(bench.home, scaled(RENDERED, bench), bench.seed);
      const render = (format, output) => [...OURS, 'render', plans, '-f', format, '-o', output, '--force'];
      const [texts, documents] = ['texts', 'documents'].map((name) => path.join(bench.home, name));
      return [
        { name: 'plan', label: 'plan render, on both cores', command: render('docx', documents) },
        pandoc(texts, () => {
          rmSync(texts, { recursive: true, force: true });
          execFileSync(...split(render('md', texts)), { stdio: 'ignore' });
        }),
      ];
    },
  },
];

/** As many as the row says, or fewer where somebody only wants to see how it goes (`--scale`). */
const scaled = (count, { scale }) => Math.max(1, Math.round(count * scale));

const split = ([program, ...rest]) => [program, rest];

/** One process a document, two at a time: pandoc makes one document of all that it is given. */
function pandoc(texts, makeTexts) {
  const peer = systemPeer('pandoc');
  if (peer.missing) return { ...peer, name: 'pandoc' };
  makeTexts();
  const all = `find ${texts} -name '*.md' | xargs -d '\\n' -P 2 -I{} pandoc {} -o {}.docx`;
  return { ...peer, name: 'pandoc', command: ['bash', '-c', all] };
}
