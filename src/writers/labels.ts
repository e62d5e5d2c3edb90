/** Words that lead over to what they name. */
import type { Lang } from '../plan/types.ts';

/** A label with the colon of its language, whether it brought one or not. `附件：`, `Annexes:`; in English the space is the caller's. */
export function withColon(label: string, lang: Lang): string {
  return label.trimEnd().replace(/[：:]$/, '') + (lang === 'en' ? ':' : '：');
}
