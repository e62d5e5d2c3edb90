import { escapeXml } from '../../text/xml.ts';
import { visible } from '../visible.ts';

/** Text for element content and double-quoted attributes; what has no look of its own, or would turn the line round, becomes visible. */
export function html(text: string): string {
  return escapeXml(visible(text));
}

/** The same for a line of a file, whose tabs stay. */
export function htmlLine(text: string): string {
  return text.split('\t').map(html).join('\t');
}
