import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive, as text. Reads its directory; whatever is stored or deflated. */
export function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let i = 0; i < count; i += 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(data, data + size);
    files.set(
      bytes.subarray(at + 46, at + 46 + name).toString('utf8'),
      (method === 8 ? inflateRawSync(body) : body).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}
