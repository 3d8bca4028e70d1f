/**
 * The pictures that previews show, made at build from the real scene: the story, each event on its chronology, each
 * quotation by its words. Kept by what they are made from under `node_modules/.cache`, so that a build makes only what changed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { storyExtent } from '../src/core/layout/extent.ts';
import { drawEvent, drawQuotation } from '../src/core/picture/cards.ts';
import { drawView } from '../src/core/picture/draw-view.ts';
import type { Drawing } from '../src/core/picture/drawing.ts';
import { palette } from '../src/core/picture/palette.ts';
import { svgOf } from '../src/core/picture/svg.ts';
import { orderEvents } from '../src/core/query/order.ts';
import type { StoryFile } from '../src/core/story/types.ts';
import { spanInWords } from '../src/core/time/words.ts';
import { decodeAddress } from '../src/core/view-state/address.ts';
import { spanOfRange } from '../src/core/view-state/time-range.ts';
import { pictureWords } from '../src/i18n/picture-words.ts';
import { pictureFonts, type PictureFonts } from './picture-fonts.ts';
import { palettePng } from './png.ts';
import { reader } from './reading.ts';

/** What previews want (Open Graph, and the large card of others). */
export const PREVIEW = { widthPx: 1200, heightPx: 630 } as const;
/** Type on a preview is at most this much larger than on the page: it is seen small. */
const LARGEST = 1.5;

const CACHE = new URL('../node_modules/.cache/dateline/pictures/', import.meta.url);

/** A picture to be made, with what it shows in words. */
export interface Preview {
  /** Folder of its page within the build, with a slash at the end. */
  readonly path: string;
  readonly alt: string;
  readonly drawing: Drawing;
}

/** Draws what there is to preview of a story, in its first language. */
export function storyPreviews(story: StoryFile, times: string, fonts: PictureFonts): readonly Preview[] {
  const read = reader(story, times);
  const { index, resolution, messages, lang, say } = read;
  const words = pictureWords(lang);
  const events = orderEvents(story, resolution);
  const whole = storyExtent(resolution.times.values(), resolution.asOf);
  const opening = decodeAddress(story.opening ?? '').state.time;
  const view = opening ? spanOfRange(opening, whole) : whole;
  const title = say(story.title).text;
  const folder = `t/${story.id}/`;
  const credit = [say(story.sources[0]?.title).text, messages.brand].filter(Boolean).join(' · ');
  const common = {
    index,
    resolution,
    lang,
    view,
    grouping: 'place' as const,
    zoneOf: () => story.zone,
    words: messages,
    measure: fonts.measure,
    ...PREVIEW,
    largest: LARGEST,
  };
  const told = events.filter((event) => event.basis !== 'context' && resolution.times.get(event.id)?.dated === true);
  const alt = words.view(title, spanInWords(view, lang), told.length, told.map(read.titleOf).join(' ; '));
  return [
    {
      path: folder,
      alt,
      drawing: drawView({ ...common, events: told, framing: { title, credit }, description: alt }),
    },
    ...events.map((event): Preview => {
      const description = words.event(read.titleOf(event), read.when(event));
      return {
        path: `${folder}e/${event.id}/`,
        alt: description,
        drawing: drawEvent({ ...common, events, framing: { title, lede: title, credit }, description }, event),
      };
    }),
    ...story.quotes.map((quote): Preview => {
      const event = index.events.get(quote.event);
      const description = read.doubted(quote, words.quote(read.wordsOf(quote), read.speakerOf(quote)));
      const size = { lang, measure: fonts.measure, description, ...PREVIEW };
      return {
        path: `${folder}q/${quote.id}/`,
        alt: description,
        drawing: drawQuotation(index, quote, messages, event ? read.when(event) : '', messages.brand, size),
      };
    }),
  ];
}

/** A drawing as the bytes of a PNG of that width; taken from the cache where it was made before. */
export async function previewPng(drawing: Drawing, fonts: PictureFonts): Promise<Buffer> {
  const svg = svgOf(drawing, { palette: palette('light'), familyOf: fonts.familyOf });
  const key = createHash('sha256')
    .update(`1 ${fonts.hash} ${String(PREVIEW.widthPx)} ${svg}`)
    .digest('hex')
    .slice(0, 24);
  const kept = new URL(`${key}.png`, CACHE);
  try {
    return await readFile(kept);
  } catch {
    const made = new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles: [...fonts.files] },
      fitTo: { mode: 'width', value: PREVIEW.widthPx },
    }).render();
    const png = palettePng(made.pixels, made.width, made.height);
    await mkdir(CACHE, { recursive: true });
    await writeFile(kept, png);
    return png;
  }
}

/** The pictures of a story as files of the build. */
export async function storyPictures(
  story: StoryFile,
  times: string,
): Promise<readonly (Preview & { readonly fileName: string; readonly source: Buffer })[]> {
  const fonts = await pictureFonts();
  const made = [];
  for (const preview of storyPreviews(story, times, fonts))
    made.push({ ...preview, fileName: `${preview.path}preview.png`, source: await previewPng(preview.drawing, fonts) });
  return made;
}
