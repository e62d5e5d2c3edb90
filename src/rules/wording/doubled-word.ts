import type { Lang } from '../../plan/types.ts';
import { guarded, guardedMatches, matchesOf } from '../../text/matches.ts';
import { standsTwice } from '../../text/repeats.ts';
import { isOnOneLine, mendedBy, type Prose, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/**
 * Words that nobody says twice in a row. Each is told apart from where a word
 * ends in the sign with which the next begins: 目的|的, 为了|了解, 现在|在,
 * 社区|社区工作者, 活动|活动室; and from 的的确确, 是是非非, 和和美美.
 */
const CHINESE: readonly string[] = [
  '(?<![目标中靶])的(?=的(?!确|士))',
  '(?<![为除公])了(?=了(?![解结然如之无不却断]))',
  '(?<![凡于可只就但还倒要若求国])是(?=是(?!非))',
  '(?<![谐平暖温祥柔随附调饱共缓总求议中])和(?=和(?![谐平睦解美善顺气风合乐悦家畅蔼缓田县润声硕静煦约颂尚议暖洽]))',
  '我(?=我们)',
  '(?<![参给赠授])与(?=与(?!会|时|众|民|共|日|邻))',
  '(?<![合吞兼归一])并(?=并(?![且购发联网存轨排行列入非肩]))',
  '(?<!会)将(?=将(?![军士领来近要校才]))',
  '(?:进行|开展|加强|推进(?!推进会)|提高|完善|以及|对于|关于|按照|根据|为了|由于|因此|我们|他们|实现|确保|深入|继续|不断|切实|做好|举办|召开|营造|发挥|充分|积极|全面|通过|利用|制定|定期|认真|促进(?!促进会)|围绕|针对|同时|并且|或者|能够|应当|必须|力争|协助|坚持|引导)',
  '(?<=^|[。；，：！？\\n])社区(?=社区(?!工作者|工作人员))',
  '(?<![各个区镇街县市级])社区(?=社区(?:主任|书记|干部))',
  '(?<![报迟签周])到(?=到(?![处达场会位时期访任底岗点家来手了]))',
  // Whole phrases; not one that repeats within itself (加油加油加油加油), and no names (桃园社区|桃园社区学校).
  '(?!(?<own>\\p{Script=Han}{1,3})\\k<own>)\\p{Script=Han}{4,12}(?<![区道镇乡村县市校园院会处局部站队])',
];
const ALTERNATIVES = CHINESE.map((word, at) => `(?<w${at}>${word})\\k<w${at}>`).join('|');
/** A doubled sign that is doubled again (哈哈哈哈) is meant. */
const TWICE = new RegExp(ALTERNATIVES, 'gmu');

const SMALL = 'the|a|an|of|to|and|for|with|or|our|we|from|are|be|this|their|by|at';
/** People come in in the evening. */
const GOES_IN =
  'come|comes|came|coming|move|moves|moved|moving|go|goes|went|get|gets|let|bring|hand|handed|check|checked|log|logged|sign|signed|fill|filled|fit|give|join|joined|put|send|sent|settle|settled|stay|take|turn|turned|built|called|drop|dropped|drops';
/** What it is is told. */
const SUBJECT = 'it|that|this|there|he|she|what|thing|point|problem|truth|question|issue|idea|fact|reason';
const ALONE = "(?<![\\p{L}\\p{N}’'-])";
const ENDS = "(?![\\p{L}\\p{N}’'-])";
/** Small words only; had had and that that have their place. */
const TWICE_EN = guarded(
  new RegExp(`(?<![a-z])(${SMALL}|in|is)[ \\n]+\\1`, 'i'),
  new RegExp(
    [
      `${ALONE}(${SMALL})[ \\n]+\\1${ENDS}`,
      `${ALONE}The[ \\n]+the${ENDS}`,
      `(?<!\\b(?:${GOES_IN}) )${ALONE}in[ \\n]+in${ENDS}`,
      `(?<!\\b(?:${SUBJECT}) )${ALONE}is[ \\n]+is${ENDS}`,
    ].join('|'),
    'gu',
  ),
);

/** A word that was typed twice. */
export const doubledWord: Rule<'doubled-word'> = {
  id: 'doubled-word',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    for (const prose of proseOf(plan)) {
      for (const { from, to, written } of doubledIn(prose, plan.lang)) {
        const { text } = prose;
        const word = plan.lang === 'en' ? (written.split(/\s/)[0] ?? '') : written.slice(written.length / 2);
        // The second one goes, with the space before it; not where a line of the file ends between them.
        const second = from + word.length;
        const right = isOnOneLine(text, from, to) ? '' : null;
        report({ text, from, to }, { word }, mendedBy(text, second, to, right));
      }
    }
  },
};

/** The words of one sign. */
const SIGN_TWICE = /([的了是和我与并将到])\1/;
/** The longest phrase that is looked for, of characters that are two code units each. */
const LONGEST = 24;

function doubledIn({ value }: Prose, lang: Lang) {
  if (lang !== 'en' && !SIGN_TWICE.test(value) && !standsTwice(value, 2, LONGEST)) return [];
  return (lang === 'en' ? guardedMatches(value, TWICE_EN) : matchesOf(value, TWICE)).map(
    ({ index: from, 0: written }) => ({
      from,
      to: from + written.length,
      written,
    }),
  );
}
