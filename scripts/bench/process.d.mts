/** Wall time and CPU time of a command with all its threads and children, in seconds. */
export function timed(
  command: readonly string[],
  how: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly exits?: readonly number[];
  },
): { readonly wall: number; readonly cpu: number };
