/**
 * Full text without an index of words: each event is one folded line, and a word is looked for at the beginning of words
 * in it. At 10,000 events that is a few milliseconds, in a tenth of the code of a search library.
 */
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, StoryEvent } from '../story/types.ts';

/** Accents of Latin, Greek and Cyrillic letters, and the vowel signs of Arabic and Hebrew. */
const SIGNS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
/** A separator of thousands: `300 000`, `300,000`, `300.000` are one number. */
const THOUSANDS = /(?<=\d)[\s.,'’](?=\d{3}(?!\d))/g;
const BETWEEN = /[^\p{L}\p{N}]+/gu;
const WORD = /\d{1,3}(?:[\s.,'’]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/gu;

/** A text as search compares it: lower case, no accents, ligatures undone, words parted by one space. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(SIGNS, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(THOUSANDS, '')
    .replace(BETWEEN, ' ')
    .trim();

/** Without the endings French and English share, so that `mobilise` finds `mobilisée` and `mobilisation`. */
const root = (word: string): string => word.replace(/^(.{4,}?)e{0,2}s?$/, '$1');

/**
 * What a search asks for: each term stands somewhere at the beginning of a word. Words between quotation marks stay
 * together, endings and all. Lone letters left by an apostrophe (`l’armée`) are dropped where anything else is asked for.
 */
export function termsOf(q: string): readonly string[] {
  const terms: string[] = [];
  const rest = q.replace(/"([^"]+)"|“([^”]+)”|«([^»]+)»/g, (_all, ...groups: unknown[]) => {
    const phrase = groups.slice(0, 3).find((group) => typeof group === 'string');
    terms.push(foldWords(String(phrase)));
    return ' ';
  });
  terms.push(...foldWords(rest).split(' ').map(root));
  const asked = [...new Set(terms)].filter((term) => term !== '');
  const long = asked.filter((term) => term.length > 1 || /\d/.test(term));
  return long.length > 0 ? long : asked;
}

const all = (text: Localised | undefined): readonly string[] => (text ? Object.values(text) : []);

/** The words by which an event is found, in every language they are in: its own, what is said in it, who says it, where. */
export function textsOf(index: StoryIndex, event: StoryEvent): readonly string[] {
  const quotes = index.quotesOf(event.id);
  const claims = [...index.claimsOf(event.id), ...index.claimsAbout(event.id).filter((c) => c.event === undefined)];
  const attributions = new Set([...quotes.map((q) => q.attribution), ...claims.flatMap((c) => c.saidIn)]);
  const agents = new Set([...attributions].flatMap((id) => index.attributions.get(id)?.agents ?? []));
  return [
    ...all(event.title),
    ...all(event.short),
    ...all(event.summary),
    ...all(event.time.note),
    event.time.words ?? '',
    ...all(index.places.get(event.place ?? '')?.name),
    ...quotes.flatMap((q) => [
      q.segments.map((segment) => segment.text).join(' '),
      q.original?.text ?? '',
      ...all(q.rendering),
    ]),
    ...claims.flatMap((c) => all(c.text)),
    ...[...agents].flatMap((id) => [...all(index.agents.get(id)?.name), ...all(index.agents.get(id)?.role)]),
  ];
}

/** Looks for events; made once for a story. */
export interface Search {
  /** Ids of the events in which every term is found. No term finds every event. */
  readonly find: (terms: readonly string[]) => ReadonlySet<string>;
  /** Folds the texts of so many more events, and says whether all are done: a large story is made ready in slices. */
  readonly warm: (count: number) => boolean;
}

/** Makes the search of a story. What was not made ready by `warm` is when something is first looked for. */
export function makeSearch(index: StoryIndex): Search {
  // Names, roles and places come again and again.
  const folded = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = folded.get(text) ?? foldWords(text);
    folded.set(text, known);
    return known;
  };
  const { events } = index.story;
  const lines: { readonly id: string; readonly line: string }[] = [];
  const warm = (count: number): boolean => {
    for (const event of events.slice(lines.length, lines.length + count))
      // Folded apart, so that no phrase runs from one text into the next.
      lines.push({ id: event.id, line: ` ${textsOf(index, event).map(foldOnce).join(' | ')}` });
    return lines.length === events.length;
  };
  return {
    warm,
    find: (terms) => {
      warm(Infinity);
      const starts = terms.map((term) => ` ${term}`);
      return new Set(lines.filter(({ line }) => starts.every((start) => line.includes(start))).map(({ id }) => id));
    },
  };
}

/** A stretch of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts texts so that the words a search found stand apart. The pieces joined are the text, character for character. */
export function highlighter(q: string): (text: string) => readonly Piece[] {
  const words = [...new Set(termsOf(q).flatMap((term) => term.split(' ')))].filter((word) => word !== '');
  return (text) => {
    const pieces: Piece[] = [];
    let done = 0;
    for (const match of words.length > 0 ? text.matchAll(WORD) : []) {
      const folded = foldWords(match[0]);
      if (!words.some((word) => folded.startsWith(word))) continue;
      if (match.index > done) pieces.push({ text: text.slice(done, match.index), hit: false });
      pieces.push({ text: match[0], hit: true });
      done = match.index + match[0].length;
    }
    if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), hit: false });
    return pieces;
  };
}
