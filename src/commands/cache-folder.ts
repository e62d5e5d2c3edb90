import path from 'node:path';

/**
 * The folder for what can be made anew, as each system has it; null where the
 * environment does not say.
 * XDG Base Directory Specification 0.8; Apple, File System Programming Guide; Windows, Known Folders.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  if (xdg !== undefined && path.isAbsolute(xdg)) return path.join(xdg, 'plan');
  if (platform === 'win32') return local ? path.join(local, 'plan', 'cache') : null;
  if (!home) return null;
  return platform === 'darwin'
    ? path.join(home, 'Library', 'Caches', 'plan')
    : path.join(home, '.cache', 'plan');
}
