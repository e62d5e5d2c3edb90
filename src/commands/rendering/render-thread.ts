/** `DocumentMaker` on other threads: what goes there, and what comes back. */

import type { Session } from '../session.ts';
import {
  type PackedInput,
  type PackedReport,
  type PackedSession,
  packInput,
  packReport,
  packSession,
  unpackInput,
  unpackReport,
  unpackSession,
} from '../threads/parcel.ts';
import type { Work } from '../threads/pool.ts';
import { DocumentMaker, type Made, type MakeSettings, type MakeTask } from './render-plan.ts';

/** What a thread is set up with. */
export interface MakeSetup {
  readonly session: PackedSession;
  readonly settings: MakeSettings;
}

export interface PackedTask extends Pick<MakeTask, 'targets'> {
  readonly input: PackedInput;
}

type PackedMade = Omit<Made, 'report' | 'printed'> & { readonly report: PackedReport };

/** The work of a run of `plan render`, for `resultsOf`. */
export function makingOf(
  tasks: readonly MakeTask[],
  maker: DocumentMaker,
  settings: MakeSettings,
  session: Session,
): Work<MakeTask, Made> {
  return {
    name: 'render',
    setup: (): MakeSetup => ({ session: packSession(session), settings }),
    tasks,
    here: (task) => maker.make(task),
    sent: ({ input, targets }): PackedTask => ({ input: packInput(input), targets }),
    received: (packed) => unpackMade(packed as PackedMade),
  };
}

/** On the thread: does one task after the other. */
export function threadMaker({ session, settings }: MakeSetup): (task: PackedTask) => Promise<PackedMade> {
  const maker = new DocumentMaker(unpackSession(session), settings);
  return async ({ input, targets }) => packMade(await maker.make({ input: unpackInput(input), targets }));
}

function packMade({ printed: _, report, ...made }: Made): PackedMade {
  return { ...made, report: packReport(report) };
}

function unpackMade({ report, ...made }: PackedMade): Made {
  return { ...made, report: unpackReport(report), printed: null };
}
