/** The two lines that every plan needs, before what a test is about. */
export const chinese = (rest: string, period = '2026') =>
  `单位: 桃园里社区居民委员会\n周期: ${period}\n${rest}`;

export const english = (rest: string, period = '2026') =>
  `organization: Alder Street Neighbours\nperiod: ${period}\n${rest}`;

/** A plan of one measure. */
export const measure = (text: string) => chinese(`主要措施:\n  - ${JSON.stringify(text)}\n`);
export const measureEn = (text: string) => english(`measures:\n  - ${JSON.stringify(text)}\n`);

/** A plan of one target. */
export const target = (text: string) => chinese(`工作目标:\n  - ${JSON.stringify(text)}\n`);
export const targetEn = (text: string) => english(`targets:\n  - ${JSON.stringify(text)}\n`);

/** A plan of one activity. */
export const activity = (when: string, text: string, period?: string) =>
  chinese(`活动安排:\n  - { 时间: ${when}, 内容: ${JSON.stringify(text)} }\n`, period);
export const activityEn = (when: string, text: string, period?: string) =>
  english(`schedule:\n  - { when: ${when}, text: ${JSON.stringify(text)} }\n`, period);

/** A plan of activities in these months, as an item each; what is put in their place stands as it is. */
export const monthly = (times: readonly (string | number)[], period?: string) =>
  chinese(
    `活动安排:\n${times.map((time, at) => `  - { 时间: ${typeof time === 'number' ? `${time}月` : time}, 内容: 第${at + 1}场读书会, 责任人: 文体委员 }\n`).join('')}`,
    period,
  );
