import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';

const EXAMPLES = path.join(PACKAGE_ROOT, 'examples');
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.yaml'));

describe('plan format --keys', () => {
  it.each(examples)('%s passes in both languages, there and back without losing a byte', async (name) => {
    const cwd = emptyFolder();
    const original = readFileSync(path.join(EXAMPLES, name), 'utf8');
    const file = path.join(cwd, name);
    writeFileSync(file, original);
    const native = name.endsWith('-en.yaml') ? 'en' : 'zh';
    const other = native === 'en' ? 'zh' : 'en';
    const render = async () => (await plan(['render', name, '-o', '-'], { cwd })).stdout;
    const printed = await render();
    expect((await plan(['format', name, '--keys', other], { cwd })).exitCode).toBe(0);
    const translated = readFileSync(file, 'utf8');
    expect(translated).not.toBe(original);
    expect(translated.split('\n').length).toBe(original.split('\n').length);
    const comments = (text: string) => text.match(/^\s*#.*$/gm);
    expect(comments(translated)).toEqual(comments(original));
    const checked = await plan(['check', name, '-f', 'json'], { cwd });
    expect(JSON.parse(checked.stdout).files[0].diagnostics).toEqual([]);
    expect(await render()).toBe(printed);
    await plan(['format', name, '--keys', native], { cwd });
    expect(readFileSync(file, 'utf8')).toBe(original);
  });

  it('only says what would change with --check', async () => {
    const cwd = emptyFolder();
    const file = path.join(cwd, 'p.yaml');
    writeFileSync(file, '标题: 计划\n');
    expect((await plan(['format', 'p.yaml', '--keys', 'en', '--check'], { cwd })).exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('标题: 计划\n');
    expect((await plan(['format', 'p.yaml', '--keys', 'zh', '--check'], { cwd })).exitCode).toBe(0);
  });

  it('keeps the encoding, the byte order mark and the line ends', async () => {
    const cwd = emptyFolder();
    const file = path.join(cwd, 'p.yaml');
    // GB18030 for "标题: 计划"
    writeFileSync(
      file,
      Buffer.from([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xbc, 0xc6, 0xbb, 0xae, 0x0d, 0x0a]),
    );
    await plan(['format', 'p.yaml', '--keys', 'en'], { cwd });
    expect(readFileSync(file)).toEqual(
      Buffer.from([...Buffer.from('title: '), 0xbc, 0xc6, 0xbb, 0xae, 0x0d, 0x0a]),
    );
  });

  it('leaves what is no plan alone: found in a folder it is passed over, named it is an error', async () => {
    const cwd = emptyFolder();
    const compose = "version: '3'\nservices:\n  web: { image: x }\n";
    const style = 'title: { en: Ours }\nextends: plain\npage: { width: 200 }\n';
    writeFileSync(path.join(cwd, 'compose.yaml'), compose);
    writeFileSync(path.join(cwd, 'style.yaml'), style);
    writeFileSync(path.join(cwd, 'plan.yaml'), 'title: x\nversion: 1\n');
    const folder = await plan(['format', '.', '--keys', 'zh'], { cwd });
    expect(folder.exitCode).toBe(0);
    expect(folder.stderr).toContain('compose.yaml');
    expect(readFileSync(path.join(cwd, 'plan.yaml'), 'utf8')).toBe('标题: x\n版本: 1\n');
    const named = await plan(['format', 'compose.yaml', 'style.yaml', '--keys', 'zh'], { cwd });
    expect(named.exitCode).toBe(2);
    expect(readFileSync(path.join(cwd, 'compose.yaml'), 'utf8')).toBe(compose);
    expect(readFileSync(path.join(cwd, 'style.yaml'), 'utf8')).toBe(style);
  });

  it('leaves a file with syntax errors alone', async () => {
    const cwd = emptyFolder();
    writeFileSync(path.join(cwd, 'p.yaml'), '标题: "计划\n');
    expect((await plan(['format', 'p.yaml', '--keys', 'en'], { cwd })).exitCode).toBe(2);
    expect(readFileSync(path.join(cwd, 'p.yaml'), 'utf8')).toBe('标题: "计划\n');
  });
});
