/**
 * Every code that `plan` can report, with the arguments its sentence needs.
 * Arguments are facts (what was found, what is allowed), never wording.
 */
import type { SectionKind } from '../schema/vocabulary.ts';

/** Reading a file, before anything in it is understood. */
export interface FileArgs {
  'file-not-found': { path: string };
  'file-unreadable': { path: string; reason: string };
  'file-is-folder': { path: string };
  'file-binary': { path: string };
  'file-empty': { path: string };
  /** Text, but some bytes of it are not: two encodings in one file, or a piece cut off. */
  'file-damaged': { path: string; line: number };
  'file-too-large': { path: string; megabytes: number; limit: number };
  /** A note: read as GB18030 since it was not UTF-8. */
  'file-encoding': { encoding: string };
  'file-write-failed': { path: string; reason: string };
  'output-edited': { path: string };
  'output-exists': { path: string };
}

/** The YAML of a plan file, and what people really type into it. */
export interface SourceArgs {
  'yaml-syntax': { reason: YamlReason; detail: string };
  'duplicate-key': { key: string; firstLine: number };
  'multiple-documents': { count: number };
  'alias-limit': { limit: number };
  'unknown-alias': { name: string };
  'depth-limit': { limit: number };
  'not-a-plan': { found: ValueType };
  'fullwidth-colon': { key: string; text: string };
  /** A value that runs on without a space: `标题:指导思想`. */
  'colon-without-space': { key: string; text: string };
  /** A full-width comma between two keys in braces; `key` is the second. */
  'fullwidth-comma': { key: string };
  /** Indented with full-width or no-break spaces; `lines` in a row. */
  'fullwidth-indent': { lines: number };
  'tab-indent': { lines: number };
  'dash-without-space': { text: string };
  'unquoted-colon': { text: string };
  'comment-cut': { kept: string; lost: string };
  /** Lines of Chinese text that are joined with spaces: by `>`, or since the text was broken over several lines. */
  'folded-lines': { style: 'folded' | 'text' };
  'joined-names': { text: string; names: readonly string[] };
}

/** What kind of mistake the YAML parser met, told apart by its code. */
export type YamlReason =
  | 'indent'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'colon-in-text'
  | 'special-start'
  | 'text-after-quote'
  | 'stray-line'
  | 'no-key'
  | 'list-after-text'
  | 'bad-escape'
  | 'tag'
  | 'directive'
  | 'multiline-key'
  | 'other';

/** The types of value as people see them: a text, a list, a group of `key: value` lines, nothing. */
export type ValueType = 'text' | 'list' | 'mapping' | 'nothing';

/** The plan file against its schema. */
export interface SchemaArgs {
  /** `elsewhere`: it is one of our keys, but of the plan as a whole, of an item, or of what stands below a key; or a time written as a key (`3月: 运动会`), with the entry of a list that was meant. */
  'unknown-key': {
    key: string;
    suggestion: string | null;
    allowed: readonly string[];
    elsewhere: 'plan' | 'item' | { readonly below: string } | { readonly entry: string } | null;
  };
  /** `key`: the nearest one; `inList`: an entry of its list is meant. */
  'wrong-type': {
    key: string;
    inList: boolean;
    expected: readonly ValueType[];
    found: ValueType;
    example: string | null;
  };
  'missing-key': { key: string };
  'invalid-value': { key: string; value: string; allowed: readonly string[]; suggestion: string | null };
  'too-few': { key: string };
  'too-deep': { limit: number };
  /** `backwards`: it ends before it begins. */
  'period-not-understood': { text: string; backwards: boolean };
  'key-twice': { key: string; other: string };
}

/** The rules of `check`. */
export interface RuleArgs {
  /** `around`: the word that a single mark stands in (十八届x中全会). */
  placeholder: { blank: string; around?: string };
  'missing-section': { kind: SectionKind; heading: string; required: boolean };
  /** There is no period, and no year from which it could be told. */
  'missing-period': { dates: number };
  'stale-year': { year: number; planYear: number };
  'date-outside-period': { date: string; from: string; to: string };
  'target-unmeasurable': { text: string };
  'target-without-measure': { text: string; id: string };
  'no-owners': { items: number };
  'no-dates': { items: number };
  'dangling-reference': { reference: string; what: 'id' | 'annex'; suggestion: string | null };
  'duplicate-id': { id: string; firstLine: number };
  'percentage-out-of-range': { figure: string };
  'sum-mismatch': { stated: string; computed: string; unit: string };
  /** `inside`: within a paragraph, which is several items in one; `remnant`: what is left of a number (`.积极组织`). */
  'typed-numbering': { numbering: string; form: 'front' | 'inside' | 'remnant' };
  'occasion-in-wrong-month': { occasion: string; months: readonly number[]; found: number };
  'phrase-not-understood': { key: string; phrase: string };
  'empty-item': { key: string | null };
}

/** Templates and styles. */
export interface TemplateArgs {
  'template-not-found': { name: string; known: readonly string[]; suggestion: string | null };
  'template-language': { name: string; lang: string; languages: readonly string[] };
  /** `detail` is what the problem is about: a name, or what the parser met. */
  'template-syntax': { problem: TemplateProblem; detail: string };
  'template-missing-value': { name: string };
  'template-node': { node: string };
  /** `key` is dotted; `value` is what was written. */
  'template-manifest': { key: string; problem: ManifestProblem; value: string; allowed: readonly string[] };
  'style-not-found': { name: string; known: readonly string[]; suggestion: string | null };
  /** `key` is dotted (`paragraphs.title.size`); `value` is what was written. */
  'style-value': { key: string; value: string; expected: StyleExpectation };
}

/** What keeps a template from being read or run. */
export type TemplateProblem =
  /** Not the template language at all: an unclosed block, a stray brace. */
  | 'unreadable'
  /** `{{{x}}}` and `{{&x}}` print without escaping. */
  | 'raw-output'
  /** Decorators, inline partials and blocks around a partial. */
  | 'not-supported'
  | 'unknown-helper'
  | 'unknown-partial'
  /** Partials that call each other without end. */
  | 'endless'
  /** The value is a group or a list of groups, which cannot be printed. */
  | 'not-printable';

/** What is wrong with a manifest or a language file of a template. */
export type ManifestProblem =
  | 'missing-file'
  | 'missing-key'
  | 'unknown-key'
  | 'not-text'
  | 'not-list'
  | 'not-group'
  | 'not-allowed';

/** What a key of a style may hold. */
export type StyleExpectation =
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'yes-no' }
  /** RRGGBB, or `none`. */
  | { readonly type: 'color' }
  | { readonly type: 'text' }
  | { readonly type: 'group' }
  | { readonly type: 'list'; readonly max: number }
  | { readonly type: 'choice'; readonly allowed: readonly string[] }
  /** The key itself is not one of a style's. */
  | { readonly type: 'known-key'; readonly allowed: readonly string[] };

export interface Args extends FileArgs, SourceArgs, SchemaArgs, RuleArgs, TemplateArgs {}
export type Code = keyof Args;
export type RuleCode = keyof RuleArgs;
