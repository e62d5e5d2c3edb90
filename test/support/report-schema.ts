/** What `plan check -f json` promises (`schemas/report.schema.json`), for every test that prints such a report. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { PACKAGE_ROOT } from './package-root.ts';

/** A node of the schema, as far as it uses keywords. */
export interface ReportNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, ReportNode>>;
  readonly required?: readonly string[];
  readonly items?: ReportNode;
}

export const REPORT_SCHEMA: ReportNode & { readonly $defs: Readonly<Record<string, ReportNode>> } =
  JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'schemas/report.schema.json'), 'utf8'));

let strict: ValidateFunction | undefined;

/**
 * Holds a report to the schema. That lets further fields through, as its readers
 * should; of ours there are none that it does not name.
 * @throws with what is wrong with it
 */
export function holdToSchema(report: unknown): void {
  strict ??= new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(closed(REPORT_SCHEMA));
  if (!strict(report)) throw new Error(`not by the schema of reports: ${JSON.stringify(strict.errors)}`);
}

function closed<T>(node: T): T {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const inner = Object.entries(node).map(([key, value]) => [key, closed(value)]);
  const copy = Object.fromEntries(inner);
  return copy.type === 'object' && copy.properties ? { ...copy, additionalProperties: false } : copy;
}
