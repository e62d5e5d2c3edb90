/** How the report looks: one constant style sheet, so that the policy of the page can name it by its digest. */

/** Indents as classes: the policy lets no `style` attribute take effect. */
const DEPTHS = Array.from({ length: 12 }, (_, at) => `.d${at + 1}{--depth:${at + 1}}`).join('');

/** Severity is told by word; frames and underlines differ in kind, so that they do on paper too. */
export const STYLE = `
:root{--error:#a40000;--warning:#7a4b00;--info:#1f4f82;--soft:#666;--rule:#bbb}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem;background:#fff;color:#111;
font:1rem/1.6 var(--serif)}
[lang]{--serif:Georgia,"Times New Roman","Liberation Serif",serif;--sans:Arial,"Liberation Sans",sans-serif}
[lang^=zh]{--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;
--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
.plan{font-family:var(--serif)}
header,nav,.rules,.counts,.note,.n,.label,sup,h2,summary,.day{font-family:var(--sans)}
h1{font-size:1.5rem;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:0;overflow-wrap:anywhere}
.summary{font-weight:bold;margin:0}
.day,.counts{margin:.25rem 0;color:#333}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:.5rem 0;font-size:.875rem}
dt{font-weight:bold}dd{margin:0}
dt.error,.error .severity{color:var(--error)}
dt.warning,.warning .severity{color:var(--warning)}
dt.info,.info .severity{color:var(--info)}
nav{margin:1.5rem 0}
nav h2,.rules h2{font-size:1rem;margin-bottom:.25rem}
.rules{margin:1.5rem 0;break-inside:avoid}
.basis,.rules td.basis{text-align:left}
.rules code{color:var(--soft);font-size:.75rem}
table{border-collapse:collapse;font-size:.875rem}
th,td{padding:.15rem .75rem;border-bottom:1px solid var(--rule);text-align:right;vertical-align:top}
th:first-child{text-align:left;font-weight:normal;overflow-wrap:anywhere}
thead th,thead th:first-child{border-bottom:2px solid #111;font-weight:bold;white-space:nowrap}
a{color:inherit}
.file{margin-top:2rem;padding-top:1rem;border-top:3px solid #111}
.plan{margin-top:1rem}
.line{position:relative;padding-left:3.5rem;--depth:0}
${DEPTHS}
.n{position:absolute;left:0;width:2.75rem;text-align:right;color:var(--soft);font-size:.75rem;line-height:1.6rem}
.line>:nth-child(2){margin:0;padding-left:calc(var(--depth)*1rem);white-space:pre-wrap;overflow-wrap:anywhere;
unicode-bidi:plaintext;font-weight:normal}
.item>:nth-child(2){position:relative}
.item>:nth-child(2)::before{content:"•";position:absolute;left:calc(var(--depth)*1rem - 1rem);
color:var(--soft);font-size:1rem;font-weight:normal}
.spaced{margin-top:.6rem}
h3,h4,h5{font-size:1rem}
.line>h3:nth-child(2){font-size:1.375rem;line-height:1.6rem;margin:.4rem 0}
.line>h4:nth-child(2){font-size:1.125rem;border-bottom:1px solid var(--rule);margin-top:.6rem}
.label{color:var(--soft);font-size:.8125rem}
.comment,.sign{color:var(--soft);font-size:.875rem}
mark{color:inherit;background:#fff3b8;text-decoration:underline;text-underline-offset:.2em}
mark.error{background:#ffe1dd;text-decoration-style:double}
mark.warning{text-decoration-style:solid}
mark.info{background:#e4eefb;text-decoration-style:dotted}
sup{font-size:.6875rem;font-weight:bold;line-height:1;padding:0 .1rem}
sup a{text-decoration:none}
.notes,.whole{display:grid;gap:.4rem;align-content:start}
.notes{margin:.3rem 0 .5rem;padding-left:calc(var(--depth)*1rem)}
.whole{margin:.75rem 0}
.note{border:1px solid var(--rule);border-left:4px solid var(--warning);padding:.3rem .6rem;
font-size:.875rem;line-height:1.45;overflow-wrap:anywhere;background:#fff}
.note.error{border-left:8px double var(--error)}
.note.info{border-left:4px dotted var(--info)}
.note:target{outline:2px solid #111}
.note p{margin:0;white-space:pre-wrap}
.note .head{color:var(--soft);font-size:.8125rem}
.note .severity{font-size:.875rem}
.note code{font-size:.75rem}
.note .hint{color:#333;margin-top:.15rem}
.coverage{margin-top:1rem;font-family:var(--sans);font-size:.875rem}
.coverage th,.coverage td{text-align:left}
summary{cursor:pointer;font-size:.875rem}
@media screen and (min-width:60rem){
.plan{display:flow-root}
.noted{padding-right:25rem}
.noted .notes{float:right;clear:right;width:24rem;margin:-1.6rem -25rem 2rem 0;padding:0}
}
@page{size:A4;margin:18mm 16mm 16mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
@media print{
body{max-width:none;padding:0;font-size:10.5pt}
:root{font-size:10.5pt;--soft:#444}
.told,.note,tr{break-inside:avoid}
h1,h2,h3,h4,.counts,.line:has(h3,h4,h5){break-after:avoid}
.file:not(.folded)+.file:not(.folded),nav+.file:not(.folded),.rules+.file:not(.folded){break-before:page;border-top:0;margin-top:0;padding-top:0}
.folded{margin-top:.4rem;padding-top:.4rem;border-top:1px solid var(--rule)}
.folded h2,.folded .counts{display:inline;font-size:.875rem;margin-right:1rem}
details{display:none}
mark,mark.error,mark.info{background:none}
p{orphans:2;widows:2}
a{text-decoration:none}
}
`;

/** SHA-256 of the sheet as a source of CSP (Content Security Policy Level 3, 2.3.1); a test says the right one when it changes. */
export const STYLE_HASH = 'sha256-QPkyOwSDAYrHrUPY0NULcS7vLwOvIqULFKmE8P6snCw=';
