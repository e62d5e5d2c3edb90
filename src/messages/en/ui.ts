import { excerpt } from '../excerpt.ts';
import type { Ui } from '../types.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const counts: Ui['counts'] = ({ errors, warnings, infos }) =>
  [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? count(warnings, 'warning') : '',
    infos > 0 ? count(infos, 'note') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

/** A text as it stands in a sentence: white space, of which nothing would be seen, by its name. */
function shown(text: string): string {
  if (/^ +$/.test(text)) return text === ' ' ? 'a space' : `${text.length} spaces`;
  if (/^\t+$/.test(text)) return text === '\t' ? 'the tab' : `${text.length} tabs`;
  return /^\s+$/.test(text) ? 'the white space' : `“${excerpt(text)}”`;
}

export const ui: Ui = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  hint: 'Hint: ',
  related: (line, path) => (path === null ? `See also line ${line}:` : `See also line ${line} of ${path}:`),
  fix: ({ from, to }) => {
    if (to === '') return `Fix: take out ${shown(from)}.`;
    if (from === '') return `Fix: add ${shown(to)} here.`;
    return `Fix: write ${shown(to)} instead of ${shown(from)}.`;
  },
  fixes: (changes) => `Fix: ${changes} small changes.`,
  more: (findings) => (findings === 1 ? 'Once more here:' : `${findings} more like this:`),
  counts,
  likeIt: (findings, places) => `And ${findings} more like it: ${places.join(', ')}.`,
  summary: (found, unread, path = null) => {
    if (path !== null) return `${path} checked, nothing to mend.`;
    const all = counts(found);
    if (unread > 0 && unread === found.files) return `Nothing was checked: ${all}.`;
    const checked = `${count(found.files - unread, 'file')} checked${unread > 0 ? `, ${unread} not read` : ''}`;
    return all === '' ? `${checked}, nothing to mend.` : `${checked}: ${all}.`;
  },
  baseline: ({ known, gone, files }) => [
    ...(known > 0
      ? [
          `${count(known, 'finding')} left out, since ${files.join(', ')} lets ${known === 1 ? 'it' : 'them'} stand.`,
        ]
      : []),
    ...(gone > 0
      ? [
          `${count(gone, 'entry', 'entries')} of ${files.join(', ')} no longer ${gone === 1 ? 'occurs' : 'occur'}: the same check with --update-baseline takes ${gone === 1 ? 'it' : 'them'} out.`,
        ]
      : []),
  ],
  overview: {
    organizations: 'By organization, the worst first',
    rules: 'By rule, the worst first',
    organization: 'organization',
    rule: 'rule',
    files: 'plans',
    rest: (fewer, clean) => {
      const parts = [
        ...(fewer > 0 ? [`${fewer} more with fewer findings`] : []),
        ...(clean > 0 ? [`${clean} without any`] : []),
      ];
      return parts.length === 0 ? '' : `And ${parts.join(', ')}.`;
    },
  },
  coverage: {
    heads: ['Target', 'Value', 'Served by'],
    none: '✖ nothing',
    noId: '✖ nothing: it has no id',
    noTargets: 'This plan has no targets, so there is nothing to hold its measures against.',
    serving: ({ text, when, owner }) => {
      const details = [when ?? '', owner.join(', ')].filter((part) => part !== '').join('; ');
      return details === '' ? text : `${text} (${details})`;
    },
    unlinked: (measures) =>
      measures === 1 ? '1 measure serves no target:' : `${measures} measures serve no target:`,
    line: (line) => `line ${line}`,
    sums: (targets, served) =>
      served === targets
        ? `All of ${count(targets, 'target')} are served.`
        : `${served} of ${count(targets, 'target')} ${served === 1 ? 'is' : 'are'} served.`,
  },
  explain: (rule) => `To read why a rule asks for this: plan rules ${rule}`,
  otherLanguage: '看中文提示：加上 --lang zh-CN',
};
