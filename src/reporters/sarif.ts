/** SARIF 2.1.0 (OASIS), for code scanning and for the tools that collect findings. */
import { type Diagnostic, type Related, ruleName, type Severity } from '../diagnostics/diagnostic.ts';
import { isRuleCode, messageOf } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import type { Edit, Range } from '../text/source-file.ts';
import type { Reporter, RuleAbout } from './reporter.ts';
import { visibleJson } from './visible.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** 3.30: lines and columns from 1, the end column behind the last character. */
const region = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** 3.4: a URI reference; paths of ours are `/`-separated already, and relative but for those that were given whole. */
function artifact(path: string) {
  const uri = encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
  if (/^[A-Za-z]:\//.test(uri)) return { uri: `file:///${uri}` };
  // What stands before a colon would be taken for a scheme (RFC 3986, 4.2).
  return { uri: /^[^/]*:/.test(uri) ? `./${uri}` : uri };
}

const location = (path: string, range: Range | undefined) => ({
  physicalLocation: {
    artifactLocation: artifact(path),
    ...(range === undefined ? {} : { region: region(range) }),
  },
});

const related = ({ file, range }: Related) => location(file.path, range);

const replacement = ({ range, text }: Edit) => ({ deletedRegion: region(range), insertedContent: { text } });

function result(diagnostic: Diagnostic, rules: readonly string[], locale: Locale) {
  const { severity, file, range, fix = [], related: others = [] } = diagnostic;
  const { message, hint } = messageOf(diagnostic, locale);
  const changes = { artifactLocation: artifact(file.path), replacements: fix.map(replacement) };
  return {
    ruleId: ruleName(diagnostic),
    ruleIndex: rules.indexOf(ruleName(diagnostic)),
    level: LEVELS[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [location(file.path, range)],
    ...(others.length > 0 ? { relatedLocations: others.map(related) } : {}),
    ...(fix.length > 0 ? { fixes: [{ artifactChanges: [changes] }] } : {}),
  };
}

/** 3.49: what is told of a rule; the findings that are no rule's explain themselves. */
function descriptor(id: string, about: RuleAbout | undefined) {
  if (about === undefined) return { id, ...(isRuleCode(id) ? { help: { text: `plan rules ${id}` } } : {}) };
  return {
    id,
    shortDescription: { text: about.title },
    help: { text: about.page },
    defaultConfiguration: { level: LEVELS[about.severity] },
  };
}

export const sarif: Reporter = ({ files }, { locale, rules: about }) => {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const rules = [...new Set(all.map(ruleName))].sort();
  const driver = {
    name: 'plan',
    rules: rules.map((id) => descriptor(id, about?.get(id))),
  };
  const run = {
    tool: { driver },
    language: locale,
    columnKind: 'utf16CodeUnits',
    results: all.map((diagnostic) => result(diagnostic, rules, locale)),
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return visibleJson({ $schema, version: '2.1.0', runs: [run] });
};
