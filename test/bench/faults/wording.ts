/** Chinese text: dates, document numbers, numbering, headings, doubled and confused words. */
import { everywhere, heading, inYear, item, sentence, swap, where } from '../changes.ts';
import type { Fault } from '../types.ts';
import { wholeYear } from './kinds.ts';

export const WORDING: readonly Fault[] = [
  {
    id: 'date-form',
    category: 'wording',
    name: 'dates and years as they are not written',
    rules: ['date-form'],
    positives: [
      { change: where(wholeYear, inYear(2026, sentence('26年3月底前完成登记。'))) },
      { change: where(wholeYear, sentence('{year}.3.5前报送名单。')) },
      { change: where(wholeYear, inYear(2026, sentence('二0二六年三月完成验收。'))) },
      { change: where(wholeYear, sentence('{year}/4/20前公布结果。')) },
      { change: where(wholeYear, inYear(2026, sentence('二零二六年底前建成。'))) },
      { change: swap('residents-committee', ['日期: 2026年1月20日', '日期: 2026.1.20']) },
    ],
    nearMisses: [
      { change: sentence('近26年来的档案全部上架。') },
      { change: sentence('“12·4”国家宪法日前后安排讲座。') },
      { change: where(wholeYear, sentence('{year}年3月5日前报送名单。')) },
      { change: sentence('系统升级到2.3.5版。') },
      { change: sentence('有10年以上经验的师傅优先。') },
    ],
  },
  {
    id: 'document-number-form',
    category: 'wording',
    name: 'a document number with wrong brackets or digits',
    rules: ['document-number-form'],
    positives: [
      { change: sentence('经费按照财办[{year}]8号文件列支。') },
      { change: sentence('参照民办发（{year}）12号文件执行。') },
      { change: sentence('落实区教育局通知（教办〔{year}〕第8号）要求。') },
      { change: swap('town-education-center', ['禾社教〔2026〕3号', '禾社教[2026]3号']) },
      { change: swap('sub-district-2027', ['柳社教〔2027〕1号', '柳社教〔2027〕01号']) },
    ],
    nearMisses: [
      { change: sentence('经费按照财办〔{year}〕8号文件列支。') },
      { change: sentence('执行《未成年人保护法》（2024年修正）。') },
      { change: sentence('严格执行教育部令第39号。') },
      { change: sentence('会议纪要（{year}年第8期）已经印发。') },
    ],
  },
  {
    id: 'numbering-order',
    category: 'wording',
    name: 'numbering that skips or repeats',
    rules: ['numbering-order'],
    positives: [
      { change: sentence('一是抓宣传，张贴海报；二是抓培训，每月一课；四是抓考核，年底评比。') },
      { change: sentence('办理分三步：（1）登记；（2）审核；（4）公示。') },
      { change: sentence('一是入户摸底；二是分类建档；二是定期回访。') },
      { change: sentence('程序为：①提议；②商议；④决议。') },
    ],
    nearMisses: [
      { change: sentence('一是抓宣传，张贴海报；二是抓培训，每月一课；三是抓考核，年底评比。') },
      { change: sentence('1号楼、2号楼和4号楼先行安装。') },
      { change: sentence('第一季度、第三季度各检查一次。') },
      { change: sentence('办理分三步：（1）登记；（2）审核；（3）公示。') },
      { change: sentence('先抓一是因为人手不足，二是资金有限。') },
    ],
  },
  {
    id: 'pasted-numbering',
    category: 'wording',
    name: 'numbering pasted in front of an item',
    rules: ['typed-numbering'],
    positives: [
      { change: item('一、加强宣传，每月出一期板报。') },
      { change: item('"1、组织志愿者每周清扫一次。"') },
      { change: heading((title) => `（一）${title}`) },
      { change: heading((title) => `三、${title}`) },
      { change: item('①每月走访一次独居老人。') },
      { change: item('"2. Print the posters and hang them up."') },
      { change: item('"(a) Print the posters and hang them up."') },
    ],
    nearMisses: [
      { change: item('一站式服务窗口每周开放5天。') },
      { change: item('1+1结对帮扶每月走访一次。') },
      { change: item('3月底前完成登记。') },
      { change: item('“三社联动”每季度会商一次。') },
      { change: item('九校一室轮流承办读书会。') },
      { change: item('"60 families get a story bag."') },
      { change: item('"1.5 hours of music are offered every week."') },
    ],
  },
  {
    id: 'end-punctuation',
    category: 'wording',
    name: 'headings and list items that end in a wrong mark',
    rules: ['end-punctuation'],
    positives: [
      { change: heading((title) => `${title}，`) },
      { change: heading((title) => `${title}；`) },
      {
        change: swap('village-supervision', [
          '公益性岗位、护林员和保洁员的聘用与报酬；',
          '公益性岗位、护林员和保洁员的聘用与报酬',
        ]),
        anywhere: true,
      },
      {
        change: swap('village-supervision', [
          '惠农补贴、捐赠款物的数额和去向。',
          '惠农补贴、捐赠款物的数额和去向；',
        ]),
        anywhere: true,
      },
      { change: sentence('每季度组织一次义诊，') },
      { change: sentence('每季度组织一次义诊、') },
    ],
    nearMisses: [
      { change: heading((title) => `${title}（试行）`) },
      { change: heading((title) => `怎样${title}？`) },
      { change: heading((title) => `${title}“五个一”`) },
      { change: sentence('居民公约写明“邻里和睦、守望相助。”') },
    ],
  },
  {
    id: 'doubled-word',
    category: 'wording',
    name: 'a word written twice',
    rules: ['doubled-word'],
    positives: [
      { change: sentence('完善运行机制和和教育培训模式。') },
      { change: sentence('做好居民的的思想工作。') },
      { change: sentence('对重点楼栋进行进行检查。') },
      { change: sentence('社区社区干部分片包干。') },
    ],
    nearMisses: [
      { change: sentence('邻里之间和和美美，人人讲卫生，天天有人管。') },
      { change: sentence('大学学生和小学学生结对。') },
      { change: sentence('工作人员一一走访，实实在在解难题。') },
      { change: sentence('写对对联活动在春节前举行。') },
      { change: sentence('把的的确确有困难的家庭找出来。') },
      { change: sentence('同事事先排好班，为为民服务点值守。'), arguable: 'Cut by chance: 为 + 为民.' },
    ],
  },
  {
    id: 'confused-word',
    category: 'wording',
    name: 'characters easily confused',
    rules: ['confused-word'],
    positives: [
      { change: sentence('推进社去和谐文明建设。') },
      { change: sentence('为居民提供心里咨询。') },
      { change: sentence('发展社区自愿者服务组织。') },
      { change: sentence('给独居老人精神慰籍。') },
      { change: everywhere('residents-committee', '志愿者', '自愿者'), anywhere: true },
    ],
    nearMisses: [
      { change: sentence('合作社去年的分红照常发放。') },
      { change: sentence('本着自愿原则，有意加入者自愿报名。') },
      { change: sentence('把居民的事放在心里，咨询电话有人接。') },
      {
        change: sentence('参加无偿献血者须为自愿者，不得摊派。'),
        arguable: 'Nine in ten times the word is a slip.',
      },
    ],
  },
];
