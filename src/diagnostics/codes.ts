/**
 * Every code that `plan` can report, with the arguments its sentence needs.
 * Arguments are facts (what was found, what is allowed), never wording.
 */
import type { OwnRuleArgs, RuleArgs } from './rule-args.ts';

/** Reading a file, before anything in it is understood. */
export interface FileArgs {
  'file-not-found': { path: string };
  'file-unreadable': { path: string; reason: string };
  'file-is-folder': { path: string };
  'file-binary': { path: string };
  'file-empty': { path: string };
  /** Text, but some bytes of it are not: two encodings in one file, or a piece cut off. */
  'file-damaged': { path: string; line: number };
  'file-too-large': { path: string; limit: number };
  /** A note: read as GB18030 since it was not UTF-8. */
  'file-encoding': { encoding: string };
  'file-write-failed': { path: string; reason: string };
  /** `path` as the text names it. */
  'picture-unusable': { path: string; problem: PictureProblem };
  'output-edited': { path: string };
  'output-exists': { path: string };
}

/** What keeps a picture that a text names from being printed. */
export type PictureProblem =
  | { readonly type: 'missing'; readonly suggestion: string | null }
  /** Not below the plan's folder: an absolute path, `..`, a link that leads out. */
  | { readonly type: 'outside' }
  /** An address of the web or a program instead of a path. */
  | { readonly type: 'address' }
  | { readonly type: 'folder' }
  | { readonly type: 'unreadable'; readonly reason: string }
  /** `all`: of all pictures of the plan together. */
  | { readonly type: 'large'; readonly megabytes: number; readonly limit: number; readonly all: boolean }
  /** Stored lying, with a note that only cameras and viewers heed. */
  | { readonly type: 'turned' }
  | { readonly type: 'pixels'; readonly width: number; readonly height: number; readonly limit: number }
  /** `found`: the format that it is in, where we know its name. */
  | { readonly type: 'format'; readonly found: string | null };

/** The YAML of a plan file, and what people really type into it. */
export interface SourceArgs {
  'yaml-syntax': { reason: YamlReason; detail: string };
  /** `section`: it is one of the usual sections, of which a plan may have several. */
  'duplicate-key': { key: string; firstLine: number; section: boolean };
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
  /** `key`: one of our keys before the colon (`开放活动室, 时间: 每晚`), which may be meant as one; null where it is surely text. */
  'unquoted-colon': { text: string; key: string | null; inBraces: boolean };
  /** An ordinary comma within a text in braces, which parts it there; `text` is the whole of it. */
  'comma-in-braces': { text: string };
  /** Keys below an entry that is a text already (`- 加强宣传。`), or below a section that is (`parent`). */
  'keys-below-text': { text: string; key: string; parent: string | null };
  'comment-cut': { kept: string; lost: string };
  /**
   * Lines that are joined with spaces: by `>`, since a Chinese text was broken over
   * several lines, or since `entries` lack their dashes. `line` is the first of them.
   */
  'folded-lines': { style: 'folded' | 'text' | 'entries'; line: string };
  /** A comment that lets a finding stand, and does not. `until`: ISO 8601. */
  exception:
    | { problem: 'no-rule' | 'no-reason' }
    | { problem: 'unknown-rule'; rule: string; suggestion: string | null }
    | { problem: 'expired' | 'no-day'; until: string }
    | { problem: 'useless'; rule: string };
  /** An entry in the brackets of Chinese typing, `｛时间：3月，内容：运动会｝`; `keys`: those of ours in it. */
  'fullwidth-brace': { text: string; keys: readonly string[] };
  /** Cells that were copied from a spreadsheet, with tabs between them: those of the first line. */
  'pasted-cells': { cells: readonly string[] };
  /** A name or time within “ ”, which are printed with it; `text` is what stands between them. */
  'typographic-quotes': { text: string };
  'joined-names': { text: string; names: readonly string[] };
}

/** What kind of mistake the YAML parser met, told apart by its code. */
export type YamlReason =
  | 'indent'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'fullwidth-closer'
  | 'colon-in-text'
  | 'special-start'
  | 'text-after-quote'
  | 'stray-line'
  | 'missing-dash'
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
  /**
   * `elsewhere`: it is one of our keys, but of the plan as a whole, of an item, or
   * of what stands below a key. Or it is none, and most likely `time` (`3月: 运动会`),
   * a `sentence` with a colon in it, a title within a section (`titled`) or of one
   * (`section`, of the kind `key` if it has none of this kind): with the lines to
   * write instead; of a sentence, itself.
   */
  'unknown-key': {
    key: string;
    suggestion: string | null;
    allowed: readonly string[];
    elsewhere:
      | 'plan'
      | 'item'
      /** `lines`: how it is written there, where a text stands behind that key so far. */
      | { readonly below: string; readonly lines: readonly string[] | null }
      | { readonly time: readonly string[] }
      | { readonly sentence: string }
      | { readonly titled: readonly string[] }
      | { readonly section: readonly string[]; readonly key: string | null }
      | null;
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

/** Something that a file names and that cannot be had. */
interface NotFoundArgs {
  name: string;
  known: readonly string[];
  suggestion: string | null;
  /** It lies where the file that names it does not reach. */
  outside: boolean;
}

/** Templates and styles. */
export interface TemplateArgs {
  'template-not-found': NotFoundArgs;
  'template-language': { name: string; lang: string; languages: readonly string[] };
  /** `detail` is what the problem is about: a name, or what the parser met. */
  'template-syntax': { problem: TemplateProblem; detail: string };
  'template-missing-value': { name: string };
  'template-node': { node: string };
  /** `key` is dotted; `value` is what was written. */
  'template-manifest': SettingsFault;
  /** An office's policy; as `template-manifest`. */
  'config-value': SettingsFault;
  'config-not-found': NotFoundArgs;
  /** The files, from one that extends another, and so on, back to itself. */
  'config-circle': { circle: readonly string[] };
  'style-not-found': NotFoundArgs;
  /** The files, from one that extends another, and so on, back to itself. */
  'style-circle': { circle: readonly string[] };
  /** `key` is dotted (`paragraphs.title.size`); `value` is what was written. */
  'style-value': { key: string; value: string; expected: StyleExpectation };
}

/** What is wrong in a file of settings, and what was most likely meant. */
export interface SettingsFault {
  key: string;
  problem: SettingsProblem;
  value: string;
  allowed: readonly string[];
  suggestion: string | null;
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

/** What is wrong with a file of settings: a template's manifest or words, an office's policy. */
export type SettingsProblem =
  | 'missing-file'
  /** A template without anything that prints. */
  | 'prints-nothing'
  | 'missing-key'
  /** No lines of keys at all; `value` says what stands there instead. */
  | 'not-lines'
  /** Begun and left empty: anything may be meant. `value` is the name of what it stands under. */
  | 'empty'
  | 'unknown-key'
  | 'not-text'
  | 'not-list'
  | 'not-group'
  /** `allowed` holds the least and the greatest. */
  | 'not-number'
  | 'not-allowed'
  /** The id of an own rule: not written as one, or another rule's already. */
  | 'not-a-name'
  | 'name-taken'
  /** An own rule about the plan as a whole asks for what only entries have. */
  | 'needs-where'
  /** An own rule that asks for nothing. */
  | 'nothing-asked'
  /** A name in braces, in the sentence of an own rule, that stands for nothing. */
  | 'not-a-place'
  /** A pattern of files that leaves the folder of the policy, or takes time without end to match. */
  | 'not-a-pattern'
  | 'not-a-time'
  | 'not-a-figure'
  /** `allowed` holds the greatest length. */
  | 'too-long';

/** What a key of a style may hold. */
export type StyleExpectation =
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  /** Points, or the Chinese name of a size. */
  | { readonly type: 'type-size'; readonly min: number; readonly max: number }
  | { readonly type: 'yes-no' }
  /** RRGGBB, one of the style's own names, or `none`. */
  | { readonly type: 'color'; readonly names: readonly string[] }
  | { readonly type: 'text' }
  | { readonly type: 'group' }
  | { readonly type: 'list'; readonly max: number }
  | { readonly type: 'choice'; readonly allowed: readonly string[] }
  /** `{ value: 37, clause: 5.2.1, strength: required }`, of which `value` or `strength` is missing. */
  | { readonly type: 'stated'; readonly strengths: readonly string[] }
  /** A file of a style; `value` says what it holds instead of lines of keys, nothing where it is empty. */
  | { readonly type: 'lines' }
  /** The key itself is not one of a style's. */
  | { readonly type: 'known-key'; readonly allowed: readonly string[]; readonly suggestion: string | null };

export interface Args extends FileArgs, SourceArgs, SchemaArgs, RuleArgs, OwnRuleArgs, TemplateArgs {}
export type Code = keyof Args;
