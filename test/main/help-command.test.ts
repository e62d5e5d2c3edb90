/** `plan help nope`: who mistypes a command is told so, and does not get the help of another one. */
import { describe, expect, it } from 'vitest';
import { plan } from '../support/cli.ts';

const said = (line: string, lang = 'en_US.UTF-8') => plan(line.split(' '), { cwd: '/', env: { LANG: lang } });

/** What is typed, what is said of it, and of which command the help is named. */
const MISTYPED: readonly (readonly [string, string, string])[] = [
  ['help nope', 'there is no command "nope".', 'plan --help'],
  ['help chekc', 'there is no command "chekc". Did you mean check?', 'plan --help'],
  ['help -q chekc', 'Did you mean check?', 'plan --help'],
  ['help chekc --help', 'Did you mean check?', 'plan --help'],
  ['help -- chekc', 'Did you mean check?', 'plan --help'],
  ['help styles shwo', 'there is no command "shwo". Did you mean show?', 'plan styles --help'],
  ['help styles nope', 'there is no command "nope".', 'plan styles --help'],
  ['help templates nope', 'there is no command "nope".', 'plan templates --help'],
  ['help check --fxi', 'there is no option "--fxi". Did you mean --fix?', 'plan check --help'],
  ['help --nope', 'there is no option "--nope".', 'plan --help'],
  ['chekc --help', 'there is no command "chekc". Did you mean check?', 'plan --help'],
  ['styles shwo -h', 'Did you mean show?', 'plan styles --help'],
];

describe('plan help', () => {
  it.each(MISTYPED)('%s: %s', async (line, message, command) => {
    const { exitCode, stdout, stderr } = await said(line);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain(`Run ${command} for`);
  });

  it('tells it in Chinese', async () => {
    for (const line of ['help chekc --lang zh', '--lang zh help chekc']) {
      const { exitCode, stderr } = await said(line);
      expect([exitCode, stderr]).toEqual([2, (await said('help chekc', 'zh_CN.UTF-8')).stderr]);
      expect(stderr).toContain('没有“chekc”这个命令。是不是 check？');
    }
  });

  it('shows the help of the command that is named, whatever options of its own stand there', async () => {
    for (const [asked, same] of [
      ['help', '--help'],
      ['help --help', '--help'],
      ['help check', 'check --help'],
      ['help check --help', 'check --help'],
      ['help check --fix', 'check --help'],
      ['help check --format=json', 'check --help'],
      ['help styles', 'styles --help'],
      ['help styles show', 'styles show --help'],
    ] as const) {
      const { exitCode, stdout, stderr } = await said(asked);
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toBe((await said(same)).stdout);
    }
  });
});
