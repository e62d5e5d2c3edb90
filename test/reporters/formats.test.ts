/** The formats that programs read. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { childOf, childrenOf, descendantsOf, type Element, parseXml, textOf } from '../../src/measure/xml.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { REPORTERS } from '../support/reporters.ts';
import { CLEAN, SAMPLE } from './sample.ts';

const look = { color: false, locale: 'en' } as const;

/** A report of one finding that says a text of anybody's, in a file of any name. */
function saying(text: string, path = 'plan.yaml') {
  const file = createSourceFile({ path, text });
  const finding: Diagnostic = {
    code: 'duplicate-id',
    args: { id: text, firstLine: 1 },
    severity: 'error',
    file,
    range: file.range(0, text.length),
  };
  return createReport([{ path, diagnostics: [finding] }]);
}
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

describe('github', () => {
  it('is one command a finding, with its place, and a summary', () => {
    const lines = REPORTERS.github(SAMPLE, look).trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[3]).toMatch(
      /^::error file=plans\/计划\.yaml,line=6,col=27,endColumn=31,title=percentage-out-of-range::“150%25” is not/,
    );
    expect(lines.at(-1)).toBe('2 files checked: 3 errors, 3 warnings, 1 note.');
  });

  it('says nothing that the runner would take for a command of its own', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, name) => {
        const lines = REPORTERS.github(saying(text, `a,b:${name}.yaml`), look)
          .trimEnd()
          .split('\n');
        expect(lines).toHaveLength(2);
        expect(lines[0]).toMatch(/^::error file=a%2Cb%3A[^,:]*,(?:end)?[lL]ine=/);
      }),
    );
  });
});

/** Blanks on neighbouring lines, and one thing to do for all of them. */
const ALIKE = (() => {
  const file = createSourceFile({ path: 'plan.yaml', text: '- XX\n'.repeat(40) });
  const diagnostics = Array.from({ length: 40 }, (_, line): Diagnostic => {
    const range = file.range(line * 5 + 2, line * 5 + 4);
    return { code: 'placeholder', severity: 'error', args: { blank: 'XX' }, file, range };
  });
  return (count: number) => createReport([{ path: 'plan.yaml', diagnostics: diagnostics.slice(0, count) }]);
})();

describe.each(['github', 'markdown'] as const)('%s', (format) => {
  it('tells neighbours that are alike once, with the places of the others', () => {
    const text = REPORTERS[format](ALIKE(4), look);
    expect(text.match(/placeholder/g)).toHaveLength(1);
    expect(text).toContain('And 3 more like it: 2:3, 3:3, 4:3.');
    expect(REPORTERS[format](ALIKE(40), look)).toMatch(/And 39 more like it: .*, ….\n/);
  });
});

describe.each(['json', 'sarif', 'junit'] as const)('%s', (format) => {
  it('tells programs of each', () => {
    expect(REPORTERS[format](ALIKE(4), look).match(/"rule": |"ruleId": |<failure /g)).toHaveLength(4);
  });
});

describe('sarif', () => {
  const log = JSON.parse(REPORTERS.sarif(SAMPLE, look));
  const [run] = log.runs;

  it('is SARIF 2.1.0 with columns in UTF-16 code units', () => {
    expect(log.version).toBe('2.1.0');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toHaveLength(7);
  });

  it('gives each finding its rule, level, place, and what mends it', () => {
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const [first] = run.results.filter((one: { ruleId: string }) => one.ruleId === 'typed-numbering');
    expect(first).toMatchObject({
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/%E8%AE%A1%E5%88%92.yaml' },
            region: { startLine: 9, startColumn: 5, endLine: 9, endColumn: 7 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '' } }] }] }],
    });
  });

  it('tells of the rules behind the findings what it is given', () => {
    const about = {
      title: 'an earlier year left in',
      severity: 'error',
      basis: '',
      page: 'What: …',
    } as const;
    const { runs } = JSON.parse(
      REPORTERS.sarif(SAMPLE, { ...look, rules: new Map([['stale-year', about]]) }),
    );
    const of = (id: string) => runs[0].tool.driver.rules.find((rule: { id: string }) => rule.id === id);
    expect(of('stale-year')).toEqual({
      id: 'stale-year',
      shortDescription: { text: 'an earlier year left in' },
      help: { text: 'What: …' },
      defaultConfiguration: { level: 'error' },
    });
    expect(of('placeholder')).toEqual({ id: 'placeholder', help: { text: 'plan rules placeholder' } });
  });

  it.each([
    ['a:b.yaml', './a:b.yaml'],
    ['plans/a:b.yaml', 'plans/a:b.yaml'],
    ['C:/plans/a.yaml', 'file:///C:/plans/a.yaml'],
    ['/plans/100%#1?.yaml', '/plans/100%25%231%3F.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('gives %s the address %s', (path, uri) => {
    const written = JSON.parse(REPORTERS.sarif(saying('x', path), look));
    expect(written.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
  });

  test('its addresses are valid, whatever the name of the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const written = JSON.parse(REPORTERS.sarif(saying('x', `plans/${name}.yaml`), look));
        const { uri } = written.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
        const parsed = new URL(uri, 'http://host/');
        expect([parsed.search, parsed.hash]).toEqual(['', '']);
      }),
    );
  });
});

describe('junit', () => {
  it('has a suite a file, errors as failures, and a passed test for a clean file', () => {
    const [bad, clean] = suitesIn(REPORTERS.junit(SAMPLE, look));
    expect(bad?.attributes).toMatchObject({
      name: 'plans/计划.yaml',
      tests: '7',
      failures: '3',
      errors: '0',
    });
    expect(bad && descendantsOf(bad, 'failure').map(({ attributes }) => attributes['type'])).toEqual([
      'percentage-out-of-range',
      'duplicate-id',
      'placeholder',
    ]);
    expect(clean && childrenOf(clean, 'testcase').map(({ attributes }) => attributes)).toEqual([
      { classname: 'plans/clean', name: 'plan check', time: '0' },
    ]);
  });

  it('tells what does not fail the check in what the suite said', () => {
    const said = textOf(childOf(suitesIn(REPORTERS.junit(SAMPLE, look))[0], 'system-out') as Element);
    expect(said).toContain('plans/计划.yaml 1:10\nThis says 2025, but the plan is for 2026');
    expect(said.split('\n\n')).toHaveLength(4);
    expect(said).not.toContain('150%');
  });

  it('bears the time that it is given, and else that of the first day', () => {
    const stamp = (time?: number) =>
      suitesIn(REPORTERS.junit(SAMPLE, { ...look, time }))[0]?.attributes['timestamp'];
    expect(stamp(Date.UTC(2026, 10, 22) / 1000)).toBe('2026-11-22T00:00:00');
    expect(stamp()).toBe('1970-01-01T00:00:00');
  });

  it('holds what the schemas of Ant’s tasks and of Jenkins both ask for, and nothing that one forbids', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, name) => {
        const xml = REPORTERS.junit(saying(text, `${name}.yaml`), look);
        expect(parseXml(xml).children.filter((child) => child !== '\n')).toHaveLength(1);
        for (const suite of suitesIn(xml)) expectSuite(suite);
      }),
    );
    for (const suite of suitesIn(REPORTERS.junit(SAMPLE, look))) expectSuite(suite);
  });

  it('is well-formed whatever plans say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = REPORTERS.junit(saying(text), look);
        const bare = xml.replace(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>|<\?xml[^>]*\?>/g, '');
        expect(bare).not.toMatch(/[<]|&(?!(?:amp|lt|gt|quot);)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });
});

const suitesIn = (xml: string) => childrenOf(childrenOf(parseXml(xml), 'testsuites')[0] as Element);

/** The attributes of a suite that JUnit.xsd of windyroad wants, as it types them. */
const SUITE: Readonly<Record<string, RegExp>> = {
  name: /\S/,
  package: /^/,
  id: /^\d+$/,
  hostname: /\S/,
  timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  tests: /^\d+$/,
  failures: /^\d+$/,
  errors: /^\d+$/,
  // Of Jenkins, no more than three digits before the point.
  time: /^\d{1,3}(?:\.\d+)?$/,
};

function expectSuite(suite: Element): void {
  expect(Object.keys(suite.attributes).sort()).toEqual(Object.keys(SUITE).sort());
  for (const [name, value] of Object.entries(suite.attributes)) expect(value).toMatch(SUITE[name] ?? /^$/);
  const order = childrenOf(suite).map(({ name }) => name);
  expect(order.join(' ')).toMatch(/^properties( testcase)+ system-out system-err$/);
  for (const test of childrenOf(suite, 'testcase')) {
    expect(Object.keys(test.attributes).sort()).toEqual(['classname', 'name', 'time']);
    const [failure, second] = childrenOf(test);
    expect(second).toBeUndefined();
    if (failure === undefined) continue;
    expect(failure.name).toBe('failure');
    expect(Object.keys(failure.attributes).sort()).toEqual(['message', 'type']);
    expect(failure.children.every((child) => typeof child === 'string')).toBe(true);
  }
}

describe('markdown', () => {
  it('sums up by file and tells each finding', () => {
    const text = REPORTERS.markdown(SAMPLE, look);
    expect(text).toContain('| plans/计划.yaml | 3 | 3 | 1 |');
    expect(text.match(/^- /gm)).toHaveLength(7);
  });

  it('says of clean plans that they are', () => {
    expect(REPORTERS.markdown(CLEAN, look)).not.toContain('|');
  });

  it('keeps what plans say from being markup', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('<b>x</b>', '[a](http://b)', '![a](b)', '`c`', '**d**', 'https://e.fr', '@all'),
        (text) => {
          const tree = JSON.stringify(fromMarkdown(REPORTERS.markdown(saying(text), look)));
          expect(tree).not.toMatch(/"type":"(?:link|image|strong|html)"/);
          // The code of the finding, and nothing of the plan's.
          expect(tree.match(/"inlineCode"/g)).toHaveLength(1);
        },
      ),
    );
  });
});
