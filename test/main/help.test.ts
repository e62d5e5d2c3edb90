import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { plan } from '../support/cli.ts';

const COMMANDS = ['init', 'check', 'render', 'format', 'rules', 'templates', 'styles', 'schema'];
const help = async (args: readonly string[], lang: string, columns = 80) =>
  (await plan([...args, '--help'], { cwd: '/', columns, env: { LANG: lang } })).stdout;

describe('help', () => {
  it.each(['zh_CN.UTF-8', 'en_US.UTF-8'])('stays within the terminal in %s', async (lang) => {
    for (const columns of [66, 80]) {
      const texts = await Promise.all(
        [[], ...COMMANDS.map((name) => [name])].map((args) => help(args, lang, columns)),
      );
      for (const line of texts.join('\n').split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('is all Chinese in Chinese, its columns aligned', async () => {
    const text = await help([], 'zh_CN.UTF-8');
    expect(text).toContain('用法：plan [选项] [命令]\n');
    const column = (name: string, words: string) => {
      const line = text.split('\n').find((one) => one.startsWith(`  ${name} `)) ?? '';
      return stringWidth(line.slice(0, line.indexOf(words)));
    };
    expect(column('help', '显示某个')).toBe(column('check', '检查计划'));
    expect(await help(['rules'], 'zh_CN.UTF-8')).toContain('text 或 json（不写就是 text）');
    for (const name of COMMANDS) {
      expect(await help([name], 'zh_CN.UTF-8')).not.toMatch(/options\]|command\]|default|: /);
    }
  });

  it('tells the values of an option once', async () => {
    const text = await help(['check'], 'en_US.UTF-8');
    expect(text).toMatch(/--lang <lang> +language of messages: zh or en\n/);
    expect(text).toMatch(/error, warning or info\s+\(default:\s+error\)/);
  });
});
