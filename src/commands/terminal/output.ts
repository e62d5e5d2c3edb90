/** Where the program writes what it has to say. */

export interface Output {
  readonly isTTY: boolean;
  /** Width in columns; 80 where there is no terminal. */
  readonly columns: number;
  write(data: string | Uint8Array): Promise<void>;
}

/** A reader that closes the pipe early (`| head`) is no failure of ours. */
function isFailure(error: NodeJS.ErrnoException | null | undefined): error is NodeJS.ErrnoException {
  return error !== null && error !== undefined && error.code !== 'EPIPE';
}

/** A stream that is opened when it is asked for. */
export function outputOf(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    // What went wrong reaches whoever writes; without a listener Node would end the process.
    opened ??= open().on('error', () => {});
    return opened;
  };
  return {
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns || 80;
    },
    write: (data) =>
      new Promise((resolve, reject) => {
        stream().write(data, (error) => (isFailure(error) ? reject(error) : resolve()));
      }),
  };
}
