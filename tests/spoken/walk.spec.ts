/** The whole story, heard from the first word to the last: every quotation, every speaker and every time once. */
import '../../src/core/time/every-language.ts';
import { eventTimeInWords } from '../../src/core/story/event-words.ts';
import { localise } from '../../src/core/story/localise.ts';
import { quoteParts } from '../../src/core/story/quote-text.ts';
import { resolveInZone } from '../../src/core/story/resolve.ts';
import { indexStory } from '../../src/core/story/story-index.ts';
import { expect, STILL, STORY, test } from '../flows/desk.ts';
import { type Heard, timesHeard, transcript } from './transcript.ts';

test.use(STILL);

const index = indexStory(STORY);
const resolution = resolveInZone(STORY, STORY.zone);
const wordsOf = (quote: (typeof STORY.quotes)[number]): string =>
  quoteParts(quote)
    .map(({ text }) => text)
    .join('');

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The words a figure quotes, without their marks. */
const quotedIn = (figure: readonly Heard[]): string => {
  const from = figure.findIndex(({ role }) => role === 'blockquote');
  const to = figure.findIndex(({ role }) => role === 'end of blockquote');
  const said = figure.slice(from + 1, to).map(({ text }) => text);
  return plain(said.join(' ').replaceAll(/[«»“”„…]/g, ''));
};

/** Stretches that begin with a thing heard, each up to the next of its kind. */
function stretches(heard: readonly Heard[], begins: (one: Heard) => boolean): Heard[][] {
  const parts: Heard[][] = [];
  for (const one of heard) {
    if (begins(one)) parts.push([]);
    parts.at(-1)?.push(one);
  }
  return parts;
}

for (const lang of ['en', 'fr'] as const)
  test(`the list in ${lang} is heard whole, and nothing of it twice`, async ({ page, desk }) => {
    await desk.open(`?lang=${lang}&view=list`);
    await expect(page.getByRole('heading', { level: 4 })).toHaveCount(STORY.events.length);
    const heard = await transcript(page);
    const say = (text: Parameters<typeof localise>[0]): string => localise(text, lang, STORY.languages).text;

    const titles = new Map(STORY.events.map((event) => [plain(say(event.title)), event]));
    const eventOf = (one: Heard | undefined) =>
      one?.role === 'heading 4' ? titles.get(one.text.replace(/ · (contested|contesté) · 2 \S+$/, '')) : undefined;
    // Events are heard under the heading of their day, which may be that of several.
    const headings = new Set((await page.locator('.list > section > h3').allInnerTexts()).map((one) => plain(one)));
    const isDay = ({ role, text }: Heard): boolean =>
      role === 'heading 3' && [...headings].some((one) => one.toLowerCase() === text.toLowerCase());
    const parts = stretches(heard, (one) => isDay(one) || eventOf(one) !== undefined);
    let day: Heard | undefined;
    const seen: string[] = [];
    for (const [first, ...rest] of parts) {
      const event = eventOf(first);
      if (!event) {
        day = first;
        continue;
      }
      seen.push(event.id);
      const when = eventTimeInWords(index, resolution, event, () => STORY.zone, lang, 'long');
      // Beside the axis the heading says of all of them that they have no date.
      const heading = resolution.times.get(event.id)?.dated && day ? [day] : [];
      expect.soft(timesHeard([...heading, ...rest], when), `${event.id}: ${when}`).toBe(1);
    }
    expect(seen.toSorted()).toEqual(STORY.events.map(({ id }) => id).toSorted());

    const figures = stretches(heard, ({ role }) => role === 'figure').map((part) =>
      part.slice(
        0,
        part.findIndex(({ role }) => role === 'end of figure'),
      ),
    );
    expect(figures.length).toBe(STORY.quotes.length);
    for (const quote of STORY.quotes) {
      // Short words of a quotation are said in titles, too: as a quotation they are heard once.
      const figure = figures.filter((part) => quotedIn(part) === plain(wordsOf(quote).replaceAll(/[«»“”„…]/g, '')));
      expect.soft(figure.length, quote.id).toBe(1);
      const attribution = index.attributions.get(quote.attribution);
      const speaker = say(index.agents.get(attribution?.agents.at(-1) ?? '')?.name);
      const caption = (figure[0] ?? []).filter(({ role }) => role !== 'button');
      expect.soft(timesHeard(caption, speaker), `${quote.id}: ${speaker}`).toBe(1);
    }
  });

test('on the stage every event is one name: what it is and when, once', async ({ page, desk }) => {
  await desk.open('?lang=en&view=timeline');
  await expect(page.locator('main button[data-event]')).toHaveCount(STORY.events.length);
  const names = (await transcript(page)).filter(({ role }) => role === 'button').map(({ text }) => text);
  for (const event of STORY.events.filter(({ id }) => resolution.times.get(id)?.dated)) {
    const title = localise(event.short ?? event.title, 'en', STORY.languages).text;
    const when = eventTimeInWords(index, resolution, event, () => STORY.zone, 'en', 'long');
    const own = names.filter((name) => name.startsWith(title));
    expect.soft(own, title).toHaveLength(1);
    expect
      .soft(
        timesHeard(
          own.map((text) => ({ role: '', text })),
          when,
        ),
        `${title}: ${when}`,
      )
      .toBe(1);
  }
});
