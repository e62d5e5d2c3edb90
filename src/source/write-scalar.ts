import { stringify } from 'yaml';

/** A text as a YAML value on one line: quoted only where it would be read differently otherwise. */
export function writeScalar(text: string): string {
  const folded = text.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
  return stringify(folded, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
}
