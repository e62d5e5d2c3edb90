/**
 * The first pages that the READMEs show: renders two examples, lays them out
 * with LibreOffice and draws page 1. The fonts of the official layout are
 * licensed; free ones of the same class stand in for them in the pictures.
 * Needs libreoffice-writer poppler-utils fonts-noto-cjk fonts-arphic-gkai00mp (Debian).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = path.join(root, 'docs', 'pictures');
const EXAMPLES = { 'zh-CN': 'street-community-education', en: 'community-education-en' };
const DOTS_PER_INCH = '80';

const STAND_INS = {
  方正小标宋简体: 'Noto Serif CJK SC',
  仿宋_GB2312: 'Noto Serif CJK SC',
  楷体_GB2312: 'AR PL KaitiM GB',
  黑体: 'Noto Sans CJK SC',
  宋体: 'Noto Serif CJK SC',
  微软雅黑: 'Noto Sans CJK SC',
  Calibri: 'Liberation Sans',
};

const folder = mkdtempSync(path.join(tmpdir(), 'plan-pictures-'));
try {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(path.join(folder, 'fonts.conf'), fontconfig());
  for (const [lang, example] of Object.entries(EXAMPLES)) draw(lang, example);
} finally {
  rmSync(folder, { recursive: true });
}

function draw(lang, example) {
  const docx = path.join(folder, `${lang}.docx`);
  run(process.execPath, ['bin/plan.js', 'render', `examples/${example}.yaml`, '-o', docx, '--quiet']);
  run('soffice', [
    `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    docx,
  ]);
  const pdf = docx.replace(/docx$/, 'pdf');
  const base = path.join(folder, lang);
  run('pdftoppm', ['-png', '-r', DOTS_PER_INCH, '-f', '1', '-singlefile', pdf, base]);
  renameSync(`${base}.png`, path.join(pictures, `${lang}.png`));
  console.log(`docs/pictures/${lang}.png`);
}

function run(program, args) {
  const env = { ...process.env, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  execFileSync(program, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function fontconfig() {
  const aliases = Object.entries(STAND_INS).map(
    ([wanted, given]) =>
      `<match target="pattern"><test name="family"><string>${wanted}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${given}</string></edit></match>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${aliases.join('')}</fontconfig>`;
}
