import type { FileArgs } from '../../diagnostics/codes.ts';
import { excerpt } from '../excerpt.ts';
import type { Messages } from '../types.ts';
import { pictureHint, pictureMessage } from './pictures.ts';

/** 系统的错误代码说的是什么。 */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EBUSY: '正被别的程序占用',
  ELOOP: '它是一个绕回自己的快捷方式',
  EMFILE: '同时打开的文件太多',
  EIO: '磁盘没有响应',
};

export const files: Messages<FileArgs> = {
  'file-not-found': {
    message: ({ path }) => `找不到文件“${path}”。`,
    hint: ({ path }) =>
      path.includes('\ufffd')
        ? '文件名不是 UTF-8 编码，读不了：请给文件换个名字。'
        : '请核对文件名和所在的文件夹；文件名里有空格时，要用英文引号把它括起来。',
  },
  'file-unreadable': {
    message: ({ path, reason }) => `文件“${path}”打不开：${REASONS[reason] ?? reason}。`,
    hint: () => '请看看它是不是正被别的程序占用，或者您没有读取它的权限。',
  },
  'file-is-folder': {
    message: ({ path }) => `“${path}”是文件夹，这里需要的是一个文件。`,
  },
  'file-binary': {
    message: ({ path }) => `“${path}”不是纯文本文件，读不出内容来。`,
    hint: () =>
      '计划要写在纯文本里（扩展名 .yaml）。如果这是 Word、WPS 或 PDF 文件，请新建一份计划，把文字复制过去。',
  },
  'file-damaged': {
    message: ({ path, line }) =>
      `“${path}”从第 ${line} 行起有读不出来的字，可能是两种编码混在了一起，也可能是文件没有存完整。`,
    hint: () => '请用记事本打开，把乱码的地方重新打一遍，另存时编码选 UTF-8；或者换回以前的备份。',
  },
  'file-empty': {
    message: ({ path }) => `“${path}”是空的，里面还没有内容。`,
    hint: () => '计划可以用 plan init 新建：它写好一份带说明的样稿，照着填就行。',
  },
  'file-too-large': {
    message: ({ path, limit }) => `“${path}”超过了 ${limit} MB 的上限，一份计划不会有这么大。`,
    hint: () => '请检查是不是选错了文件。',
  },
  'file-encoding': {
    message: ({ encoding }) => `这个文件不是 UTF-8 编码，已按 ${encoding.toUpperCase()} 读取，内容不受影响。`,
    hint: () => '为了在别的电脑上也不出现乱码，建议用记事本“另存为”，编码选 UTF-8。',
  },
  'file-write-failed': {
    message: ({ path, reason }) => `“${path}”没有写成：${REASONS[reason] ?? reason}。`,
    hint: () => '如果这个文件正在 Word 或 WPS 里打开着，请先关掉它，再运行一次。',
  },
  'picture-unusable': {
    message: ({ path, problem }) => `图片“${excerpt(path)}”${pictureMessage(problem, REASONS)}。`,
    hint: ({ problem }) => pictureHint(problem),
  },
  'output-edited': {
    message: ({ path }) => `“${path}”生成以后有人改过，为了不丢掉这些改动，没有覆盖它。`,
    hint: () => '请用 -o 换一个文件名；确定不要那些改动的话，加上 --force。',
  },
  'output-exists': {
    message: ({ path }) => `“${path}”已经存在，没有覆盖它。`,
    hint: () => '请换一个文件名；确定要覆盖的话，加上 --force。',
  },
};
