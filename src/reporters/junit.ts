/** JUnit's XML, as CI systems read it: a suite a file, a failure an error; what does not fail the check is a test that passed. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { linesOf } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import { escapeXml } from '../text/xml.ts';
import type { Reporter } from './reporter.ts';

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

function testcase(diagnostic: Diagnostic, path: string, locale: Locale): string {
  const { code, severity, range } = diagnostic;
  const { message, hint } = linesOf(diagnostic, locale);
  const place = range === undefined ? '' : ` ${range.start.line}:${range.start.column}`;
  const text = escapeXml([`${path}${place}`, ...message, ...hint].join('\n'));
  const told =
    severity === 'error'
      ? `<failure${attributes({ type: code, message: message.join(' ') })}>${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `    <testcase${attributes({ classname: path, name: code + place })}>${told}</testcase>`;
}

export const junit: Reporter = ({ files }, { locale }) => {
  const errorsIn = (diagnostics: readonly Diagnostic[]): number =>
    diagnostics.filter(({ severity }) => severity === 'error').length;
  const suites = files.map(({ path, diagnostics }) => {
    const cases =
      diagnostics.length > 0
        ? diagnostics.map((diagnostic) => testcase(diagnostic, path, locale))
        : [`    <testcase${attributes({ classname: path, name: 'plan check' })}/>`];
    const counts = { name: path, tests: cases.length, failures: errorsIn(diagnostics), errors: 0 };
    return { counts, xml: [`  <testsuite${attributes(counts)}>`, ...cases, '  </testsuite>'] };
  });
  const sum = (key: 'tests' | 'failures'): number =>
    suites.reduce((total, { counts }) => total + counts[key], 0);
  const all = attributes({ name: 'plan', tests: sum('tests'), failures: sum('failures'), errors: 0 });
  const lines = suites.flatMap(({ xml }) => xml);
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${all}>`, ...lines, '</testsuites>', ''].join(
    '\n',
  );
};
