/** What stands in braces in the sentences of own rules: the entry, what was met, or a mistake. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { filledIn } from '../../src/messages/filled-in.ts';
import { messageOf } from '../../src/messages/index.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { marked } from '../rules/harness.ts';

/** `the marked text: what is said`. */
function told(sentence: string, locale: 'zh-CN' | 'en' = 'en'): readonly string[] {
  const text = `ownRules:\n  - { id: a, must: { has: title }, message: ${JSON.stringify(sentence)} }\n`;
  return readConfig(createSourceFile({ path: 'plan.config.yaml', text })).diagnostics.map((found) => {
    const { message, hint = '' } = messageOf(found, locale);
    return `${marked(found)}: ${message} ${hint}`;
  });
}

describe('a name in braces that stands for nothing', () => {
  it.each([
    ['Nobody for {items}.', '{items}', 'Did you mean "{item}"?'],
    ['Nobody for {Item}.', '{Item}', 'Did you mean "{item}"?'],
    ['Nobody for { item }.', '{ item }', 'Did you mean "{item}"?'],
    ['It has {fuond}.', '{fuond}', 'Did you mean "{found}"?'],
    ['Nobody for {owner}.', '{owner}', 'You can write: "{item}", "{found}".'],
    ['Nobody for {}.', '{}', 'You can write: "{item}", "{found}".'],
    ['“{item}”: {条木}', '{条木}', 'Did you mean "{条目}"?'],
    ['安全类的“｛条目｝”没有责任人。', '｛条目｝', 'Did you mean "{条目}"?'],
  ])('%s', (sentence, place, said) => {
    const [found = '', ...others] = told(sentence);
    expect(others).toEqual([]);
    expect(found).toContain(`${place}: "${place}" stands for nothing here, and would be printed as it is.`);
    expect(found).toContain(said);
  });

  it('is told in Chinese, with how braces are written', () => {
    expect(told('“{条木}”没有责任人。', 'zh-CN')).toEqual([
      '{条木}: “{条木}”不代表什么，会照样印出来。 是不是“{条目}”？可以写的有：“{条目}”、“{实际}”。真要印大括号，请写两层：“{{条木}}”。',
    ]);
    expect(told('{owner}')[0]).toContain('To print braces, double them: "{{owner}}".');
  });

  it('is told in hints and in each language as well, each one', () => {
    const text =
      'ownRules: [{ id: a, must: { has: title }, message: { en: "{x} {item} {y}", zh-CN: 甲 }, hint: "{z}" }]\n';
    const { diagnostics } = readConfig(createSourceFile({ path: 'plan.config.yaml', text }));
    expect(diagnostics.map(marked).sort()).toEqual(['{x}', '{y}', '{z}']);
  });
});

describe('braces that are meant', () => {
  it.each(['{{owner}}', '{{}} and {item}', 'a } b { c', '｛x｝'])('%s is no mistake', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('are printed once where they were doubled, also around a name of ours', () => {
    expect(filledIn('{{item}} {{x}} {item} {found}', 'A {found} {{B}}', '3')).toBe(
      '{item} {x} A {found} {{B}} 3',
    );
  });
});
