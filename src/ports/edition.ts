/** The one-file edition from inside: what it holds, and how that is packed. */
import { fromLetters, toLetters } from '../core/formats/letters.ts';
import { NOTICES_ID, SITE_NAME, STORY_ID } from '../core/formats/edition.ts';

/** Whether this page is one. */
export const inEdition: boolean = __EDITION__;

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  change: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
): Response => new Response(new Blob([bytes]).stream().pipeThrough(change));

/** Compresses a text, in letters. */
export async function packText(text: string): Promise<string> {
  const packed = through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  return toLetters(new Uint8Array(await packed.arrayBuffer()));
}

const unpackFrom = (id: string): Promise<string> => {
  return through(fromLetters(document.getElementById(id)?.textContent ?? ''), new DecompressionStream('gzip')).text();
};

/** The story that this file holds, as it would stand in one of its own. */
export const heldStory = (): Promise<string> => unpackFrom(STORY_ID);

/** The licences of what this file is made of. */
export const heldNotices = (): Promise<string> => unpackFrom(NOTICES_ID);

/** Where others see the same story; undefined where nobody said. */
export function editionSite(): string | undefined {
  const said = document.querySelector<HTMLMetaElement>(`meta[name="${SITE_NAME}"]`)?.content;
  return said === '' ? undefined : said;
}
