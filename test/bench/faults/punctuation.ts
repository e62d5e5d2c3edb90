/** Chinese punctuation (GB/T 15834) and characters of the wrong width. */
import { sentence } from '../changes.ts';
import type { Fault } from '../types.ts';

export const PUNCTUATION: readonly Fault[] = [
  {
    id: 'half-width-punctuation',
    category: 'wording',
    name: 'half-width punctuation between Chinese characters',
    rules: ['half-width-punctuation'],
    positives: [
      { change: sentence('做好登记,及时反馈。') },
      { change: sentence('定期检查;发现问题立即整改。') },
      { change: sentence('报名方式:现场登记或电话预约。') },
      { change: sentence('开展入户(含出租房)宣传。') },
      { change: sentence('是否参加?由居民自己决定。') },
    ],
    nearMisses: [
      { change: sentence('活动室8:30至11:00开放。') },
      { change: sentence('单价1,000元以上的设备登记造册。') },
      { change: sentence('意见可发至plan@example.org，三日内回复。') },
      { change: sentence('随行成人与幼儿之比不低于1:8。') },
      { change: sentence('公文格式按GB/T 9704—2012执行。') },
    ],
  },
  {
    id: 'western-full-stop',
    category: 'wording',
    name: 'a Western full stop behind a Chinese sentence',
    rules: ['western-full-stop', 'half-width-punctuation'],
    positives: [
      { change: sentence('每月检查一次楼道.') },
      { change: sentence('开展入户宣传.同时做好登记。') },
      { change: sentence('名单张贴在公开栏.居民可以查询。') },
    ],
    nearMisses: [
      { change: sentence('每户补助3.5元。') },
      { change: sentence('课程发布在www.example.org网站。') },
      { change: sentence('软件升级到V2.1版。') },
    ],
  },
  {
    id: 'straight-quotes',
    category: 'wording',
    name: 'straight quotation marks in Chinese text',
    rules: ['straight-quotes', 'half-width-punctuation', 'unpaired-marks'],
    positives: [
      { change: sentence('开展"敲门行动"活动。') },
      { change: sentence('树立"人人都是志愿者"的理念。') },
      { change: sentence("落实'三会一课'制度。") },
    ],
    nearMisses: [
      { change: sentence('活动室配备55"电视一台。') },
      { change: sentence("儿童英语角先学“What's your name”一类的问候语。") },
      { change: sentence('开展“敲门行动”活动。') },
    ],
  },
  {
    id: 'full-width-characters',
    category: 'wording',
    name: 'full-width digits and letters',
    rules: ['full-width-characters'],
    positives: [
      { change: sentence('全年举办讲座１２场。') },
      { change: sentence('教老人使用手机ＡＰＰ。') },
      { change: sentence('到课率不低于８５％。') },
    ],
    nearMisses: [
      { change: sentence('登记表按“姓名＋住址”填写。') },
      { change: sentence('每组3～5人。') },
      { change: sentence('教老人使用手机APP，全年12场。') },
    ],
  },
  {
    id: 'enumeration-comma',
    category: 'wording',
    name: '、 between book titles or quotations',
    rules: ['enumeration-comma'],
    positives: [
      { change: sentence('学习《民法典》、《反家庭暴力法》。') },
      { change: sentence('宣传《老年人权益保障法》、《慈善法》、《残疾人保障法》。') },
      { change: sentence('开展“敲门行动”、“邻里节”活动。') },
    ],
    nearMisses: [
      { change: sentence('学习《民法典》《反家庭暴力法》。') },
      { change: sentence('学习《慈善法》（2023年修正）、《志愿服务条例》。') },
      { change: sentence('学习《民法典》、观看普法短片。') },
      { change: sentence('组织“书香家庭”评选、“邻里节”演出各一次。') },
      { change: sentence('照看“一老一小”、残疾人和困难家庭。') },
    ],
  },
  {
    id: 'nested-book-titles',
    category: 'wording',
    name: 'book titles within book titles',
    rules: ['nested-book-titles', 'unpaired-marks', 'nested-marks'],
    positives: [
      { change: sentence('落实《关于印发《社区教育办法》的通知》。') },
      { change: sentence('学习《关于贯彻《慈善法》若干问题的意见》精神。') },
      { change: sentence('执行《转发《志愿服务管理办法》的函》。') },
    ],
    nearMisses: [
      { change: sentence('落实《关于印发〈社区教育办法〉的通知》。') },
      { change: sentence('学习《民法典》和《慈善法》。') },
      { change: sentence('转发《志愿服务条例》，并组织学习《慈善法》。') },
    ],
  },
  {
    id: 'ellipsis-form',
    category: 'wording',
    name: 'an ellipsis made of other marks',
    rules: ['ellipsis-form'],
    positives: [
      { change: sentence('开设书画、声乐、太极。。。课程。') },
      { change: sentence('开设书画、声乐、太极......课程。') },
      { change: sentence('居民点单：家电维修、理发、磨刀…') },
    ],
    nearMisses: [
      { change: sentence('居民点单：家电维修、理发、磨刀……') },
      { change: sentence('开设书画、声乐、太极等课程。') },
      { change: sentence('歌词“我爱我家……”由居民续写。') },
    ],
  },
  {
    id: 'unpaired-marks',
    category: 'wording',
    name: 'quotation marks or brackets that do not pair',
    rules: ['unpaired-marks'],
    positives: [
      { change: sentence('开展“敲门行动活动，每周安排一次。') },
      { change: sentence('落实《民法典要求，依法调解。') },
      { change: sentence('公开栏（每月10日更新，由专人负责。') },
      { change: sentence('评选“最美家庭“和文明楼栋。') },
      { change: sentence('每月检查一次）。') },
    ],
    nearMisses: [
      { change: sentence('居民说：“我家在‘敬老楼’，天天有人来。”') },
      { change: sentence('办理分两步：1）登记；2）审核。') },
      { change: sentence('评选“最美家庭”（每季度一次）和“文明楼栋”。') },
      { change: sentence("Residents' children and their friends' parents help in the kitchen.") },
    ],
  },
  {
    id: 'stray-marks',
    category: 'wording',
    name: 'two marks where one belongs',
    rules: ['stray-punctuation', 'half-width-punctuation'],
    positives: [
      { change: sentence('充分利用、和整合各类资源。') },
      { change: sentence('做好宣传，、培训工作。') },
      { change: sentence('每月检查一次。。') },
      { change: sentence('登记造册；，定期回访。') },
    ],
    nearMisses: [
      { change: sentence('孩子们问：“蚂蚁住在哪里？”，老师带他们去看。') },
      {
        change: sentence('宣传《慈善法》、《志愿服务条例》（新修订）、居民公约。'),
        also: ['enumeration-comma'],
      },
      { change: sentence('标语写“爱护家园……”，每栋楼一幅。') },
      { change: sentence('负责登记（含电话登记），并定期回访。') },
    ],
  },
];
