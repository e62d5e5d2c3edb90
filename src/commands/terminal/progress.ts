/** How far a run over many plans has come: a bar on a terminal, a line a document elsewhere. */

import type { Session } from '../session.ts';
import { note } from './notes.ts';

export interface Progress {
  /** A plan is done, one way or the other. */
  step(): void;
  /** Says something about a plan, without breaking the bar. */
  tell(line: string): Promise<void>;
  /** Says why a plan failed; with `--quiet` too, since the exit code alone tells nobody what to do. */
  fail(line: string): Promise<void>;
  finish(): Promise<void>;
}

/** Starts telling on stderr; with `--quiet` only of failures. A single plan needs no bar. */
export async function startProgress(total: number, session: Session): Promise<Progress> {
  const { stderr } = session.io;
  const print = (line: string) => note(line, session);
  const fail = (line: string) => note(line, { ...session, quiet: false });
  if (total < 2 || session.quiet || !stderr.isTTY)
    return { step: () => {}, tell: print, fail, finish: async () => {} };
  const { progress } = await import('@clack/prompts');
  const bar = progress({ max: total, output: process.stderr, indicator: 'dots' });
  const lines: string[] = [];
  let done = 0;
  bar.start(session.words.render.progress(0, total));
  return {
    step: () => {
      done += 1;
      bar.advance(1, session.words.render.progress(done, total));
    },
    tell: async (line) => void lines.push(line),
    fail: async (line) => void lines.push(line),
    finish: async () => {
      bar.stop(session.words.render.progress(done, total));
      for (const line of lines) await print(line);
    },
  };
}
