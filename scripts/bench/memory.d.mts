/** Megabytes that a command and all processes below it hold at most. */
export function peakMemory(
  command: readonly string[],
  how: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly exits?: readonly number[];
  },
): Promise<{ readonly memory: number }>;
