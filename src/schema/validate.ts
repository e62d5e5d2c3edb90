/**
 * A plan file against its schema. The compiled validator says what is violated
 * by keyword and parameters; here it becomes findings in people's terms, one a
 * place.
 */
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { SourceDocument, SourceValue } from '../source/source-document.ts';
import type { Range } from '../text/source-file.ts';
import { type Canonical, childOf, isMap } from './canonical.ts';
import { tooDeepItems } from './depth.ts';
import { exampleText, expectedTypes, valueTypeOf } from './example.ts';
import validate, { type ValidationError } from './generated/plan.js';
import { keyIn, nodeAt } from './plan-schema.ts';
import { renameEdit } from './rename.ts';
import { suggestValue } from './suggest.ts';
import { adviceOn, fits, meantKey, writtenHome } from './unknown-key.ts';
import { languageOf, valueIn } from './vocabulary.ts';

/** What the schema needs to know of the layers above. */
export interface ValidateOptions {
  /** Whether a text is a blank to be filled in (20XX, 【待补】), which is never an error of the schema. */
  isBlank(value: string): boolean;
}

/** The depth of items below the top that a document can number and print. */
export const MAX_DEPTH = 5;

/**
 * All violations of the schema, in the order of the file. A blank where a text
 * cannot stand is the finding `placeholder`. The contents of `period` are judged
 * elsewhere. Never throws.
 */
export function validatePlan(
  canonical: Canonical,
  document: SourceDocument,
  options: ValidateOptions,
): readonly Diagnostic[] {
  // A file that is no plan at all was reported when it was read.
  if (!isMap(canonical.value)) return [];
  validate(canonical.value);
  const validation = new Validation(canonical, document, options);
  return validation.findings(validate.errors ?? []);
}

type Finding = Diagnostic & { readonly range: Range };

class Validation {
  private readonly canonical: Canonical;
  private readonly document: SourceDocument;
  private readonly options: ValidateOptions;
  /** Where something was written and left empty; laid out when first asked for. */
  private announced: ReadonlySet<string> | undefined;
  /** How many unknown keys most likely stand for a key, by its pointer. */
  private readonly meant = new Map<string, number>();

  constructor(canonical: Canonical, document: SourceDocument, options: ValidateOptions) {
    this.canonical = canonical;
    this.document = document;
    this.options = options;
  }

  findings(errors: readonly ValidationError[]): readonly Diagnostic[] {
    const deep = tooDeepItems(this.canonical.value, MAX_DEPTH);
    const outermost = new Set(deep.map(pointer));
    const located = errors
      .map((error) => ({ ...error, path: this.pathOf(error.instancePath) }))
      .filter(({ path }) => !isBelow(path, outermost));
    for (const error of located) {
      const meant = this.meantInstead(error);
      if (meant !== null) this.meant.set(meant, (this.meant.get(meant) ?? 0) + 1);
    }
    const found = located
      .filter(
        (error) => error.keyword !== 'required' || !this.meant.has(pointer([...error.path, missing(error)])),
      )
      .map((error) => this.finding(error));
    const findings = [...deep.map((path) => this.tooDeep(path)), ...found].filter((one) => one !== null);
    return onePerPlace(timesOnce(findings));
  }

  private finding(error: Located): Finding | null {
    const value = valueAt(this.canonical.value, error.path);
    switch (error.keyword) {
      case 'type':
      case 'enum':
        if (value === '') return null;
        if (typeof value === 'string' && this.options.isBlank(value))
          return this.placeholder(error.path, value);
        return error.keyword === 'type'
          ? this.wrongType(error.path, value)
          : this.invalidValue(error.path, value);
      case 'additionalProperties':
        return this.unknownKey(error.path, String(error.params['additionalProperty']));
      case 'required':
        return this.missingKey(error.path, missing(error));
      case 'minItems':
        return this.tooFew(error.path);
      default:
        throw new Error(
          `The plan schema uses the keyword "${error.keyword}", which has no finding of its own`,
        );
    }
  }

  private unknownKey(parent: Path, key: string): Finding {
    const { language } = this.canonical;
    const allowed = Object.keys(nodeAt(parent)?.properties ?? {});
    const siblings = valueAt(this.canonical.value, parent);
    const suggestion = meantKey(parent, key, siblings);
    const written = suggestion === null ? null : keyIn(languageOf(key, language), suggestion);
    const path = [...this.canonical.written(parent), key];
    // Two that stand for the same key would be one too many of it, and what is behind the second would be lost.
    const isAlone = suggestion !== null && this.meant.get(pointer([...parent, suggestion])) === 1;
    const isSure = isAlone && fits(isMap(siblings) ? siblings[key] : undefined, [...parent, suggestion]);
    const edit = written !== null && isSure ? renameEdit(this.document, path, 'key', key, written) : null;
    return {
      code: 'unknown-key',
      args: {
        key,
        suggestion: written,
        allowed: allowed.map((name) => keyIn(language, name)),
        elsewhere:
          suggestion === null && isMap(siblings)
            ? adviceOn(parent, key, siblings, language)
            : writtenHome(key),
      },
      ...this.at(path, 'key'),
      ...(edit ? { fix: [edit] } : {}),
    };
  }

  /** The missing key that a misspelt one explains, as a pointer. */
  private meantInstead(error: Located): string | null {
    if (error.keyword !== 'additionalProperties') return null;
    const unknown = String(error.params['additionalProperty']);
    const key = meantKey(error.path, unknown, valueAt(this.canonical.value, error.path));
    return key === null ? null : pointer([...error.path, key]);
  }

  private wrongType(path: Path, value: SourceValue): Finding {
    const keyed = path.slice(0, path.findLastIndex((part) => typeof part === 'string') + 1);
    // Roles are keys of the writer's own: the example is that of the whole roster.
    const told = nodeAt(keyed)?.examples ? keyed : keyed.slice(0, -1);
    const key = String(this.canonical.written(keyed).at(-1));
    const example = exampleText(
      nodeAt(told),
      String(this.canonical.written(told).at(-1)),
      this.canonical.language,
    );
    return {
      code: 'wrong-type',
      args: {
        key,
        inList: keyed.length < path.length,
        expected: expectedTypes(nodeAt(path)),
        found: valueTypeOf(value),
        example,
      },
      ...this.at(this.canonical.written(path), 'value'),
    };
  }

  private invalidValue(path: Path, value: SourceValue | undefined): Finding | null {
    if (typeof value !== 'string') return null;
    const node = nodeAt(path);
    const field = node?.['x-values'];
    const allowed = (node?.enum ?? []).filter((one) => typeof one === 'string');
    const language = languageOf(value, this.canonical.language);
    const meant = suggestValue(field, value, allowed);
    const suggestion = meant === null ? null : valueIn(language, field, meant);
    const written = this.canonical.written(path);
    const edit = suggestion === null ? null : renameEdit(this.document, written, 'value', value, suggestion);
    return {
      code: 'invalid-value',
      args: {
        key: String(written.at(-1)),
        value,
        allowed: allowed.map((one) => valueIn(language, field, one)),
        suggestion,
      },
      ...this.at(written, 'value'),
      ...(edit ? { fix: [edit] } : {}),
    };
  }

  private missingKey(parent: Path, key: string): Finding | null {
    if (this.isAnnounced([...parent, key])) return null;
    const written = this.canonical.written(parent);
    const args = { key: keyIn(this.canonical.language, key) };
    return { code: 'missing-key', args, ...this.at(written, 'key'), range: this.rangeOfParent(parent) };
  }

  /** The key of a group; of a group in a list, which has none, its first key. */
  private rangeOfParent(path: Path): Range {
    const written = this.canonical.written(path);
    const value = valueAt(this.canonical.value, path);
    const first = isMap(value) ? Object.keys(value)[0] : undefined;
    if (typeof path.at(-1) === 'string') return this.document.locate(written, 'key').range;
    return first === undefined
      ? this.document.locate(written, 'value').range
      : this.document.locate(this.canonical.written([...path, first]), 'key').range;
  }

  private tooFew(path: Path): Finding | null {
    const written = this.canonical.written(path);
    return { code: 'too-few', args: { key: String(written.at(-1)) }, ...this.at(written, 'key') };
  }

  private tooDeep(path: Path): Finding {
    return { code: 'too-deep', args: { limit: MAX_DEPTH }, ...this.at(this.canonical.written(path), 'key') };
  }

  private placeholder(path: Path, blank: string): Finding {
    return { code: 'placeholder', args: { blank }, ...this.at(this.canonical.written(path), 'value') };
  }

  /** Whether a key was written and left empty, which is reported as a blank. */
  private isAnnounced(path: Path): boolean {
    this.announced ??= new Set(this.canonical.blanks.map(pointer));
    return this.announced.has(pointer(path));
  }

  private at(path: Path, part: 'key' | 'value') {
    const { range } = this.document.locate(path, part);
    return { severity: 'error', file: this.document.file, path, range } as const;
  }

  private pathOf(instancePath: string): Path {
    const parts = instancePath.split('/').slice(1);
    let at: SourceValue | undefined = this.canonical.value;
    return parts.map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = isMap(at) ? name : Number(name);
      at = childOf(at, key);
      return key;
    });
  }
}

type Located = ValidationError & { readonly path: Path };

function missing(error: ValidationError): string {
  return String(error.params['missingProperty']);
}

function valueAt(value: SourceValue, path: Path): SourceValue {
  return path.reduce<SourceValue>((at, part) => childOf(at, part) ?? '', value);
}

function pointer(path: Path): string {
  return JSON.stringify(path);
}

/** Whether a path, or the beginning of it, is among these. */
function isBelow(path: Path, outer: ReadonlySet<string>): boolean {
  return outer.size > 0 && path.some((_part, at) => outer.has(pointer(path.slice(0, at + 1))));
}

/** Times that are keys of one group are told once: all of them become entries of one list. */
function timesOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Set<string>();
  return findings.filter(({ code, args, path = [] }) => {
    const elsewhere = code === 'unknown-key' ? args.elsewhere : null;
    if (elsewhere === null || typeof elsewhere !== 'object' || !('time' in elsewhere)) return true;
    const group = pointer(path.slice(0, -1));
    const first = !groups.has(group);
    groups.add(group);
    return first;
  });
}

/** In the order of the file; what an anchor and its aliases share is said once. */
function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<number, Finding>();
  for (const finding of findings) {
    const { offset } = finding.range.start;
    if (!places.has(offset)) places.set(offset, finding);
  }
  return [...places.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
