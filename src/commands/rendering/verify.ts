/** `plan render --verify`: the layout of a Word document against its style. */
import type { LayoutFinding } from '../../diagnostics/layout.ts';
import type { DocRoot } from '../../document/tree.ts';
import { cliWords } from '../../messages/cli.ts';
import { layoutReport } from '../../reporters/layout.ts';
import type { Style } from '../../style/types.ts';
import { xmlParts } from '../../writers/docx/index.ts';
import { EXIT, type Session } from '../session.ts';

/** A Word document that was written. */
export interface Written {
  readonly document: DocRoot;
  readonly style: Style;
  readonly bytes: Uint8Array;
  /** Its path as messages show it. */
  readonly shown: string;
}

/**
 * Lays a document out where that can be done, and prints item by item whether it is as its style says.
 * @returns 1 when something is wrong that the standard requires, or that a style without a standard asks for; else 0
 */
export async function verify({ document, style, bytes, shown }: Written, session: Session): Promise<number> {
  const [{ measure }, { layOut }] = await Promise.all([
    import('../../measure/index.ts'),
    import('./layout-programs.ts'),
  ]);
  const laid = await layOut(bytes, session.io.env);
  const printed = 'printed' in laid ? laid.printed : null;
  const findings = measure({ style, document, parts: xmlParts(bytes), printed });
  const { stdout } = session.io;
  const locale = session.langOption ?? document.lang;
  const report = {
    file: shown,
    style: style.title[locale],
    findings,
    problem: 'problem' in laid ? laid.problem : null,
  };
  const look = { color: session.color(stdout), width: stdout.columns };
  await stdout.write(layoutReport(report, cliWords(locale).layout, look));
  return findings.some(isGrave) ? EXIT.findings : EXIT.ok;
}

function isGrave({ verdict, strength }: LayoutFinding): boolean {
  return verdict === 'wrong' && (strength === 'required' || strength === null);
}
