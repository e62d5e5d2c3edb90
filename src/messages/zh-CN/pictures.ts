import type { PictureProblem } from '../../diagnostics/codes.ts';

/** 图片有什么不对，接在图片的名字后面。 */
export function pictureMessage(problem: PictureProblem, reasons: Readonly<Record<string, string>>): string {
  switch (problem.type) {
    case 'missing':
      return '找不到，文档里会缺这张图';
    case 'outside':
      return '不在计划文件所在的文件夹里，没有读取';
    case 'address':
      return '是一个网址，不是文件，没有去取';
    case 'folder':
      return '是文件夹，不是图片';
    case 'unreadable':
      return `打不开：${reasons[problem.reason] ?? problem.reason}`;
    case 'large':
      return problem.all
        ? `加上前面的图片，一共有 ${problem.megabytes} MB，超过了 ${problem.limit} MB 的上限`
        : `有 ${problem.megabytes} MB，超过了 ${problem.limit} MB 的上限`;
    case 'pixels':
      return `有 ${problem.width}×${problem.height} 像素，太大了（每边不超过 ${problem.limit}）`;
    case 'turned':
      return '是横着存下来的（手机竖着拍的照片常这样），印出来会是躺着的';
    case 'format':
      return problem.found === null
        ? '不是图片，或者没有存完整'
        : `其实是 ${problem.found} 格式，Word 文档里放不进去`;
  }
}

/** 怎么办。 */
export function pictureHint(problem: PictureProblem): string {
  switch (problem.type) {
    case 'missing':
      return problem.suggestion === null
        ? '路径从计划文件所在的文件夹算起，例如“图/网络.png”；请核对文件夹名、文件名和扩展名。'
        : `是不是“${problem.suggestion}”？`;
    case 'outside':
      return '请把图片复制到计划文件旁边（例如“图”文件夹），路径写成“图/网络.png”。';
    case 'address':
      return '请先把图片存到计划文件旁边，再写它的路径，例如“图/网络.png”。';
    case 'folder':
      return '请在后面加上图片的文件名。';
    case 'unreadable':
      return '请看看它是不是正被别的程序占用，或者您没有读取它的权限。';
    case 'large':
    case 'pixels':
      return '请用看图软件把它缩小：横放满一页，宽 2000 像素就足够清楚了。';
    case 'turned':
      return '请用看图软件打开它，转正以后保存。';
    case 'format':
      return '请用看图软件打开它，另存为 PNG 或 JPEG；只改扩展名没有用。';
  }
}
