import { excerpt } from '../excerpt.ts';
import type { Ui } from '../types.ts';

const counts: Ui['counts'] = ({ errors, warnings, infos }) =>
  [
    errors > 0 ? `${errors} 个错误` : '',
    warnings > 0 ? `${warnings} 个警告` : '',
    infos > 0 ? `${infos} 个提示` : '',
  ]
    .filter((part) => part !== '')
    .join('，');

/** 句子里怎样说一段文字：空白看不见，要说它的名称。 */
function shown(text: string): string {
  if (/^ +$/.test(text)) return text === ' ' ? '一个空格' : ` ${text.length} 个空格`;
  if (/^\t+$/.test(text)) return text === '\t' ? '这个 Tab 键' : `这 ${text.length} 个 Tab 键`;
  return /^\s+$/.test(text) ? '这里的空白' : `“${excerpt(text)}”`;
}

export const ui: Ui = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  hint: '建议：',
  related: (line, path) => (path === null ? `另见第 ${line} 行：` : `另见 ${path} 第 ${line} 行：`),
  fix: ({ from, to }) => {
    if (to === '') return `改法：删去${shown(from)}。`;
    if (from === '') return `改法：在这里${/^\s+$/.test(to) ? '加' : '加上'}${shown(to)}。`;
    return `改法：把${shown(from)}改成${shown(to)}。`;
  },
  fixes: (changes) => `改法：共 ${changes} 处小改动。`,
  more: (findings) => `还有 ${findings} 处同样的问题：`,
  counts,
  likeIt: (findings, places) => `同样的问题还有 ${findings} 处：${places.join('、')}。`,
  summary: (found, unread, path = null) => {
    if (path !== null) return `检查了 ${path}，没有发现问题。`;
    const all = counts(found);
    if (unread > 0 && unread === found.files) return `没有检查成：${all}。`;
    const checked = `检查了 ${found.files - unread} 个文件${unread > 0 ? `，另有 ${unread} 个读不了` : ''}`;
    return all === '' ? `${checked}，没有发现问题。` : `${checked}：${all}。`;
  },
  baseline: ({ known, gone, files }) => [
    ...(known > 0 ? [`另有 ${known} 处是老问题，记在 ${files.join('、')} 里，没有列出。`] : []),
    ...(gone > 0
      ? [
          `清单 ${files.join('、')} 里有 ${gone} 处已经不存在了：加上 --update-baseline 再检查一次，就会去掉。`,
        ]
      : []),
  ],
  overview: {
    organizations: '各单位，问题重的在前',
    rules: '各条规则，问题重的在前',
    organization: '单位',
    rule: '规则',
    files: '份数',
    rest: (fewer, clean) => {
      const parts = [
        ...(fewer > 0 ? [`${fewer} 个单位问题较少`] : []),
        ...(clean > 0 ? [`${clean} 个单位没有问题`] : []),
      ];
      return parts.length === 0 ? '' : `另有 ${parts.join('，')}。`;
    },
  },
  coverage: {
    heads: ['目标', '指标', '对应的措施'],
    none: '✖ 没有措施对应',
    noId: '✖ 没有编号，措施没法写对应它',
    noTargets: '这份计划里没有工作目标，列不出对应表。',
    serving: ({ text, when, owner }) => {
      const details = [when ?? '', owner.join('、')].filter((part) => part !== '').join('；');
      return details === '' ? text : `${text}（${details}）`;
    },
    unlinked: (measures) => `有 ${measures} 条措施没有写对应哪个目标：`,
    line: (line) => `第 ${line} 行`,
    sums: (targets, served) =>
      served === targets ? `${targets} 个目标都有措施对应。` : `${targets} 个目标，${served} 个有措施对应。`,
  },
  explain: (rule) => `想知道某条规则为什么这样要求：plan rules ${rule}`,
  otherLanguage: 'For messages in English, add --lang en',
};
