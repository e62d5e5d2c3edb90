/**
 * JUnit's XML, as CI systems read it: a suite a file, an error a failed test;
 * what does not fail the check is a test that passed, with its text in what the
 * suite said. Valid by the strict schema of Ant's tasks (windyroad's JUnit.xsd)
 * and by that of Jenkins (xunit-plugin's junit-10.xsd), so also what nobody here
 * has to say is there: a host, durations, properties.
 */
import { type Diagnostic, ruleName } from '../diagnostics/diagnostic.ts';
import type { FileReport } from '../diagnostics/report.ts';
import { linesOf } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import { escapeXml } from '../text/xml.ts';
import type { Reporter } from './reporter.ts';
import { placeOf } from './runs.ts';
import { visible } from './visible.ts';

/** What the schemas ask for and a check cannot tell. */
const UNTOLD = { time: 0 } as const;

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(visible(String(value)))}"`)
    .join('');
}

function nameOf(diagnostic: Diagnostic): string {
  return [ruleName(diagnostic), placeOf(diagnostic)].filter(Boolean).join(' ');
}

/** The finding as text; its place first, as compilers tell it. */
function textOf(diagnostic: Diagnostic, path: string, locale: Locale): string {
  const { message, hint } = linesOf(diagnostic, locale);
  const heading = [path, placeOf(diagnostic)].filter(Boolean).join(' ');
  return [heading, ...message, ...hint].map(visible).join('\n');
}

function testcase(diagnostic: Diagnostic, path: string, locale: Locale): string {
  const start = `    <testcase${attributes({ classname: classOf(path), name: nameOf(diagnostic), ...UNTOLD })}`;
  if (diagnostic.severity !== 'error') return `${start}/>`;
  const told = { type: ruleName(diagnostic), message: linesOf(diagnostic, locale).message.join(' ') };
  return `${start}><failure${attributes(told)}>${escapeXml(textOf(diagnostic, path, locale))}</failure></testcase>`;
}

/** The file's name without its ending: Jenkins takes what stands behind the last dot for the name of a class. */
function classOf(path: string): string {
  return path.replace(/\.ya?ml$/i, '');
}

/** @param timestamp ISO 8601 without time zone, as Ant's schema has it */
function suite({ path, diagnostics }: FileReport, id: number, timestamp: string, locale: Locale): string[] {
  const [errors, others] = [
    diagnostics.filter(({ severity }) => severity === 'error'),
    diagnostics.filter(({ severity }) => severity !== 'error'),
  ];
  const passed = `    <testcase${attributes({ classname: classOf(path), name: 'plan check', ...UNTOLD })}/>`;
  const cases =
    diagnostics.length > 0 ? diagnostics.map((diagnostic) => testcase(diagnostic, path, locale)) : [passed];
  const counts = { tests: cases.length, failures: errors.length, errors: 0, ...UNTOLD };
  const about = { name: path, package: 'plan', id, hostname: 'localhost', timestamp, ...counts };
  const said = others.map((diagnostic) => textOf(diagnostic, path, locale)).join('\n\n');
  return [
    `  <testsuite${attributes(about)}>`,
    '    <properties/>',
    ...cases,
    `    <system-out>${escapeXml(said)}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ];
}

export const junit: Reporter = ({ files }, { locale, time = 0 }) => {
  const timestamp = new Date(time * 1000).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  const suites = files.flatMap((file, id) => suite(file, id, timestamp, locale));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join(
    '\n',
  );
};
