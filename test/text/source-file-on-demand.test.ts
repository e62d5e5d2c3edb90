import { describe, expect, it } from 'vitest';
import { createSourceFile } from '../../src/text/source-file.ts';
import { sourceFileOnDemand } from '../../src/text/source-file-on-demand.ts';

describe('a file on demand', () => {
  const whole = createSourceFile({
    path: 'a.yaml',
    text: '标题: 甲\r\n单位: 乙\n',
    encoding: 'gb18030',
    bom: true,
  });
  const reads: string[] = [];
  const onDemand = (name: string) =>
    sourceFileOnDemand('a.yaml', () => {
      reads.push(name);
      return whole;
    });

  it('says what the file says', () => {
    const file = onDemand('a');
    const { path, text, encoding, bom, lineCount } = file;
    expect({ path, text, encoding, bom, lineCount }).toEqual({
      path: 'a.yaml',
      text: whole.text,
      encoding: 'gb18030',
      bom: true,
      lineCount: 3,
    });
    expect(file.positionAt(8)).toEqual(whole.positionAt(8));
    expect(file.range(0, 8)).toEqual(whole.range(0, 8));
    expect(file.line(2)).toBe('单位: 乙');
  });

  it('is read when it is looked into, and again when another was meanwhile', () => {
    reads.length = 0;
    const [a, b] = [onDemand('a'), onDemand('b')];
    expect(reads).toEqual([]);
    a.line(1);
    a.line(2);
    b.line(1);
    a.line(1);
    expect(reads).toEqual(['a', 'b', 'a']);
  });
});
