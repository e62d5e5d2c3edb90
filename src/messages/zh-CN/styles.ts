import { TYPE_SIZES } from '../../text/type-sizes.ts';
import type { Binding, StyleWords, ToldValue } from '../style-words.ts';

const GROUPS: Readonly<Record<string, string>> = {
  colors: '颜色',
  page: '页面',
  table: '表格',
  masthead: '版头',
  imprint: '版记',
  signature: '落款',
  'paragraphs.body': '正文',
  'paragraphs.title': '标题',
  'paragraphs.byline': '标题下的单位、日期',
  'paragraphs.documentNumber': '发文字号',
  'paragraphs.addressee': '主送机关',
  'paragraphs.note': '附注',
  'paragraphs.caption': '表题',
  'paragraphs.list': '正文中的列表',
  'paragraphs.attachments': '附件说明',
  'paragraphs.annexLabel': '附件序号',
  'paragraphs.annexTitle': '附件标题',
  'paragraphs.signature': '署名和成文日期',
  'paragraphs.footnote': '脚注',
  'paragraphs.serialNumber': '份号',
  'paragraphs.classification': '密级、紧急程度',
  'paragraphs.issuer': '发文机关标志',
  'paragraphs.signatory': '签发人姓名',
  'paragraphs.imprint': '版记文字',
  'paragraphs.contentsTitle': '目录标题',
  'paragraphs.contents': '目录',
  'paragraphs.coverTitle': '封面标题',
  'paragraphs.cover': '封面文字',
};

const KEYS: Readonly<Record<string, string>> = {
  width: '纸宽',
  height: '纸高',
  'margin.top': '上边距',
  'margin.bottom': '下边距',
  'margin.left': '左边距',
  'margin.right': '右边距',
  'grid.lines': '每面行数',
  'grid.characters': '每行字数',
  'number.font': '页码字体',
  'number.size': '页码字号',
  'number.bold': '页码加粗',
  'number.color': '页码颜色',
  'number.before': '页码之前',
  'number.after': '页码之后',
  'number.position': '页码位置',
  'number.indent': '页码距版心边',
  'number.fromBottom': '页码距纸底',
  eastAsia: '中文字体',
  latin: '西文字体',
  fallback: '替换字体',
  font: '字体',
  size: '字号',
  bold: '加粗',
  color: '颜色',
  align: '对齐',
  firstLine: '首行缩进',
  left: '左空',
  right: '右空',
  before: '段前',
  after: '段后',
  lineHeight: '行高',
  keepNext: '与下段同页',
  'number.format': '序数',
  'number.text': '序数写法',
  'number.suffix': '序数之后',
  'number.look': '序数字样',
  'head.font': '表头字体',
  'head.size': '表头字号',
  'head.bold': '表头加粗',
  'head.color': '表头颜色',
  'cell.font': '表身字体',
  'cell.size': '表身字号',
  'cell.bold': '表身加粗',
  'cell.color': '表身颜色',
  headFill: '表头底色',
  borderColor: '框线颜色',
  borderWidth: '框线粗细',
  'padding.x': '左右留空',
  'padding.y': '上下留空',
  markTop: '标志距版心顶',
  ruleColor: '分隔线颜色',
  ruleWidth: '分隔线粗细',
  ruleGap: '分隔线距文号',
  position: '位置',
  outerRule: '首末条粗细',
  innerRule: '中间线粗细',
  layout: '排法',
  indent: '右空，无印章',
  indentSealed: '右空，有印章',
  beforeSealed: '上空，有印章',
  dateOffset: '日期右移',
};

const SIZES = new Map([...TYPE_SIZES].map(([name, points]) => [points, name]));

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  align: { left: '居左', center: '居中', right: '居右', justify: '两端对齐' },
  'number.position': { outside: '外侧', center: '居中', none: '不印' },
  'number.format': {
    chinese: '一二三',
    decimal: '123',
    circled: '①②③',
    'lower-letter': 'abc',
    none: '不编号',
  },
  'number.suffix': { nothing: '不空', space: '空格', tab: '制表符' },
  'number.look': { text: '同正文', heading: '同标题' },
  position: { foot: '末页底部', text: '接在文后' },
  layout: { official: '按标准', right: '居右', left: '居左' },
};

const UNITS = { mm: ' 毫米', point: ' 磅', character: ' 字', line: ' 行' } as const;
const LEVELS = '一二三四五';

const inBrackets = (text: string, more: string | false | undefined) => (more ? `${text}（${more}）` : text);

function value({ key, value: found, unit, font }: ToldValue): string {
  if (found === null) return key === 'color' || key.endsWith('.color') ? '自动' : '无';
  if (typeof found === 'boolean') return found ? '是' : '否';
  if (typeof found === 'number') {
    return inBrackets(
      `${found}${unit === null ? '' : UNITS[unit]}`,
      key.endsWith('size') && SIZES.get(found),
    );
  }
  const named = font ?? CHOICES[key]?.[found];
  if (named !== undefined) return inBrackets(found, named);
  return found === '' || found !== found.trim() ? `“${found}”` : found;
}

const ruleOf = (binding: Binding) => (binding === 'practice' ? '通常' : '标准');

export const styles: StyleWords = {
  group: (path) => {
    const [kind, name = ''] = path.split('.');
    if (kind === 'levels') return `第${LEVELS[Number(name)] ?? name}层标题`;
    return kind === 'fonts' ? `字体 ${name}` : (GROUPS[path] ?? path);
  },
  key: (key) => KEYS[key] ?? key,
  value,
  list: (values) => values.join('、'),
  strengths: { required: '必须', usual: '一般', recommended: '推荐', practice: '惯例' },
  within: (amount) => `±${amount}`,
  instead: (standard, binding) => `（${ruleOf(binding)}：${standard}）`,
  restAsBody: '其余同正文。',
  standard: (name) => `依据 ${name}；条款和效力写在各项后面，“惯例”是标准没有规定、通行的做法。`,
  noStandard: '这个版式不依据哪个标准，各项没有条款。',
  departures: {
    title: (standard) => `与 ${standard} 不同的地方`,
    count: (counts) => counts.map(([binding, count]) => `${binding} ${count} 处`).join('，'),
    none: (standard) => `没有与 ${standard} 不同的地方。`,
    row: (standard, own, binding) => `${ruleOf(binding)}：${standard}；这里：${own}`,
    practice: '与惯例不同的地方',
    practiceNote: '这些标准没有规定，照本单位的习惯即可。',
    marks: '上面用 * 标出。',
  },
};
