import { anyOf } from '../any-of.ts';
import type { CliWords } from '../cli-words.ts';
import { layout } from './layout.ts';
import { stock } from './stock.ts';
import { styles } from './styles.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘已满',
  EISDIR: '这是一个文件夹',
  ENOTDIR: '路径中间有一段不是文件夹',
  EROFS: '磁盘是只读的',
  ENAMETOOLONG: '文件名太长',
  EBUSY: '文件正被别的程序（例如 Word）打开，请在那里关掉，再运行一次',
  EEXIST: '同名文件已存在',
  EDQUOT: '分给您的磁盘空间已用完',
  EFBIG: '超过了系统允许的文件大小',
  ELOOP: '链接绕成了一圈',
  EIO: '磁盘出错',
  ENXIO: '这不是可以写入的文件',
  ENOENT: '路径不存在',
};

const list = (names: readonly string[]) => names.join('、');

export const cli: CliWords = {
  description: '检查社区工作计划（YAML 文件），并生成可以上交的 Word 或 Markdown 文档。',
  commands: {
    check: '检查计划，逐条指出哪里有问题、怎么改',
    render: '把计划生成 Word 或 Markdown 文档',
    init: '新建一份带说明的计划文件',
    format: '整理计划文件，例如把键名统一成中文或英文',
    rules: '列出检查规则；加上规则名，看它的说明和例子',
    templates: '列出自带的模板',
    styles: '列出自带的版式',
    showStyle: '逐项列出一种版式：数值、标准的条款，以及与标准不同的地方',
    schema: '输出计划文件的 JSON Schema（供编辑器补全和校验），或者检查报告的（供程序读取）',
    help: '显示某个命令的帮助',
  },
  arguments: {
    checkPaths: '计划文件、文件夹、通配符，或 -（标准输入）；不写就检查当前文件夹里的 plan.yaml 或 计划.yaml',
    renderPaths: '计划文件、文件夹、通配符，或 -（标准输入）',
    formatPaths: '计划文件、文件夹或通配符',
    initFile: '新文件的名字',
    ruleId: '规则名，例如 placeholder',
    styleName: '自带版式的名字，或自己的版式文件',
  },
  options: {
    lang: '提示用的语言：zh 或 en',
    color: '总是用颜色',
    noColor: '不用颜色',
    quiet: '不输出过程；check 只说不通过的问题（给程序看的报告照样齐全）',
    debug: '程序内部出错时显示技术细节',
    version: '显示版本号',
    help: '显示帮助',
    reportFormat: '报告格式；写成“sarif=文件”就存进文件；可以写多次',
    listFormat: '输出格式',
    stdinFilename: '从标准输入读取时，报告里用的文件名',
    template: '模板：自带模板的名字，或自己模板的文件夹',
    style: '版式：自带版式的名字，或自己的版式文件',
    formats: '文档格式，可写多个，用逗号隔开：docx,md',
    output: '输出到哪里：文件、文件夹，或 -（标准输出）；不写就放在计划旁边',
    verify: '核对 Word 文档的版式：用 LibreOffice 排出页面，逐项量了告诉您',
    embedSource: '把计划文件放进 Word 文档，以后可以取出来；里面的注释、电话也会跟着文档走',
    force: '计划有错误也生成；文档被人改过也覆盖',
    forceInit: '文件已存在也覆盖',
    initLang: '计划用的语言：zh 或 en',
    example: '从哪份示例开始（整份照抄，再改成自己的）',
    organization: '单位名称',
    period: '计划的周期，例如 2026 或 2026春季学期',
    yes: '不提问，没给的内容留空',
    keys: '键名统一成哪种语言',
    schemaKeys: '键名的语言',
    schemaFor: '哪种文件的：计划、版式、规定，还是 check -f json 的报告',
    checkOnly: '只看会改哪些文件，不动文件',
    fix: '把能自动改的直接改进计划文件，再报告剩下的问题',
    config: '本单位的规定（默认取计划所在文件夹及上级文件夹里最近的 plan.config.yaml）',
    rule: '某条规则算多严重：错误、警告、提示、关；可以写多次',
    failOn: '有这么严重的问题就算不通过',
    maxWarnings: '警告超过这个数就算不通过',
    coverage: '另列一张表：每个目标有哪些措施对应，哪些措施没有写对应哪个目标',
    against: '去年的计划（文件或文件夹）：列出和去年一样、没有改动的地方',
    summary: '按单位、按规则汇总，问题重的在前（超过 20 份计划时自动汇总）',
    changed: '只检查某个 git 版本以来改过的计划，没提交的也算（不写版本就从上次提交 HEAD 算起）',
    baseline: '老问题清单：记在里面的不再列出（默认取计划所在文件夹及上级文件夹里最近的 plan.baseline.json）',
    noCache: '每份计划都重新检查，上次检查后没有改动的也不例外',
    updateBaseline: '把这些计划现有的问题记进清单，以后检查不再列出',
    dryRun: '与 --fix 合用：只显示会怎么改，不改计划',
  },
  helpTitles: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    globalOptions: '通用选项：',
    commands: '命令：',
  },
  commandName: '命令',
  optionsName: '选项',
  choices: (allowed, fallback) =>
    `：${anyOf(allowed, '、', ' 或 ')}${fallback === null ? '' : `（不写就是 ${fallback}）`}`,
  examples: `
例子：
  plan init 计划.yaml                新建一份计划
  plan check 计划.yaml               检查
  plan render 计划.yaml              生成 计划.docx
  plan render 计划.yaml -f docx,md -o 成稿
  plan check 各社区/                 检查文件夹里的所有计划
`,
  init: {
    intro: '新建工作计划',
    lang: '用哪种语言写？',
    template: '用哪个模板？',
    organization: '单位全称？（可以先空着）',
    organizationExample: '例如：桃园里社区居民委员会',
    period: '计划的周期？（可以先空着）',
    periodExample: (year) => `例如：${year}，或 ${year}春季学期`,
    howToChoose: '（按 ↑↓ 选，回车确定）',
    choice: (name, title, description) => `${name} – ${title}：${description}`,
    done: (file, schema) => `已写好 ${file}，编辑器用的 ${schema} 放在旁边。`,
    nextFromExample: (file) => `下一步：把内容改成自己单位的，然后运行 plan check ${file}`,
    next: (file) => `下一步：在编辑器里把【待补】填好，然后运行 plan check ${file}`,
    cancelled: '已取消，没有写任何文件。',
  },
  render: {
    written: (from, to) => `${from} → ${list(to)}`,
    leftOut: (plan, template, parts) =>
      `${plan}：“${template}”只印计划的一部分，这些没有印进去：${list(parts)}。`,
    refused: (plans) =>
      `有错误的计划没有生成（${plans} 份）。请先改正上面的错误；一定要先看样子，可以加 --force。`,
    forced: (plans) =>
      `有错误的计划也照样生成了（${plans} 份，因为加了 --force）。上交以前请先改正上面的错误。`,
    impossible: (plans) => `有 ${plans} 份计划加了 --force 也生成不了，请先改正上面的错误。`,
    progress: (done, all) => `正在生成 ${done}/${all}`,
  },
  format: {
    changed: (path) => `${path}：已整理`,
    unchanged: (path) => `${path}：不用改`,
    wouldChange: (path) => `${path}：会改动`,
    leadsElsewhere: (path) => `${path} 是链接，原文件在别处，没有改动。要改，请直接写原文件的路径。`,
    mended: (path, findings) => `${path}：改好了 ${findings} 处`,
    wouldMend: (path, findings) => `${path}：会改 ${findings} 处`,
    nothingToMend: '没有能用 --fix 自动改的地方。',
    leftToMend: (counts) => `还要自己改的：${counts}；运行 plan check 可以看到在哪里。`,
  },
  list: {
    requires: (sections) => `必须有：${list(sections)}`,
    prints: (parts) => `除标题以外只印：${list(parts)}`,
    recommends: (sections) => `最好有：${list(sections)}`,
    presets: (names) => `（只在“${list(names)}”里查）`,
    own: (file) => `本单位自定的规则，写在 ${file} 里；写法见 docs/own-rules.md。`,
  },
  styles,
  stock,
  tooManyWarnings: (warnings, allowed) => `有 ${warnings} 个警告，最多允许 ${allowed} 个（--max-warnings）。`,
  layout,
  passedOver: (path) => `跳过 ${path}：里面没有计划的内容。`,
  severities: { error: '错误', warning: '警告', info: '提示' },
  systemReason: (code) => REASONS[code] ?? `系统返回 ${code}`,
  errors: {
    title: '出错',
    colon: '：',
    internal: (message) =>
      `程序内部出错：${message}。这是程序的问题，不是您的；加上 --debug 再运行一次，把显示的内容发给我们。`,
    noPlanHere: (names) =>
      `这个文件夹里没有 ${names.join(' 或 ')}。请写上计划文件的名字，或者先用 plan init 新建一份。`,
    policyIsNoPlan: (file) =>
      `${file} 是本单位的规定，不是计划。检查计划的时候会一起读它，写错的地方会指出来：plan check 计划.yaml`,
    nameOfPolicy: (file, other) => `${file} 是本单位规定的文件名，计划请另取一个名字，例如 ${other}。`,
    policyNotRead: (found, name) =>
      `${found} 没法当作本单位的规定来读：规定应当是名为 ${name} 的文件。请改名、恢复原文件，或者删掉它。`,
    dearPattern: (pattern, stars) =>
      `“${pattern}”这样的写法可能永远也匹配不完。文件名里最多用 ${stars} 个 *，括号后面不要再跟 +、* 或 {；也可以直接写文件夹。`,
    nothingMatches: (pattern) => `“${pattern}”没有找到任何计划文件（.yaml 或 .yml）。请核对路径。`,
    oneFileForMany: (target) => `有好几份文档要写，“${target}”只放得下一份。请用 -o 给一个文件夹。`,
    pictureGone: (path) => `图片 ${path} 刚才还在，现在读不出来了。`,
    cannotWrite: (path, reason) => `写不了 ${path}：${reason}。`,
    nameOnWindows: (name, problem) => {
      if (problem === 'device') return `“${name}”是 Windows 自己留用的名字，不能作文件名。请换一个名字。`;
      if (problem === 'ending') return `在 Windows 上，名字不能以句点或空格结尾：“${name}”。请换一个名字。`;
      return `在 Windows 上，名字里不能有“${problem.sign}”：“${name}”。请换一个名字。`;
    },
    cannotWriteOutput: (reason) => `没法把结果写出来：${reason}。`,
    wouldReplacePlan: (target) => `${target} 就是计划文件本身，用文档覆盖它，计划就丢了。请换一个 -o。`,
    wouldReplaceRead: (target) =>
      `${target} 是这次要读的文件（计划、规定、老问题清单、模板、版式或图片），写进去原来的内容就丢了。请换一个文件名。`,
    oneFileForReports: (file) => `有两份报告都要写进 ${file}。请给每份写一个文件。`,
    emptyPath: '路径是空的。请写上文件或文件夹的名字。',
    unknownFormat: (name, known) => `没有“${name}”这种格式。可用的格式：${list(known)}。`,
    binaryToStdout: (format) => `${format} 不是文本，不能写到标准输出。请用 -o 给一个文件名。`,
    binaryToTerminal: (format) => `${format} 不是文本，不能显示在终端上。请用 -o 给一个文件名。`,
    extensionIsNot: (target, format) => `“${target}”的扩展名和格式 ${format} 对不上。请改文件名或 -f。`,
    sameTarget: (target, first, second) =>
      `${first} 和 ${second} 都要写到 ${target}。请给它们不同的文件名，或用 -o 给一个文件夹。`,
    fileExists: (path) => `${path} 已经存在，没有动它。要覆盖就加上 --force。`,
    edited: (path) => `${path} 生成以后被人改过，没有覆盖。要保留改动，请换一个 -o；要覆盖，请加上 --force。`,
    foreign: (path) => `${path} 已经存在，而且不是本程序生成的，没有覆盖。请换一个 -o，或加上 --force。`,
    unknownRule: (id, suggestion) =>
      `没有“${id}”这条规则。${suggestion ? `是不是 ${suggestion}？` : ''}plan rules 会列出全部规则。`,
    unknownTemplate: (name, known, folder) =>
      `没有“${name}”这个模板。自带的模板：${list(known)}；${folder === null ? '也可以给一个文件夹的路径' : `要用这里的文件夹，请写成 ${folder}`}。`,
    notBuiltIn: (name, known) =>
      `plan init 只能从自带的模板起步，“${name}”不是。自带的模板：${list(known)}。`,
    notYaml: (file) => `计划文件的名字要以 .yaml 结尾：“${file}”请改成例如 计划.yaml。`,
    unknownExample: (name, known) => `没有“${name}”这份示例。现有的示例：${list(known)}。`,
    unknownStyle: (name, known, suggestion) =>
      `没有“${name}”这个版式。${suggestion ? `是不是 ${suggestion}？` : ''}自带的版式：${list(known)}；也可以给一个 .yaml 文件的路径。`,
    noStyleFile: (name) => `找不到版式文件“${name}”。请核对文件名和所在的文件夹。`,
    invalidStyle: (name) => `版式“${name}”有问题：`,
    invalidSourceDate: (variable, value) =>
      `${variable} 现在是“${value}”。请改成 1970 年 1 月 1 日以来的整秒数（date +%s 的结果），或者去掉这个变量。`,
    cannotVerify: '--verify 核对的是 Word 文档：请加上 -f docx。',
    cannotEmbed: (able) => `--embed-source 要有能装计划文件的文档：请加上 -f ${list(able)}。`,
    invalidChoice: (option, value, allowed) => `${option} 不能是“${value}”。可以写：${list(allowed)}。`,
    unknownCommand: (name, suggestion) =>
      `没有“${name}”这个命令。${suggestion ? `是不是 ${suggestion}？` : ''}`,
    unknownOption: (flag, suggestion) =>
      `没有“${flag}”这个选项。${suggestion ? `是不是 ${suggestion}？` : ''}`,
    missingArgument: (name) => `还缺一个参数：${name}。`,
    missingOptionValue: (option) => `选项 ${option} 后面要写一个值。`,
    emptyOptionValue: (option) => `选项 ${option} 的值是空的。请写上，或者去掉这个选项。`,
    tooManyArguments: (expected, received) => `参数太多：最多 ${expected} 个，写了 ${received} 个。`,
    nothingToFormat: '请用 --keys zh 或 --keys en 说明键名要统一成哪种语言。',
    fixNeedsFiles: '--fix 直接改文件，不能改标准输入。请写文件名，或加上 --dry-run。',
    twoReports: (format) => `标准输出只能放一份报告。请把这一份写到文件里：-f ${format}=report.${format}`,
    reportWithoutFile: (option) => `“${option}”后面少了文件名，例如 -f sarif=plan.sarif。`,
    invalidConfig: (file) => `规定文件 ${file} 有问题，没有检查。`,
    noPlanToCompare: (path) => `--against 要对照的 ${path} 里读不出计划。请核对路径。`,
    noGit: '--changed 要用 git，这台电脑上没有。请先安装 git，或者去掉 --changed。',
    noRepository:
      '--changed 要在 git 仓库里用，这个文件夹不在仓库里。请到仓库里的文件夹运行，或者去掉 --changed。',
    closedRepository:
      'git 打不开这个文件夹所在的仓库：仓库可能属于别的用户，也可能坏了。请运行 git status 看原因，或者去掉 --changed。',
    noListing: 'git 说不出哪些文件改过，没有检查。请运行 git status 看看，或者去掉 --changed。',
    unknownRevision: (revision) =>
      `这里没有“${revision}”这个版本，也没有这个文件。请核对名字；在持续集成里，可能要先把历史取下来。`,
    noCommonCommit: (revision) =>
      `${revision} 和当前分支没有共同的提交。在持续集成里，请取下完整的历史（fetch-depth: 0）。`,
    noBaseline: (file) =>
      `没有 ${file} 这份老问题清单。请核对文件名；要新建就写 plan check --baseline ${file} --update-baseline。`,
    unreadableBaseline: (file, reason) => `老问题清单 ${file} 读不了：${reason}。`,
    invalidBaseline: (file) =>
      `老问题清单 ${file} 的内容不对，没有检查。请换回上一份好的，或者删掉它，用 --update-baseline 重新生成。`,
    newerBaseline: (file) =>
      `老问题清单 ${file} 是更新版本的 plan 写的，这个版本读不了，没有检查。请改用新版本，或者用 --baseline 换一份清单。`,
    baselineIsNoFile: (file) => `${file} 不能用作老问题清单：它是文件夹、管道或设备。请写一个文件的名字。`,
    workingFolderGone: '当前文件夹已经不存在，可能被删掉了。请换到别的文件夹再运行。',
    notANumber: (option, value) => `${option} 要写一个整数，不能写“${value}”。`,
    dryRunWithoutFix: '--dry-run 要和 --fix 一起用：plan check --fix --dry-run 显示会怎么改。',
    formatNeedsFiles: 'format 直接改文件，不能从标准输入读取。请写文件名。',
    seeHelp: (command) => `运行 ${command} --help 看用法。`,
  },
};
