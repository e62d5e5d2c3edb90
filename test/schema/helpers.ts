import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { canonicalize } from '../../src/schema/canonical.ts';
import { validatePlan } from '../../src/schema/validate.ts';
import { KEYS } from '../../src/schema/vocabulary.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import type { SourceDocument } from '../../src/source/source-document.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const keys = new Set(Object.entries(KEYS).flat());

/** A plan file without faults of YAML. */
export function documentOf(text: string): SourceDocument {
  const { document, diagnostics } = parseSource(createSourceFile({ path: 'plan.yaml', text }), { keys });
  if (document === null || diagnostics.length > 0) {
    throw new Error(`not the YAML it should be: ${diagnostics.map(({ code }) => code).join()}\n${text}`);
  }
  return document;
}

/** What the schema finds in a plan file. */
export function findings(text: string): readonly Diagnostic[] {
  const document = documentOf(text);
  const canonical = canonicalize(document);
  const isBlank = (value: string) => /^(?:20XX年?|X+|×+|【待补】)$/.test(value);
  return [...canonical.diagnostics, ...validatePlan(canonical, document, { isBlank })];
}

/** `line:column–line:column` of a finding. */
export function placeOf({ range }: Diagnostic): string {
  return range
    ? `${range.start.line}:${range.start.column}–${range.end.line}:${range.end.column}`
    : 'nowhere';
}
