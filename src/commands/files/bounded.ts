/** Reading that ends: a pipe or device may give for ever, and a file by mistake be larger than the memory. */
import { open } from 'node:fs/promises';

/** Bytes of the largest file that is read as a plan, style or policy: a thousand times a long plan. */
export const MOST_BYTES = 16 * 2 ** 20;

/**
 * What comes out of a stream; as soon as that is more than `MOST_BYTES`, no more is read.
 * @returns everything, or somewhat more than `MOST_BYTES` of it
 */
export async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    taken.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(taken);
}

/**
 * The bytes of a file, pipe or device, as `collected` gives them.
 * @throws what the system says of a file that cannot be read
 */
export async function readBounded(absolute: string): Promise<Uint8Array> {
  const file = await open(absolute);
  try {
    const { size } = await file.stat();
    // A pipe has no size, and the files of /proc say that they have none.
    if (size > 0 && size <= MOST_BYTES) return await file.readFile();
    return await collected(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}
