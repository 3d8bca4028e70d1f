/**
 * Unpacks the one-file edition: its style and its code lie in it compressed, and the page's policy knows the hash of each as
 * it is when unpacked, so nothing else can run in their place.
 */
/** Base 94, as `core/formats/letters.ts` writes it: here is where it is read before anything of ours is there. */
const LETTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => c !== '<');
const DIGITS = new Map(LETTERS.map((letter, i) => [letter, i]));
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let first = -1;
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const digit = DIGITS.get(letter);
    if (digit === undefined) continue;
    if (first < 0) first = digit;
    else {
      const value = first + digit * 94;
      first = -1;
      bits |= value << held;
      for (held += (value & 8191) > 643 ? 13 : 14; held > 7; held -= 8, bits >>= 8) bytes.push(bits & 255);
    }
  }
  if (first >= 0) bytes.push((bits | (first << held)) & 255);
  return Uint8Array.from(bytes);
}
const read = async (id: string): Promise<string> => {
  const packed = bytesOf(document.getElementById(id)?.textContent ?? '');
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
};
const put = (element: HTMLElement): void => {
  document.head.append(element);
};

interface Factory {
  createPolicy: (
    name: string,
    rules: { createScript: (text: string) => string },
  ) => { createScript: (t: string) => string };
}
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('dateline-edition', {
  createScript: (text) => text,
});

const style = document.createElement('style');
style.textContent = await read('dateline-style');
put(style);
const script = document.createElement('script');
script.type = 'module';
const code = await read('dateline-code');
script.textContent = policy?.createScript(code) ?? code;
put(script);

export {};
