/** Fonts by the names that files, systems and PDF have for them. */

/** Names of one font, as compared: without case, spaces, and what a PDF adds for weight and format. */
const ALIASES: readonly (readonly string[])[] = [
  ['仿宋gb2312', 'fangsonggb2312'],
  ['仿宋', 'fangsong'],
  ['华文仿宋', 'stfangsong'],
  ['楷体gb2312', 'kaitigb2312'],
  ['楷体', 'kaiti'],
  ['华文楷体', 'stkaiti'],
  ['黑体', 'simhei'],
  ['华文黑体', 'stheiti', 'stheitiscmedium', 'stheitisclight'],
  ['宋体', 'simsun'],
  ['华文宋体', 'stsong'],
  ['华文中宋', 'stzhongsong'],
  ['方正小标宋简体', 'fzxbsjwgb10', 'fzxiaobiaosongb05s'],
  ['方正小标宋gbk', 'fzxbsgbkgb10', 'fzxiaobiaosongb05'],
  ['timesnewroman', 'timesnewromanps', 'timesnewromanpsmt'],
  ['arial', 'arialmt'],
];

/** Whether the font that was used is the one that was asked for. A bold or light cut counts as the font. */
export function sameFont(asked: string, used: string): boolean {
  const [one, other] = [plain(asked), plain(used)];
  return one === other || ALIASES.some((names) => names.includes(one) && names.includes(other));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[,-](?:regular|bold|italic|bolditalic|oblique|medium|light|book)\b.*$/, '')
    .replace(/[\s_-]/g, '');
}
