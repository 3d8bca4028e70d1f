import { err, ok, type Result } from '../base/result.ts';

/** What a reader may hand in that is no text of an article, and how it can be told. */
export type CopyProblem =
  | 'empty' // nothing visible
  | 'address' // only the address of a page or a file
  | 'pdf'
  | 'archive' // a page saved with its pictures in one file (MHTML, webarchive)
  | 'document' // a word processor's file
  | 'image'
  | 'binary'; // anything else that is no text

/** First bytes of files that are often dropped by mistake. */
const MAGIC: readonly (readonly [start: string, problem: CopyProblem])[] = [
  ['%PDF-', 'pdf'],
  ['bplist00', 'archive'],
  ['PK\u0003\u0004', 'document'],
  ['\u00d0\u00cf\u0011\u00e0', 'document'],
  ['{\\rtf', 'document'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
];

/** How much of a file is looked at to tell what it is. */
const HEAD = 2048;

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Decodes as the label says; undefined where there is no such encoding or the bytes are not in it. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters that no text has, but for tab, line ends and form feed. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file, whatever its encoding: by its byte-order mark; as UTF-8; as a saved page says of itself; or else as
 * Windows-1252, as which any Western text of old can be read. Never throws.
 */
export function decodeCopy(bytes: Uint8Array): Result<string, CopyProblem> {
  const head = latin1(bytes.subarray(0, HEAD));
  const known = MAGIC.find(([start]) => head.startsWith(start));
  if (known) return err(known[1]);
  if (/^[\w-]+: /.test(head) && /content-type:\s*multipart\/related/i.test(head)) return err('archive');
  const wide = head.startsWith('\u00ff\u00fe') ? 'utf-16le' : head.startsWith('\u00fe\u00ff') ? 'utf-16be' : undefined;
  const told = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  for (const label of wide === undefined ? ['utf-8', told, 'windows-1252'] : [wide]) {
    const text = label === undefined ? undefined : decodeAs(label, bytes);
    if (text !== undefined) return CONTROL.test(text.slice(0, HEAD)) ? err('binary') : ok(text);
  }
  return err('binary');
}
