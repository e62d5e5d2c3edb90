/** The folder in which the command is called may be gone: another window deleted it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT } from '../support/cli.ts';

const PROGRAM = path.join(PACKAGE_ROOT, 'bin', 'plan.js');

/** Runs the built program in a folder that is gone. */
function called(args: string, lang = 'en_US.UTF-8') {
  const gone = path.join(emptyFolder(), 'gone');
  const script = `mkdir "${gone}" && cd "${gone}" && rmdir "${gone}" && exec "${process.execPath}" "${PROGRAM}" ${args}`;
  const env = { ...process.env, LANG: lang, LC_ALL: lang };
  return spawnSync('sh', ['-c', script], { encoding: 'utf8', input: '', env });
}

describe.skipIf(process.platform === 'win32')('in a folder that is gone', () => {
  it.each(['check', 'check plan.yaml', 'render plan.yaml', 'init x.yaml -y', 'format x.yaml --keys en'])(
    'plan %s says so',
    (args) => {
      const { status, stdout, stderr } = called(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        'error: the folder in which this was called is not there any more. Go to one that is, and call it again.\n',
      );
    },
  );

  it('says it in Chinese', () => {
    expect(called('check', 'zh_CN.UTF-8').stderr).toContain('当前文件夹已经不存在');
  });

  it.each(['--help', 'schema', 'help check'])('plan %s needs none', (args) => {
    expect(called(args)).toMatchObject({ status: 0, stderr: '' });
  });
});
