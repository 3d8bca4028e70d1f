/** Files in one archive. Loaded when one is asked for. */
import { zipSync } from 'fflate';

/** What is compressed already, as pictures are, is stored as it is. */
export async function zipOf(files: readonly (readonly [name: string, content: Blob])[]): Promise<Blob> {
  const read = await Promise.all(
    files.map(async ([name, content]) => [name, new Uint8Array(await content.arrayBuffer())] as const),
  );
  return new Blob([zipSync(Object.fromEntries(read), { level: 0 })], { type: 'application/zip' });
}
