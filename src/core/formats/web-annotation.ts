/**
 * Quotations in the W3C Web Annotation model: each a note on the source, which finds its words by themselves and by their
 * place. Place is counted in code points of the paragraph's normal form, as our passages are, so the selector of the
 * paragraph comes first and is refined by the others.
 */
import { isQuoteContested } from '../story/contested.ts';
import { localise } from '../story/localise.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, Quote, Source } from '../story/types.ts';

export interface AnnotationOptions {
  readonly lang: string;
  readonly words: {
    readonly contested: string;
    /** How a passage says it: word for word, thought, … */
    readonly mode: Readonly<Record<string, string>>;
    readonly verified: Readonly<Record<Quote['verified'], string>>;
  };
  /** A quotation's address; empty where it has none for others. */
  readonly linkOf: (quote: string) => string;
}

/** The normal form that places are counted in: see docs/story-format.md. */
const NORM = 'urn:dateline:norm/1';

/** RFC 6920: a name made of a digest, in hexadecimal. */
const named = (hex: string): string => {
  const bytes = (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
  return `ni:///sha-256;${btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
};
/** A source without an address is named by the digest of its paragraphs, or within the story. */
const iriOf = (story: string, source: Source | undefined): string =>
  source?.url ?? (source?.root === undefined ? `urn:dateline:${story}:${source?.id ?? ''}` : named(source.root));

/** A collection of annotations on one page, in JSON-LD; `quotes` in their order. Ends with a line feed. */
export function annotations(
  index: StoryIndex,
  quotes: readonly Quote[],
  { lang, words, linkOf }: AnnotationOptions,
): string {
  const { story } = index;
  const say = (text: Localised | undefined): string => localise(text, lang, story.languages).text;

  const target = ({ text, passage: id }: Quote['segments'][number]) => {
    const passage = index.passages.get(id);
    const source = index.sources.get(passage?.source ?? '');
    const quoted = {
      type: 'TextQuoteSelector',
      exact: passage?.exact ?? text,
      ...(passage ? { prefix: passage.prefix, suffix: passage.suffix } : {}),
    };
    const digest = source?.paragraphs?.find(({ p }) => p === passage?.p)?.sha256;
    return {
      type: 'SpecificResource',
      source: iriOf(story.id, source),
      ...(digest === undefined ? {} : { sha256: digest }),
      selector: passage
        ? {
            type: 'FragmentSelector',
            conformsTo: NORM,
            value: `p=${String(passage.p)}`,
            refinedBy: [quoted, { type: 'TextPositionSelector', start: passage.start, end: passage.end }],
          }
        : quoted,
    };
  };

  const annotation = (quote: Quote) => {
    const attribution = index.attributions.get(quote.attribution);
    const speakers = (attribution?.agents ?? []).map((agent) => say(index.agents.get(agent)?.name) || agent);
    const link = linkOf(quote.id);
    const text = [speakers.join(', '), words.mode[attribution?.mode ?? ''] ?? '', words.verified[quote.verified]];
    return {
      id: link === '' ? `urn:dateline:${story.id}:${quote.id}` : link,
      type: 'Annotation',
      motivation: 'highlighting',
      body: [
        {
          type: 'TextualBody',
          purpose: 'describing',
          value: text.filter((part) => part !== '').join(' · '),
          format: 'text/plain',
          language: lang,
        },
        ...(isQuoteContested(index, quote.id)
          ? [{ type: 'TextualBody', purpose: 'tagging', value: words.contested, language: lang }]
          : []),
      ],
      target: quote.segments.map(target),
    };
  };

  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { sha256: 'https://schema.org/sha256' }],
    id: `urn:dateline:${story.id}:annotations:${story.revision}`,
    type: 'AnnotationPage',
    items: quotes.map(annotation),
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}
