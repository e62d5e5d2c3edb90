/** Targets beside what serves them, as a table. */
import type { Coverage, CoveredTarget } from '../../diagnostics/coverage.ts';
import { ui } from '../../messages/index.ts';
import type { Locale, Ui } from '../../messages/types.ts';
import { html } from './escape.ts';

/** @param id what the ids of the file's elements start with */
export function coverageTable(id: string, { targets, unlinked }: Coverage, locale: Locale): string {
  const { coverage: words } = ui(locale);
  if (targets.length === 0) return `<p class="coverage">${html(words.noTargets)}</p>`;
  const served = targets.filter(({ servedBy }) => servedBy.length > 0).length;
  const heads = words.heads.map((head) => `<th scope="col">${html(head)}</th>`).join('');
  const list = unlinked.map((item) => `<li>${entry(id, item.line, item.text)}</li>`);
  return [
    '<div class="coverage">',
    `<table><thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${targets.map((target) => row(id, target, words)).join('\n')}\n</tbody></table>`,
    ...(list.length > 0 ? [`<p>${html(words.unlinked(list.length))}</p>`, `<ul>${list.join('')}</ul>`] : []),
    `<p class="counts">${html(words.sums(targets.length, served))}</p>`,
    '</div>',
  ].join('\n');
}

function row(id: string, target: CoveredTarget, words: Ui['coverage']): string {
  const none = target.id === null ? words.noId : words.none;
  const serving = target.servedBy.map((item) => entry(id, item.line, words.serving(item))).join('<br>');
  const cells = [html(target.value ?? ''), serving === '' ? html(none) : serving];
  return `<tr><th scope="row">${entry(id, target.line, target.text)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Leads to the line of the file above. */
function entry(id: string, line: number, text: string): string {
  return `<a href="#${id}-${line}">${html(text)}</a>`;
}
