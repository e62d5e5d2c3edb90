/** What git says of a repository, which may have come from elsewhere: nothing that it names is run. */
import { execFile } from 'node:child_process';
import { UsageError } from '../session.ts';
import { exists } from './folder.ts';
import { programFile } from './program-file.ts';

/** A listing of all files of a large repository. */
const MOST_OUTPUT = 2 ** 28;

/**
 * Programs that watch files and hooks are not run, and no repository that lies hidden
 * among the files is taken for one (git-config(1)). Filters of files have names of the
 * repository's choosing and cannot be switched off here: so git is never asked for
 * anything for which it would look into a file of the working tree (`changed-files.ts`).
 */
const UNTRUSTED = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

/**
 * What a partial clone lacks is not fetched. Only git 2.45 and newer, and what was mended of
 * older ones, obeys the first; the second holds for all, by whatever address (`ext::` runs a
 * program) and whatever the repository allows itself: it goes before `protocol.allow`.
 * Nobody is asked for a password.
 */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' };

/** What tells git of one repository, as within a hook, and is wrong in another (`git rev-parse --local-env-vars`). */
const OF_ONE_REPOSITORY = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** A folder in which git is asked. */
export interface Place {
  readonly folder: string;
  /** Another repository than the one of the working folder, of which the environment may speak. */
  readonly isOther: boolean;
}

/**
 * What git prints; null where it says no, and where the folder is not there.
 * @throws {UsageError} where there is no git
 */
export function git(args: readonly string[], { folder, isOther }: Place): Promise<string | null> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...OFFLINE };
  if (isOther) for (const name of OF_ONE_REPOSITORY) delete env[name];
  const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: MOST_OUTPUT } as const;
  const program = programFile('git', env);
  return new Promise((resolve, reject) => {
    if (program === null) return reject(new UsageError(({ errors }) => errors.noGit));
    execFile(program, [...UNTRUSTED, ...args], options, (error, stdout) => {
      if (error?.code === 'ENOENT') resolve(nullWithout(folder));
      else resolve(error === null ? stdout : null);
    });
  });
}

/**
 * The system tells a missing program and a missing folder alike.
 * @throws {UsageError} where the folder is there
 */
async function nullWithout(folder: string): Promise<null> {
  if (await exists(folder)) throw new UsageError(({ errors }) => errors.noGit);
  return null;
}
