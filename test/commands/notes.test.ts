import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { laidOut } from '../../src/commands/terminal/notes.ts';
import { cliWords } from '../../src/messages/cli.ts';

const text = cliWords('zh-CN').errors.foreign('计划.docx');

describe('what is said on stderr', () => {
  it('is wrapped at the width of a terminal, closing punctuation kept with its word', () => {
    const lines = laidOut(`${text}\n  x`, { isTTY: true, columns: 40 }).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
      expect(line).not.toMatch(/^[，。；]/);
    }
    expect(lines.slice(-2)).toEqual(['  x', '']);
  });

  it('is left whole where a program reads it', () => {
    expect(laidOut(text, { isTTY: false, columns: 40 })).toBe(`${text}\n`);
  });

  it('holds nothing that a terminal would obey', () => {
    expect(laidOut('no file a\u001b[2J', { isTTY: true, columns: 80 })).toBe('no file a␛[2J\n');
  });
});
