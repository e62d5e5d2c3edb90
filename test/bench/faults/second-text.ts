/** The second list of what is wrong in the text itself, was copied, or is private: see second.ts. */
import { heading, inYear, item, sentence, where } from '../changes.ts';
import { everywhere, swap } from '../exact.ts';
import { anywhere, type More, named, plants, wholeYear } from './kinds.ts';
import { cardNumber, identityNumber, wrongCardNumber } from './numbers.ts';

export const SECOND_TEXT: More = {
  'half-width-punctuation': {
    positives: plants(
      sentence('坚持自愿报名,择优录取。'),
      sentence('责任到人;限期整改。'),
      sentence('居民(含租户)均可参加。'),
    ),
    nearMisses: plants(
      sentence('统一使用Office 365办公。'),
      sentence('会议室B-203，可坐30人。'),
      sentence('每周一9:00—11:00值班。'),
    ),
  },
  'straight-quotes': {
    positives: plants(sentence('弘扬"奉献、友爱、互助、进步"的精神。')),
    nearMisses: plants(sentence('弘扬“奉献、友爱、互助、进步”的精神。')),
  },
  'full-width-characters': {
    positives: plants(sentence('服务时间９：００至１７：００。'), sentence('每月走访８户。')),
    nearMisses: plants(sentence('服务时间9：00至17：00，风雨无阻。'), sentence('型号为X—8的血压计。')),
  },
  'enumeration-comma': {
    positives: plants(
      sentence('学习《宪法》、《刑法》和《民法典》。'),
      sentence('设立“连心桥”、“议事亭”两个平台。'),
    ),
    nearMisses: plants(
      sentence('学习《宪法》、刑法常识和案例。'),
      sentence('设立“连心桥”“议事亭”两个平台。'),
    ),
  },
  'nested-book-titles': {
    positives: plants(sentence('转发《区民政局关于执行《慈善法》的通知》。')),
    nearMisses: plants(sentence('转发《区民政局关于执行〈慈善法〉的通知》。')),
  },
  'ellipsis-form': {
    positives: plants(
      sentence('剪纸、书法、篆刻。。。。。。每周轮换。'),
      sentence('唱歌、跳舞、太极...样样都有。'),
    ),
    nearMisses: plants(sentence('唱歌、跳舞、太极……样样都有。')),
  },
  'unpaired-marks': {
    positives: plants(sentence('坚持“四议两公开工作法。'), sentence('安排值班（含节假日，不得空岗。')),
    nearMisses: plants(sentence('坚持“四议两公开”工作法（详见公示栏）。')),
  },
  'stray-marks': {
    positives: plants(sentence('宣传到位、，服务到家。'), sentence('按时报送，。逾期通报。')),
    nearMisses: plants(sentence('他们常问：“今天有课吗？”“明天呢？”')),
  },
  'date-form': {
    positives: plants(
      where(wholeYear, inYear(2026, sentence('自26年9月1日起执行。'))),
      where(wholeYear, sentence('{year}-06-30前完成验收。')),
      where(wholeYear, sentence('二○{last}年以来。')),
    ),
    nearMisses: plants(sentence('入职满26年的职工增发补贴。'), sentence('按1：1.5配套。')),
  },
  'document-number-form': {
    positives: plants(
      sentence('按照街办发[{year}]15号文件要求执行。'),
      sentence('依据民发〔{year}〕第15号文件。'),
    ),
    nearMisses: plants(sentence('依据民发〔{year}〕15号、16号文件。')),
  },
  'numbering-order': {
    positives: plants(
      sentence('重点做三件事：一是修路，二是修灯，四是修渠。'),
      sentence('①报名；②初审；②复审；③公示。'),
    ),
    nearMisses: plants(sentence('①报名；②初审；③复审；④公示。'), sentence('二是二，一是一，账目必须清楚。')),
  },
  'pasted-numbering': {
    positives: plants(
      item('"（三）每季度召开一次例会。"'),
      item('"3、每季度召开一次例会。"'),
      item('"iv. Meet every quarter."'),
    ),
    nearMisses: plants(
      item('三八红旗手每年评选一次。'),
      item('24小时自助图书馆每日清洁。'),
      item('"24-hour lines are listed on the board."'),
    ),
  },
  'end-punctuation': {
    positives: plants(
      heading((title) => `${title}、`),
      sentence('每月通报一次、'),
    ),
    nearMisses: plants(heading((title) => `${title}（第二批）`)),
  },
  'doubled-word': {
    positives: plants(
      sentence('定期定期走访困难家庭。'),
      sentence('把服务送到到居民家门口。'),
      sentence('由社区社区主任牵头。'),
    ),
    nearMisses: plants(
      sentence('家家户户贴春联，社社联动。'),
      sentence('慢慢地走，好好地看。'),
      sentence('提高高龄老人补贴，方便便民服务站取款。'),
    ),
  },
  'confused-word': {
    positives: plants(
      sentence('加强社去工作者队伍建设。'),
      sentence('设立心里咨询室。'),
      sentence('自愿者协会每月活动一次。'),
    ),
    nearMisses: plants(sentence('供销社去冬新建仓库。'), sentence('了解居民心里想什么。')),
  },
  'doubled-word-en': {
    positives: plants(
      sentence('Each volunteer signs for for the key.'),
      sentence('We ask for forms and and photographs by post.'),
      sentence('It will be be repeated in the autumn.'),
    ),
    nearMisses: plants(
      sentence('They agreed that that was enough.'),
      sentence('The room that that group uses is locked.'),
      sentence('New York, New York is on the song list.'),
    ),
  },
  'mixed-quotes': {
    positives: anywhere(
      where(named('youth-center-en'), sentence('The “snack shelf” is next to the "quiet corner".')),
    ),
    nearMisses: plants(where(named('youth-center-en'), sentence('The “snack shelf” is new.'))),
  },
  'mixed-dates': {
    positives: anywhere(
      where(named('neighborhood-association-en'), sentence('The tools come back by 15 October.')),
      where(named('parish-council-en'), sentence('The tools come back by 2026-10-15.')),
    ),
    nearMisses: plants(
      where(named('neighborhood-association-en'), sentence('The tools come back by October 15.')),
      where(named('parish-council-en'), sentence('The tools come back by mid-October.')),
    ),
  },
  'other-organization': {
    positives: plants(
      where(named('elderly-affairs'), sentence('丽景社区居民委员会将继续为辖区老人做好服务。')),
      swap('health-campaign', ['标题: 枇杷湾社区2026年', '标题: 丽景社区2026年']),
      swap('community-education-en', [
        'signature:\n  organization: Alderbeck Community Learning Centre',
        'signature:\n  organization: Thornby Community Learning Centre',
      ]),
    ),
    nearMisses: plants(
      where(named('elderly-affairs', 'health-campaign'), sentence('丽景社区居民委员会派人观摩。')),
      where(named('elderly-affairs', 'health-campaign'), sentence('与丽景社区居民委员会签订共建协议。')),
      where(named('community-education-en'), sentence('Thornby Community Learning Centre sends two tutors.')),
    ),
  },
  'repeated-sentence': {
    positives: anywhere(
      swap('elderly-affairs', [
        '内容: 保留声乐、书画两个班',
        '内容: 阅览室每天8:30—17:00免费开放，大字版报刊不少于10种；宣传栏每月换1期。保留声乐、书画两个班',
      ]),
    ),
    nearMisses: plants(
      where(
        named('social-work-station'),
        sentence('第一批服务50人，结束后一周内回访。第二批服务60人，结束后一周内回访。'),
      ),
    ),
  },
  'identity-number': {
    positives: plants(sentence(`申请人（身份证${identityNumber('51010019001231003')}）已通过审核。`)),
    nearMisses: plants(
      sentence('凭身份证原件办理，复印件当场退还。'),
      sentence('设备资产编号110100190013320015。'),
    ),
  },
  'mobile-number': {
    positives: plants(
      sentence('预约请加微信13900000000。'),
      item('{ 标题: 报修。, 内容: 水电报修找值班师傅（手机：150 0000 0002）。 }'),
    ),
    nearMisses: plants(
      sentence('法律援助请拨12348，残疾人热线12385。'),
      sentence('物流单号YT1380013800012。'),
    ),
  },
  'bank-card': {
    positives: plants(sentence(`退款账户为本人储蓄卡${cardNumber('621226000000000345')}。`)),
    nearMisses: plants(
      sentence(`资产编号${wrongCardNumber('621226000000000345')}。`),
      sentence('捐款可扫二维码，不收现金。'),
    ),
  },
  'starter-text': {
    positives: plants(item('经费上怎么保障'), everywhere('family-health', '宣传员', '【待补：谁负责】')),
    nearMisses: plants(sentence('怎么保障经费，由居民代表会议讨论。')),
  },
};
