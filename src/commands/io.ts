/** The outside world as the commands see it: handed in, so that tests can bring their own. */
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { type Output, outputOf } from './terminal/output.ts';
import { threadsAtOnce } from './threads/how-many.ts';

export interface Io {
  readonly stdin: { readonly isTTY: boolean; read(): Promise<Uint8Array> };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** BCP 47 tag of the system's language; what counts on Windows, where LANG is not set. */
  readonly systemLocale: string;
  readonly cwd: string;
  /** The day of the run where it runs, ISO 8601. */
  readonly today: string;
  /** How many threads can run at once. */
  readonly threads: number;
  /** Folder of the package, with its templates, styles, schemas, examples and docs. */
  readonly packageRoot: string;
}

/** The real world; each stream is opened when it is asked for. `entry` is the URL of a module one folder below the package's. */
export function processIo(entry: string): Io {
  return {
    stdin: {
      get isTTY() {
        return isatty(0);
      },
      read: async () => (await import('./files/bounded.ts')).collected(process.stdin),
    },
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    env: process.env,
    get systemLocale() {
      // Of all that tells the locale this loads the least.
      return new Intl.PluralRules().resolvedOptions().locale;
    },
    // Asked for when it is needed: it may be gone.
    get cwd() {
      return process.cwd();
    },
    today: localDay(new Date()),
    get threads() {
      return threadsAtOnce();
    },
    packageRoot: fileURLToPath(new URL('..', entry)),
  };
}

/** 2026-03-05, in the time zone of the machine: the day on the wall, not in Greenwich. */
function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
