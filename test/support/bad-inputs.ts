/** Bad inputs, one mistake each, and what is found on them: the fixtures of `bad-inputs.test.ts` and the examples of `docs/messages.md`. */

export interface BadInput {
  /** In `test/fixtures/bad-inputs/`. */
  readonly file: string;
  /** What was done wrong, in a sentence. */
  readonly zh: string;
  readonly en: string;
  /** The findings, in order: code, and line and column where it has a place. Nothing else is found. */
  readonly findings: readonly string[];
}

export interface BadInputGroup {
  readonly zh: string;
  readonly en: string;
  readonly inputs: readonly BadInput[];
}

export const BAD_INPUTS: readonly BadInputGroup[] = [
  {
    zh: '文件',
    en: 'The file',
    inputs: [
      {
        file: 'empty.yaml',
        zh: '文件里什么也没有。',
        en: 'Nothing is in the file.',
        findings: ['file-empty'],
      },
      {
        file: 'comments-only.yaml',
        zh: '只有批注，没有内容。',
        en: 'There are comments and nothing else.',
        findings: ['not-a-plan 1:1'],
      },
      {
        file: 'word-file.yaml',
        zh: '把 Word 文件改名成了 .yaml。',
        en: 'A Word file was given the name of a plan.',
        findings: ['file-binary'],
      },
      {
        file: 'gb18030.yaml',
        zh: '用旧版记事本存成了 GB18030（ANSI）编码。',
        en: 'The file was saved as GB18030, as older editors on a Chinese Windows do.',
        findings: ['file-encoding 1:1'],
      },
      {
        file: 'two-encodings.yaml',
        zh: '一半是 UTF-8，一半是 GB18030。',
        en: 'One half is in UTF-8, the other in GB18030.',
        findings: ['file-damaged'],
      },
      {
        file: 'cut-off.yaml',
        zh: '文件没有存完整，最后一个字只剩一半。',
        en: 'The file ends in the middle of a character.',
        findings: ['file-damaged'],
      },
      { file: 'utf-16.yaml', zh: 'UTF-16 编码可以读。', en: 'UTF-16 can be read.', findings: [] },
      {
        file: 'utf-16-without-mark.yaml',
        zh: '没有标记的 UTF-16 也可以读。',
        en: 'So can UTF-16 without its mark.',
        findings: [],
      },
      {
        file: 'byte-order-mark.yaml',
        zh: '带 BOM 的 UTF-8 可以读。',
        en: 'UTF-8 with a byte order mark can be read.',
        findings: [],
      },
      {
        file: 'crlf.yaml',
        zh: 'Windows 的换行可以读。',
        en: 'Line ends of Windows can be read.',
        findings: [],
      },
      {
        file: 'pasted-text.yaml',
        zh: '把 Word 里的整篇文字粘贴了进来。',
        en: 'A whole text was pasted from Word.',
        findings: ['not-a-plan 1:1'],
      },
      {
        file: 'list-only.yaml',
        zh: '只有一张清单，没有栏目。',
        en: 'There is a list and no key.',
        findings: ['not-a-plan 1:1'],
      },
      {
        file: 'several-plans.yaml',
        zh: '一个文件里放了两份计划。',
        en: 'Two plans are in one file.',
        findings: ['multiple-documents 9:1'],
      },
      { file: 'json-file.yaml', zh: 'JSON 文件也可以读。', en: 'A JSON file can be read.', findings: [] },
    ],
  },
  {
    zh: '冒号、逗号和引号',
    en: 'Colons, commas and quotation marks',
    inputs: [
      {
        file: 'fullwidth-colon.yaml',
        zh: '栏目名后面用了中文冒号。',
        en: 'There is a full-width colon after a key.',
        findings: ['fullwidth-colon 1:1'],
      },
      {
        file: 'fullwidth-colon-in-list.yaml',
        zh: '条目里用了中文冒号。',
        en: 'There are full-width colons in an item.',
        findings: ['fullwidth-colon 6:5', 'fullwidth-colon 7:5'],
      },
      {
        file: 'colon-without-space.yaml',
        zh: '英文冒号后面没有空格。',
        en: 'There is no space after a colon.',
        findings: ['colon-without-space 2:1'],
      },
      {
        file: 'fullwidth-brace.yaml',
        zh: '花括号是中文的。',
        en: 'The braces are full-width ones.',
        findings: ['fullwidth-brace 8:5'],
      },
      {
        file: 'fullwidth-comma.yaml',
        zh: '花括号里用了中文逗号。',
        en: 'There is a full-width comma in braces.',
        findings: ['fullwidth-comma 6:18'],
      },
      {
        file: 'ends-with-colon.yaml',
        zh: '一句话以英文冒号结尾。',
        en: 'A text ends in a colon.',
        findings: ['unquoted-colon 6:5'],
      },
      {
        file: 'colon-in-text.yaml',
        zh: '一句话里有英文冒号和空格。',
        en: 'There is a colon and a space in a text.',
        findings: ['unquoted-colon 6:9'],
      },
      {
        file: 'sentence-as-key.yaml',
        zh: '条目是一句话，里面有英文冒号。',
        en: 'An entry is a sentence with a colon in it.',
        findings: ['unknown-key 6:5'],
      },
      {
        file: 'sentence-as-key-en.yaml',
        zh: '英文的条目是一句话，里面有冒号。',
        en: 'An English entry is a sentence with a colon in it.',
        findings: ['unknown-key 6:5'],
      },
      {
        file: 'comma-in-braces.yaml',
        zh: '花括号里的文字用了英文逗号。',
        en: 'There is a comma in a text in braces.',
        findings: ['comma-in-braces 6:11'],
      },
      {
        file: 'colon-in-braces.yaml',
        zh: '花括号里的文字有英文冒号。',
        en: 'There is a colon in a text in braces.',
        findings: ['unquoted-colon 4:11'],
      },
      {
        file: 'colon-in-braces-en.yaml',
        zh: '英文计划的花括号里漏了逗号。',
        en: 'A comma is missing in braces of an English plan.',
        findings: ['unquoted-colon 6:13'],
      },
      {
        file: 'roster-without-spaces.yaml',
        zh: '名单里的冒号后面没有空格。',
        en: 'There are no spaces after the colons of a roster.',
        findings: ['colon-without-space 8:7', 'colon-without-space 9:7'],
      },
      {
        file: 'unclosed-quote.yaml',
        zh: '引号只有开头。',
        en: 'A quotation mark is not closed.',
        findings: ['yaml-syntax 6:5'],
      },
      {
        file: 'text-after-quote.yaml',
        zh: '引号后面还有字。',
        en: 'There is text after a closing quotation mark.',
        findings: ['yaml-syntax 6:5'],
      },
      {
        file: 'unclosed-brace.yaml',
        zh: '花括号只有开头。',
        en: 'A brace is not closed.',
        findings: ['yaml-syntax 6:5'],
      },
      {
        file: 'unclosed-bracket.yaml',
        zh: '花括号里的方括号只有开头。',
        en: 'A bracket within braces is not closed.',
        findings: ['yaml-syntax 6:24'],
      },
      {
        file: 'joined-names.yaml',
        zh: '几个人名用顿号连在了一起。',
        en: 'Several names are written as one.',
        findings: ['joined-names 6:25'],
      },
      {
        file: 'windows-path.yaml',
        zh: '英文双引号里有 Windows 的路径。',
        en: 'There is a Windows path in double quotes.',
        findings: ['yaml-syntax 9:9'],
      },
      {
        file: 'sign-at-start.yaml',
        zh: '文字以特殊符号开头。',
        en: 'A text starts with a sign that has a meaning of its own.',
        findings: ['yaml-syntax 4:25'],
      },
    ],
  },
  {
    zh: '缩进、短横和换行',
    en: 'Indentation, dashes and line breaks',
    inputs: [
      {
        file: 'fullwidth-indent.yaml',
        zh: '用全角空格缩进。',
        en: 'Lines are indented with full-width spaces.',
        findings: ['fullwidth-indent 6:1'],
      },
      {
        file: 'tabs.yaml',
        zh: '用 Tab 键缩进。',
        en: 'Lines are indented with tabs.',
        findings: ['tab-indent 6:1'],
      },
      {
        file: 'indented-too-far.yaml',
        zh: '缩进多了一格。',
        en: 'A line is indented too far.',
        findings: ['yaml-syntax 7:6'],
      },
      {
        file: 'dash-without-space.yaml',
        zh: '短横后面没有空格。',
        en: 'There is no space after a dash.',
        findings: ['dash-without-space 6:3'],
      },
      {
        file: 'keys-below-text.yaml',
        zh: '条目只写了一句话，下面又写了责任人。',
        en: 'An entry is a text, and keys follow below it.',
        findings: ['keys-below-text 6:5'],
      },
      {
        file: 'entries-without-dashes.yaml',
        zh: '一行一条，但是前面没有短横。',
        en: 'There are entries without dashes.',
        findings: ['folded-lines 8:3'],
      },
      {
        file: 'key-without-colon.yaml',
        zh: '栏目名后面漏了冒号。',
        en: 'A key lacks its colon.',
        findings: ['yaml-syntax 5:1'],
      },
      {
        file: 'pasted-cells.yaml',
        zh: '从 Excel 里粘贴了几行。',
        en: 'Rows were pasted from a spreadsheet.',
        findings: ['pasted-cells 8:7', 'pasted-cells 9:7'],
      },
      {
        file: 'typographic-quotes.yaml',
        zh: '单位和周期写在中文引号里。',
        en: 'A name and the period stand in typographic quotation marks.',
        findings: ['typographic-quotes 1:5', 'typographic-quotes 2:5'],
      },
      {
        file: 'pasted-lines.yaml',
        zh: '在栏目中间粘贴了几行字。',
        en: 'Lines were pasted between the keys.',
        findings: ['yaml-syntax 3:1', 'yaml-syntax 4:1'],
      },
      {
        file: 'hash-in-text.yaml',
        zh: '文字里有空格和 #，后半句丢了。',
        en: 'There is a space and # in a text, so its tail is lost.',
        findings: ['comment-cut 8:11'],
      },
      {
        file: 'folded.yaml',
        zh: '用 > 把几行中文连成一行。',
        en: 'Chinese lines are joined by >.',
        findings: ['folded-lines 3:5'],
      },
      {
        file: 'typed-numbering.yaml',
        zh: '条目前面手打了序号。',
        en: 'Numbers were typed in front of items.',
        findings: ['typed-numbering 6:9', 'typed-numbering 7:10', 'typed-numbering 7:20'],
      },
    ],
  },
  {
    zh: '栏目和内容',
    en: 'Keys and what stands behind them',
    inputs: [
      {
        file: 'unknown-key.yaml',
        zh: '栏目名写错了字。',
        en: 'A key is misspelt.',
        findings: ['unknown-key 5:1'],
      },
      {
        file: 'other-word.yaml',
        zh: '栏目用了别的叫法。',
        en: 'Another word is used for a key.',
        findings: ['unknown-key 6:19'],
      },
      {
        file: 'unknown-key-en.yaml',
        zh: '英文的栏目名写错了字。',
        en: 'A key is misspelt in English.',
        findings: ['unknown-key 6:62'],
      },
      {
        file: 'key-in-wrong-place.yaml',
        zh: '栏目写错了地方。',
        en: 'A key stands in the wrong place.',
        findings: ['unknown-key 9:1'],
      },
      {
        file: 'month-as-key.yaml',
        zh: '把月份当成了栏目。',
        en: 'A month is used as a key.',
        findings: ['unknown-key 8:3'],
      },
      {
        file: 'months-as-keys.yaml',
        zh: '月份下面写了清单。',
        en: 'Months are used as keys of lists.',
        findings: ['unknown-key 8:3'],
      },
      {
        file: 'own-title-as-key.yaml',
        zh: '自己起的标题当成了栏目，还带了序号。',
        en: 'A title of its own is used as a key, with a number.',
        findings: ['unknown-key 3:1'],
      },
      {
        file: 'wrong-type.yaml',
        zh: '该分栏目写的地方写了一段文字。',
        en: 'A text stands where keys are needed.',
        findings: ['wrong-type 9:5'],
      },
      {
        file: 'wrong-value.yaml',
        zh: '只能写“是”“否”的地方写了别的。',
        en: 'A value is none of those that can be written.',
        findings: ['invalid-value 9:26'],
      },
      {
        file: 'wrong-template.yaml',
        zh: '没有这个模板。',
        en: 'There is no such template.',
        findings: ['template-not-found 1:5'],
      },
      {
        file: 'duplicate-key.yaml',
        zh: '同一个栏目写了两次。',
        en: 'A key is there twice.',
        findings: ['duplicate-key 9:1'],
      },
      {
        file: 'key-in-both-languages.yaml',
        zh: '同一个栏目，中文英文各写了一次。',
        en: 'A key is there in both languages.',
        findings: ['key-twice 9:1'],
      },
      {
        file: 'missing-section.yaml',
        zh: '缺少必须有的部分。',
        en: 'A section that is needed is missing.',
        findings: ['missing-section 1:1'],
      },
      {
        file: 'empty-section.yaml',
        zh: '只有名目，没有内容。',
        en: 'A section has a heading and nothing else.',
        findings: ['placeholder 5:1'],
      },
      {
        file: 'blank.yaml',
        zh: '有没填的空。',
        en: 'There is a blank to be filled in.',
        findings: ['placeholder 2:5'],
      },
      {
        file: 'period-backwards.yaml',
        zh: '结束时间比开始时间早。',
        en: 'The period ends before it begins.',
        findings: ['period-not-understood 2:1'],
      },
      {
        file: 'too-deep.yaml',
        zh: '条目分了六层。',
        en: 'Items are nested six levels deep.',
        findings: ['too-deep 13:17'],
      },
    ],
  },
  {
    zh: '引用',
    en: 'References',
    inputs: [
      {
        file: 'star-at-start.yaml',
        zh: '文字以 * 开头。',
        en: 'A text starts with an asterisk.',
        findings: ['unknown-alias 6:5'],
      },
      { file: 'anchors.yaml', zh: '引用和合并可以用。', en: 'References and merges work.', findings: [] },
      {
        file: 'alias-bomb.yaml',
        zh: '引用套引用，展开后没有尽头。',
        en: 'References refer to references without end.',
        findings: ['alias-limit 9:19'],
      },
    ],
  },
  {
    zh: '图片',
    en: 'Pictures',
    inputs: [
      {
        file: 'picture-missing.yaml',
        zh: '图片的文件名打错了。',
        en: 'The name of a picture is misspelt.',
        findings: ['picture-unusable 9:17'],
      },
      {
        file: 'picture-outside.yaml',
        zh: '图片不在计划文件所在的文件夹里。',
        en: 'A picture lies outside the folder of the plan.',
        findings: ['picture-unusable 9:17'],
      },
      {
        file: 'picture-web.yaml',
        zh: '图片在网上。',
        en: 'A picture is on the web.',
        findings: ['picture-unusable 9:17'],
      },
      {
        file: 'picture-renamed.yaml',
        zh: '名字是 .jpg，其实是别的格式。',
        en: 'A picture of another format was given the name of one.',
        findings: ['picture-unusable 9:14'],
      },
    ],
  },
];
