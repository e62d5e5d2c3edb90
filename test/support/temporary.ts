/** One folder for all that the tests of a run put down, removed when they end: their processes are stopped before they could tidy up. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-tests-'));
  // Some tests run the program as another user.
  chmodSync(folder, 0o755);
  // As `os.tmpdir` asks for it: the first on Unix, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
