/** A picture of each step, as the talk shows it, in one archive: loaded when somebody asks for it. */
import { drawSheet, type Studio } from '../../core/paper/draw-sheet.ts';
import { sheetsOf } from '../../core/paper/sheets.ts';
import { drawQuotation } from '../../core/picture/cards.ts';
import type { Drawing } from '../../core/picture/drawing.ts';
import { palette } from '../../core/picture/palette.ts';
import type { Step } from '../../core/story/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { shareWords } from '../../i18n/share-words.ts';
import { canvasMeasure, loadFaces, pngOf } from '../../ports/picture.ts';
import { zipOf } from '../../ports/zip.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

const SIZE = { widthPx: 1920, heightPx: 1080 } as const;
/** How many times the size on the page the type may have. */
const LARGEST = 2;

/** One PNG for each step, named by its number. */
export async function pictureSet(
  explorer: Explorer,
  steps: readonly Step[],
  /** A view's address; empty where there is none for others. */
  linkOf: (view: string) => string,
): Promise<Blob> {
  await loadFaces();
  const { index, resolution, zoneOf } = explorer;
  const { lang } = explorer.preferences;
  const words = messagesFor(lang);
  const studio: Studio = { index, resolution, lang, zoneOf, words, measure: canvasMeasure() };
  const colours = palette('light');
  const files: (readonly [string, Blob])[] = [];
  for (const sheet of sheetsOf(index, resolution, 'merge', steps)) {
    const step = steps[Number(sheet.label) - 1];
    const caption = explorer.text(sheet.caption).text;
    const ofWords = sheet.quote !== undefined && step?.centre !== 'time';
    const credit = [
      // A quotation names its own source.
      ofWords ? '' : explorer.text(index.story.sources[0]?.title).text,
      `${words.brand} · ${shareWords(words.lang).version(index.story.revision)}`,
      linkOf(sheet.view).replace(/^https?:\/\//, ''),
    ]
      .filter((part) => part !== '')
      .join(' · ');
    const event = index.events.get(sheet.quote?.event ?? '');
    const drawing: Drawing =
      ofWords && sheet.quote && event
        ? drawQuotation(
            index,
            sheet.quote,
            words,
            explorer.when(event),
            credit,
            { lang, measure: studio.measure, description: '', ...SIZE },
            caption,
          )
        : drawSheet(sheet, studio, {
            ...SIZE,
            largest: LARGEST,
            marginPx: 20,
            framing: {
              ...(step?.title ? { title: explorer.text(step.title).text } : {}),
              lede: caption,
              credit,
            },
          });
    const png = await pngOf(drawing, colours, SIZE.widthPx);
    if (!png) throw new Error('This device makes no picture so large.');
    files.push([`${index.story.id}-${sheet.label.padStart(2, '0')}.png`, png]);
  }
  return zipOf(files);
}
