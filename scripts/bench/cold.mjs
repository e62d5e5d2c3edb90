/** One plan, each time a process of its own. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpus } from './corpus.mjs';
import { checkOf, floor, OURS, packagePeer, ROOT, systemPeer } from './peers.mjs';

/** @type {import('./rows.mjs').Row[]} */
export const COLD = [
  {
    id: 'version',
    work: '`plan --version`',
    goals: [{ of: 'plan', over: 'node', by: 'wall', atMost: 1.25 }],
    runners: () => [
      { name: 'plan', label: 'plan --version', command: [...OURS, '--version'] },
      { name: 'node', label: `node ${process.version}`, command: [process.execPath, '-e', '0'] },
    ],
  },
  {
    id: 'check-cold',
    work: '`plan check` of one plan of 10 kB, cold',
    goals: [
      { of: 'plan', over: 'floor', by: 'wall', atMost: 1.3 },
      { of: 'plan', over: 'spectral', by: 'wall', atMost: 1 / 3 },
      { of: 'plan', over: 'ajv', by: 'wall' },
      { of: 'plan', over: 'yamllint', by: 'wall' },
    ],
    runners: async (bench) => {
      const { plan, english } = onePlan(bench);
      return [
        { name: 'plan', label: 'plan check', command: checkOf(plan) },
        { name: 'floor', label: 'only parsing', command: [...(await floor(bench.home)), plan] },
        spectral(bench.home, plan),
        ajv(bench.home, english),
        yamllint(plan),
      ];
    },
  },
  {
    id: 'render-cold',
    work: '`plan render` of one plan of 10 kB to Word, cold',
    goals: [{ of: 'plan', over: 'floor', by: 'wall', atMost: 2.3 }],
    runners: async (bench) => {
      const { plan } = onePlan(bench);
      const command = [...OURS, 'render', plan, '-o', path.join(bench.home, 'one.docx'), '--force'];
      return [
        { name: 'plan', label: 'plan render', command },
        { name: 'floor', label: 'only parsing', command: [...(await floor(bench.home)), plan] },
      ];
    },
  },
];

/** One plan as written, and the same with English keys, which the schema of ajv knows. */
function onePlan({ home, seed }) {
  const folder = corpus(home, 1, seed);
  const [name] = readdirSync(folder, { recursive: true }).filter((one) => one.endsWith('.yaml'));
  const one = path.join(home, 'one');
  mkdirSync(one, { recursive: true });
  const plan = path.join(one, 'plan.yaml');
  const english = path.join(one, 'english-keys.yaml');
  copyFileSync(path.join(folder, name), plan);
  copyFileSync(path.join(folder, name), english);
  execFileSync(OURS[0], [...OURS.slice(1), 'format', '--keys', 'en', english], { stdio: 'ignore' });
  return { plan, english };
}

/** One rule that asks nothing: the mapping at the top is there. */
export function spectral(home, ...files) {
  const ruleset = path.join(home, 'ruleset.yaml');
  writeFileSync(ruleset, 'rules:\n  there:\n    given: $\n    then: { function: truthy }\n');
  const peer = packagePeer(home, '@stoplight/spectral-cli');
  const command = peer.command && [...peer.command, 'lint', '--ruleset', ruleset, ...files];
  return { ...peer, name: 'spectral', command };
}

function ajv(home, plan) {
  const schema = path.join(ROOT, 'schemas/plan.schema.json');
  const peer = packagePeer(home, 'ajv-cli');
  const options = ['validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', plan];
  return { ...peer, name: 'ajv', command: peer.command && [...peer.command, ...options] };
}

function yamllint(plan) {
  const peer = systemPeer('yamllint');
  return { ...peer, name: 'yamllint', command: peer.command && [...peer.command, '-d', 'relaxed', plan] };
}
