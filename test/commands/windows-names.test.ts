import { expect, test } from 'vitest';
import { refusedByWindows } from '../../src/commands/files/windows-names.ts';

test.each([
  'C:\\工作\\2026 年计划（送审稿）.docx',
  '\\\\服务器\\共享\\计划.docx',
  'D:/文档/a..b.md',
  'C:\\console.docx',
  'C:\\lpt10.md',
  'C:\\com.docx',
  'C:\\.hidden',
])('%s can be written', (file) => {
  expect(refusedByWindows(file)).toBeNull();
});

test.each([
  ['C:\\文档\\计划:终稿.docx', '计划:终稿.docx', { sign: ':' }],
  ['C:\\a<b\\计划.docx', 'a<b', { sign: '<' }],
  ['C:\\“计划”".docx', '“计划”".docx', { sign: '"' }],
  ['\\\\服务器\\共享\\a?.docx', 'a?.docx', { sign: '?' }],
  ['C:\\NUL', 'NUL', 'device'],
  ['C:\\文档\\aux.yaml', 'aux.yaml', 'device'],
  ['C:\\con .docx', 'con .docx', 'device'],
  ['C:\\Com1\\计划.docx', 'Com1', 'device'],
  ['C:\\lpt².md', 'lpt².md', 'device'],
  ['C:\\文档.\\计划.docx', '文档.', 'ending'],
  ['C:\\计划.docx ', '计划.docx ', 'ending'],
])('%s cannot', (file, name, problem) => {
  expect(refusedByWindows(file)).toEqual({ name, problem });
});
