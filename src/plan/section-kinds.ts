/** What a section's own title says about its kind. */
import type { SectionKind } from '../schema/vocabulary.ts';

/**
 * Words by which a section's title tells its kind, most telling first: 保障措施
 * is a safeguard before it is a measure, 预期目标 a target.
 */
const TELLING: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'guidingIdeology',
    /指导思想|总体要求|总体思路|guiding (?:ideology|principle|thought)|^(?:our )?(?:vision|mission)\b/i,
  ],
  ['safeguards', /保障|safeguards?\b/i],
  ['schedule', /安排|日程|进度|月历|行事历|时间表|步骤|schedule|calendar|timetable|timeline/i],
  ['targets', /目标|指标|targets?\b|goals?\b|objectives?\b/i],
  ['budget', /预算|经费|budget|funding\b|finances?\b/i],
  ['leadership', /组织领导|组织机构|领导小组|leadership|who we are|committee members/i],
  ['assessment', /考核|评估|评价|督查|检查验收|assessment|evaluation|review\b/i],
  ['situation', /基本情况|现状|背景|基本概况|situation|background|where we (?:are|stand)/i],
  ['principles', /原则|principles?\b/i],
  ['measures', /措施|任务|工作|活动|measures?\b|tasks?\b|actions?\b|activities\b|projects?\b/i],
];

/** The kind that a title names, or null where it leaves it open. */
export function kindOfTitle(title: string): SectionKind | null {
  return TELLING.find(([, words]) => words.test(title))?.[0] ?? null;
}
