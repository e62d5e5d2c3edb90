/** Patterns that once took the square of a text, or doubled with each sign of it: a text of 40,000 characters is done at once. */
import { expect, it } from 'vitest';
import { guardMarkdown } from '../../src/document/office-markdown.ts';
import { parsePeriod } from '../../src/plan/period.ts';
import { splitNames } from '../../src/source/names.ts';
import { escapeMarkdown, plainInlines } from '../../src/template/printable.ts';

const SPACES = ' '.repeat(40_000);
const CASES: Readonly<Record<string, () => unknown>> = {
  'dashes with two spaces behind each': () => guardMarkdown(`${'-  '.repeat(60)}a`),
  'spaces within a line': () => guardMarkdown(`a${SPACES}b`),
  'spaces within a period': () => parsePeriod(`2026${SPACES}年${SPACES}a`, 'zh-CN'),
  'names without end': () => splitNames('张某、'.repeat(30_000)),
  'spaces of a plain text': () => escapeMarkdown(`a${SPACES}b`),
  'line ends of a plain text': () => plainInlines(`a${'\n'.repeat(40_000)}b`),
};

it.each(Object.entries(CASES))('%s', (_name, work) => {
  work();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(400);
});
