/** What `npm run bench` says of other programs is only worth something if nothing of them goes uncounted. */
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { peakMemory } from '../../scripts/bench/memory.mjs';
import { timed } from '../../scripts/bench/process.mjs';

const cwd = tmpdir();
const node = (script: string) => [process.execPath, '-e', script];
const WORK = 'let sum = 0; for (let at = 0; at < 1.5e8; at++) sum += at % 7;';
const inThread = (script: string) =>
  `new (require('worker_threads').Worker)(${JSON.stringify(script)}, { eval: true });`;
const inChild = (script: string) =>
  `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(script)}]);`;

describe.runIf(process.platform === 'linux')('what the benchmark measures', () => {
  it('counts the CPU time of threads and of children', () => {
    const alone = timed(node(WORK), { cwd }).cpu;
    const thrice = timed(node(inThread(WORK) + inChild(WORK) + WORK), { cwd }).cpu;
    expect(thrice / alone).toBeGreaterThan(2);
    expect(timed(node('setTimeout(() => {}, 300)'), { cwd }).wall).toBeGreaterThan(0.3);
  });

  it('counts the memory of children', async () => {
    const hold = (bytes: number) => `const held = Buffer.alloc(${bytes}, 1); setTimeout(() => held, 600);`;
    const { memory: alone } = await peakMemory(node(hold(0)), { cwd });
    const { memory: parent } = await peakMemory(node(inChild(hold(150e6))), { cwd });
    expect(parent - alone).toBeGreaterThan(140);
    expect(parent - alone).toBeLessThan(300);
  });

  it('says what a command complained of that did not end as it should', () => {
    const command = node("console.error('Error: no such folder'); process.exit(3)");
    expect(() => timed(command, { cwd })).toThrow('ended with 3: Error: no such folder');
    expect(timed(command, { cwd, exits: [3] }).wall).toBeGreaterThan(0);
  });
});
