import { describe, expect, it } from 'vitest';
import { splitNames } from '../../src/source/names.ts';

describe('splitNames', () => {
  it.each([
    ['高某、汪某', ['高某', '汪某']],
    ['高某，汪某 ，妇联', ['高某', '汪某', '妇联']],
    ['王某（主任、书记）、李某', ['王某（主任、书记）', '李某']],
    ['Ann Lee, Bo Park', ['Ann Lee', 'Bo Park']],
  ])('finds the names in %s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it.each([
    '高某',
    '王某（主任、书记）',
    '各社区，共12个',
    '辖区各中小学校、幼儿园',
    '负责全面工作，协调各方面关系，督促各项任务落实到位',
    '',
  ])('takes "%s" as it is', (text) => {
    expect(splitNames(text)).toBeNull();
  });
});
