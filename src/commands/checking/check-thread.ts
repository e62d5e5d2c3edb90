/** `PlanChecker` on other threads: what goes there, and what comes back. */

import type { Input } from '../files/inputs.ts';
import {
  type PackedInput,
  type PackedSession,
  packInput,
  packSession,
  unpackInput,
  unpackSession,
} from '../threads/parcel.ts';
import type { Work } from '../threads/pool.ts';
import type { Checked } from './checked.ts';
import { type CheckSettings, PlanChecker } from './plan-checker.ts';
import { checkedFrom, type StoredFor, storedText } from './stored.ts';

/** What a thread is set up with. */
export interface CheckSetup {
  readonly session: PackedSession;
  readonly settings: CheckSettings;
}

/** What was found, with the bytes where they are shown; null for what the first thread has to look at itself. */
export type PackedChecked = (Omit<StoredFor, 'input'> & { readonly text: string }) | null;

/** The work of a run of `plan check`, for `resultsOf`. */
export function checkingOf(inputs: readonly Input[], checker: PlanChecker): Work<Input, Checked> {
  const { session, settings } = checker;
  return {
    name: 'check',
    setup: (): CheckSetup => ({ session: packSession(session), settings }),
    tasks: inputs,
    here: (input) => checker.check(input),
    sent: (input): PackedInput => packInput(input),
    received: (packed, input) => unpacked(packed as PackedChecked, input, settings) ?? checker.check(input),
  };
}

function unpacked(packed: PackedChecked, input: Input, { wanted }: CheckSettings): Checked | null {
  return packed && checkedFrom(packed.text, { ...packed, input }, wanted);
}

const NOTHING = new Uint8Array();

/** On the thread: checks one plan after the other. */
export function threadChecker({
  session,
  settings,
}: CheckSetup): (input: PackedInput) => Promise<PackedChecked> {
  const checker = new PlanChecker(settings, unpackSession(session));
  return async (packed) => {
    const onDisk = unpackInput(packed);
    const bytes = onDisk.read();
    const input = { ...onDisk, read: () => bytes };
    const checked = await checker.check(input);
    const text = storedText(checked);
    if (text === null) return null;
    return { text, digest: checked.digest, bytes: checked.file === null ? NOTHING : await bytes };
  };
}
