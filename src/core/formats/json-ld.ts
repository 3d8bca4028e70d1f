/**
 * A story in the words of schema.org, for search engines and for whoever links data. Nothing is said that the story cannot stand
 * behind: a date only where day or moment are exact, an `Event` only for what took place, goes on or is scheduled; the rest is a
 * `Claim`. What is contested says so in its name.
 */
import { accountsOfQuote, doubtOf, titleWithDoubt, type DoubtWords } from '../story/contested.ts';
import { localise } from '../story/localise.ts';
import { quoteLine } from '../story/quote-text.ts';
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, Quote, Source, StoryEvent } from '../story/types.ts';
import { DAY, MINUTE, type Civil } from '../time/instant.ts';
import { isClock } from '../time/date-words.ts';
import { instantAt, offsetAt } from '../time/zone.ts';

export interface LinkedDataSetting {
  readonly index: StoryIndex;
  readonly resolution: Resolution;
  readonly lang: string;
  /** The words for what is contested. */
  readonly doubt: DoubtWords;
  /** Where the build is served, with a slash at the end; undefined leaves out addresses. */
  readonly site: string | undefined;
}
export type LinkedData = Readonly<Record<string, unknown>>;

/** Drops what is not known. */
const only = (data: Readonly<Record<string, unknown>>): LinkedData =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The writer of one story's data in one language. */
export function linkedData({ index, resolution, lang, doubt, site }: LinkedDataSetting) {
  const { story } = index;
  const say = (text: Localised | undefined): string => localise(text, lang, story.languages).text;
  const folder = site === undefined ? undefined : `${site}t/${story.id}/`;
  const urlOf = (path: string): string | undefined => (folder === undefined ? undefined : folder + path);
  const pictureOf = (path: string): string | undefined => urlOf(`${path}preview.png`);

  const source = (one: Source): LinkedData =>
    only({
      '@type': one.kind === 'article' ? 'NewsArticle' : 'CreativeWork',
      name: say(one.title),
      url: one.url,
      inLanguage: one.lang,
      publisher:
        one.publisher === undefined
          ? undefined
          : { '@type': 'Organization', name: say(index.agents.get(one.publisher)?.name) },
    });
  const sources = (ids: readonly string[]): LinkedData[] =>
    ids.flatMap((id) => {
      const one = index.sources.get(id);
      return one ? [source(one)] : [];
    });

  const quotation = (quote: Quote): LinkedData => {
    const agent = index.agents.get(index.attributions.get(quote.attribution)?.agents.at(-1) ?? '');
    const own = index.sources.get(index.passages.get(quote.segments[0]?.passage ?? '')?.source ?? '');
    return only({
      '@type': 'Quotation',
      '@id': urlOf(`q/${quote.id}/`),
      url: urlOf(`q/${quote.id}/`),
      image: pictureOf(`q/${quote.id}/`),
      text: quoteLine(quote, own?.lang ?? lang),
      disambiguatingDescription: doubtOf(accountsOfQuote(index, quote.id), doubt) || undefined,
      inLanguage: own?.lang,
      creator: agent && { '@type': agent.kind === 'person' ? 'Person' : 'Organization', name: say(agent.name) },
      isBasedOn: own && source(own),
      isPartOf: folder,
    });
  };

  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  /** A moment with the offset of the story's zone: `2022-09-21T09:00+03:00`. */
  const moment = (at: Civil): string => {
    const minutes = Math.round(offsetAt(instantAt(at, story.zone, 'earlier'), story.zone));
    const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
    const [size, sign] = [Math.abs(minutes), minutes < 0 ? '-' : '+'];
    return `${new Date(at).toISOString().slice(0, 16)}${sign}${two(size / 60)}:${two(size % 60)}`;
  };
  /**
   * Dates that are exactly known: one day, one moment, a span between two such. These formats cannot say "about" or "one of
   * these", so of anything else they are told nothing.
   */
  const dates = (event: StoryEvent): Readonly<Record<string, unknown>> => {
    const time = resolution.times.get(event.id);
    if (!time?.dated || time.qualifier !== 'plain') return {};
    const { start, end } = time;
    if (time.shape === 'point') {
      if (time.mark === 'instant' && start.to - start.from <= MINUTE) return { startDate: moment(start.from) };
      return time.mark === 'day' ? { startDate: day(start.from) } : {};
    }
    if (time.precision !== 'day' && !isClock(time.precision)) return {};
    if (start.from !== start.to) return {};
    const clock = isClock(time.precision) || start.from % DAY !== 0;
    const startDate = clock ? moment(start.from) : day(start.from);
    if (end.from !== end.to) return time.mark === 'ongoing' ? { startDate } : {};
    return { startDate, endDate: clock ? moment(end.to) : day(end.to - 1) };
  };
  const event = (one: StoryEvent): LinkedData => {
    const { status, polarity } = one.factuality;
    const isEvent = polarity === '+' && ['occurred', 'ongoing', 'scheduled'].includes(status);
    const place = index.places.get(one.place ?? '');
    const common = {
      '@id': urlOf(`e/${one.id}/`),
      url: urlOf(`e/${one.id}/`),
      image: pictureOf(`e/${one.id}/`),
      name: titleWithDoubt(index, one.id, say(one.title), doubt),
      description: say(one.summary),
    };
    return isEvent
      ? only({
          '@type': 'Event',
          ...common,
          ...dates(one),
          eventStatus: status === 'scheduled' ? 'https://schema.org/EventScheduled' : undefined,
          location: place && { '@type': 'Place', name: say(place.name) },
          recordedIn: index.quotesOf(one.id).map(quotation),
          subjectOf: sources(one.sources),
        })
      : only({ '@type': 'Claim', ...common, appearance: sources(one.sources) });
  };

  const dataset = (): LinkedData =>
    only({
      '@type': 'Dataset',
      '@id': folder,
      url: folder,
      name: say(story.title),
      description: say(story.takeaway),
      version: story.revision,
      license: story.licence,
      inLanguage: [...story.languages],
      citation: story.sources.filter(({ root }) => root !== undefined).map(source),
      distribution:
        site === undefined
          ? undefined
          : {
              '@type': 'DataDownload',
              encodingFormat: 'application/json',
              contentUrl: `${site}stories/${story.id}.json`,
            },
    });
  return { dataset, event, quotation };
}
