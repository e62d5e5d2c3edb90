/** SOURCE_DATE_EPOCH (reproducible-builds.org): the time that made files bear, so that they are the same whenever they are made. */
import { type Session, UsageError } from '../session.ts';

const VARIABLE = 'SOURCE_DATE_EPOCH';
/** 9999-12-31T23:59:59Z: four digits are all that a date in a document has for the year. */
const LATEST = 253_402_300_799;

/**
 * The time of the environment in seconds since 1970, or null where none is set.
 * @throws {UsageError} for anything but a whole number of seconds
 */
export function sourceDate({ io: { env } }: Session): number | null {
  const written = env[VARIABLE];
  if (written === undefined || written === '') return null;
  const seconds = /^\d+$/.test(written) ? Number(written) : Number.POSITIVE_INFINITY;
  if (seconds > LATEST) throw new UsageError((words) => words.errors.invalidSourceDate(VARIABLE, written));
  return seconds;
}
