import type { Fault, QuoteCheck, Verdict, Verification, WordsCheck } from '../core/quote/verification.ts';
import { calendarDay } from '../core/time/civil-day.ts';
import { plural } from './plural.ts';
import { wordsIn } from './words-in.ts';

/** The outcome of a check, in sentences. */
export interface VerificationWords {
  /** The whole of it in at most about 120 characters, for a status line. */
  readonly headline: string;
  /** What else there is to say of the copy, most important first. */
  readonly sentences: readonly string[];
  /** One for each quotation that is not verbatim, in the story's order. */
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
  /** One for each rule a record breaks. */
  readonly faults: readonly string[];
}

export type VerifyingWords = typeof fr;
type Words = VerifyingWords;

const n = String;
const s = plural('fr');
const are = (count: number): string => (count === 1 ? 'is' : 'are');
const en1 = plural('en');

const fr = {
  found: (count: number, of: number) =>
    of === 0
      ? 'Aucune citation à vérifier'
      : `${n(count)} citation${s(count)} sur ${n(of)} retrouvée${s(count)} mot pour mot`,
  edition: (date: string) => (date === '' ? 'l’édition enregistrée' : `l’édition du ${date}`),
  same: (edition: string) => `chaque paragraphe est celui de ${edition}`,
  changed: (count: number, edition: string) =>
    `${n(count)} paragraphe${s(count)} diffère${count >= 2 ? 'nt' : ''} de ${edition}`,
  order: (edition: string) => `l’ordre des paragraphes n’est pas celui de ${edition}`,
  other: 'ce texte semble être un autre que la source',
  unknown: 'aucune édition n’a été enregistrée pour comparer',
  semicolon: '\u202f; ',
  extra: (count: number) => `Votre copie contient ${n(count)} paragraphe${s(count)} de plus que la source.`,
  missing: (count: number) => `${n(count)} paragraphe${s(count)} de la source manque${count >= 2 ? 'nt' : ''}.`,
  moved: (count: number) =>
    `${n(count)} citation${s(count)} mot pour mot, mais à une autre place ou dans un autre entourage.`,
  folded: (count: number) => `${n(count)} citation${s(count)} à la typographie près (guillemets, tirets, espaces).`,
  differs: (count: number) => `${n(count)} citation${s(count)} diffère${count >= 2 ? 'nt' : ''}.`,
  absent: (count: number) => `${n(count)} citation${s(count)} introuvable${s(count)}.`,
  passages: (count: number, of: number) => `${n(count)} repère${s(count)} sur ${n(of)} à la place enregistrée.`,
  refused: (count: number) => `${n(count)} paragraphe${s(count)} de votre copie illisible${s(count)}.`,
  translation:
    'La source est une traduction\u202f: l’accord vaut pour le texte traduit, non pour les mots mêmes de l’auteur.',
  at: (p: number, start: number) => `paragraphe ${n(p)}, caractère ${n(start + 1)}`,
  colon: '\u202f: ',
  verdict: {
    verbatim: 'mot pour mot',
    moved: 'mot pour mot, mais pas à la place ou dans l’entourage enregistrés',
    folded: 'même texte à la typographie près',
    differs: 'diffère',
    missing: 'introuvable',
  } satisfies Record<Verdict, string>,
  original: 'formulation d’origine',
  instead: (expected: string, found: string) => `attendu «\u00a0${expected}\u00a0», trouvé «\u00a0${found}\u00a0»`,
  matches: (count: number) => `${n(count)} occurrences`,
  fault: {
    'no-source': 'cette source n’est pas dans la chronologie',
    'no-passage': 'le passage manque, ou appartient à une autre source',
    'empty-passage': 'le passage est vide',
    'other-words': 'les mots ne sont pas ceux du passage',
    'long-context': 'le contexte dépasse 32 caractères',
    order: 'les parties ne se suivent pas dans l’ordre du texte',
    'outer-marks': 'les guillemets extérieurs sont dans le texte',
    bracket: 'des crochets ne sont pas déclarés comme insertion',
    insertion: 'l’insertion déclarée n’est pas dans le texte à cette place',
    'split-grapheme': 'la coupe traverse un caractère composé',
    status: 'une traduction n’est vérifiée que dans la traduction',
    root: 'la racine n’est pas celle des empreintes enregistrées',
  } satisfies Record<Fault['code'], string>,
};

const en: Words = {
  found: (count, of) =>
    of === 0 ? 'No quotation to check' : `${n(count)} of ${n(of)} quotation${en1(of)} found word for word`,
  edition: (date) => (date === '' ? 'the recorded edition' : `the edition of ${date}`),
  same: (edition) => `every paragraph is that of ${edition}`,
  changed: (count, edition) => `${n(count)} paragraph${en1(count)} differ${count === 1 ? 's' : ''} from ${edition}`,
  order: (edition) => `the order of paragraphs is not that of ${edition}`,
  other: 'this text seems to be another than the source',
  unknown: 'no edition was recorded to compare with',
  semicolon: '; ',
  extra: (count) => `Your copy has ${n(count)} paragraph${en1(count)} more than the source.`,
  missing: (count) => `${n(count)} paragraph${en1(count)} of the source ${are(count)} missing.`,
  moved: (count) => `${n(count)} quotation${en1(count)} word for word, but in another place or other surroundings.`,
  folded: (count) => `${n(count)} quotation${en1(count)} alike but for typography (quotation marks, dashes, spaces).`,
  differs: (count) => `${n(count)} quotation${en1(count)} differ${count === 1 ? 's' : ''}.`,
  absent: (count) => `${n(count)} quotation${en1(count)} not found.`,
  passages: (count, of) => `${n(count)} of ${n(of)} passage${en1(of)} at the recorded place.`,
  refused: (count) => `${n(count)} paragraph${en1(count)} of your copy cannot be read.`,
  translation:
    'The source is a translation: this is agreement with the translated text, not with the speaker’s own words.',
  at: (p, start) => `paragraph ${n(p)}, character ${n(start + 1)}`,
  colon: ': ',
  verdict: {
    verbatim: 'word for word',
    moved: 'word for word, but not in the recorded place or surroundings',
    folded: 'alike but for typography',
    differs: 'differs',
    missing: 'not found',
  },
  original: 'original wording',
  instead: (expected, found) => `expected “${expected}”, found “${found}”`,
  matches: (count) => `${n(count)} occurrences`,
  fault: {
    'no-source': 'this source is not in the story',
    'no-passage': 'the passage is absent, or belongs to another source',
    'empty-passage': 'the passage is empty',
    'other-words': 'the words are not those of the passage',
    'long-context': 'the context is longer than 32 characters',
    order: 'the parts do not follow each other as in the text',
    'outer-marks': 'the outer quotation marks are in the text',
    bracket: 'brackets are not declared as an insertion',
    insertion: 'the declared insertion is not in the text at that place',
    'split-grapheme': 'the cut goes through a composed character',
    status: 'a translation is verified in the translation only',
    root: 'the root is not that of the recorded hashes',
  },
};

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' } as const;

/** A whole EDTF date in words; anything less plain as it is written. */
function sayDate(edtf: string | undefined, lang: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(edtf ?? '') ?? [];
  const at = calendarDay(Number(year), Number(month), Number(day));
  return Number.isNaN(at)
    ? (edtf ?? '')
    : new Intl.DateTimeFormat(lang.startsWith('en') ? 'en-GB' : lang, DAY)
        .format(at)
        .replace(/^1 (?=\p{Ll}+ \d+$)/u, lang.startsWith('fr') ? '1er ' : '1 ');
}

function editionInWords(v: Verification, words: Words, lang: string): string {
  const { same, differs, missing } = v.counts.paragraphs;
  const edition = words.edition(sayDate(v.date, lang));
  if (v.edition === 'same' || v.edition === 'contained') return words.same(edition);
  if (v.edition === 'changed')
    return differs + missing === 0 && same > 0 ? words.order(edition) : words.changed(differs + missing, edition);
  return words[v.edition];
}

function segmentInWords({ verdict, place, difference, matches }: WordsCheck, words: Words): string {
  return [
    words.verdict[verdict],
    place && words.at(place.p, place.start),
    difference && words.instead(difference.expected, difference.found),
    matches === undefined ? undefined : words.matches(matches),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function quoteInWords(check: QuoteCheck, words: Words): string {
  const parts = check.segments.map((segment) => segmentInWords(segment, words));
  const name = check.part === 'original' ? `${check.id} (${words.original})` : check.id;
  return `${name}${words.colon}${[...new Set(parts)].join(words.semicolon)}`;
}

/** A verification in plain words. */
export function verifyInWords(verification: Verification, lang: string): VerificationWords {
  const words = wordsIn('verification', { fr, en }, lang);
  const { counts, edition, refused, passages, quotes } = verification;
  const { verbatim, moved, folded, differs, missing } = counts.quotes;
  const sentences = [
    moved > 0 && words.moved(moved),
    folded > 0 && words.folded(folded),
    differs > 0 && words.differs(differs),
    missing > 0 && words.absent(missing),
    edition === 'changed' && counts.paragraphs.missing > 0 && words.missing(counts.paragraphs.missing),
    edition !== 'other' && counts.paragraphs.extra > 0 && words.extra(counts.paragraphs.extra),
    passages.length > 0 && edition !== 'other' && words.passages(counts.passages.verbatim, passages.length),
    refused.length > 0 && words.refused(refused.length),
    verification.translation && words.translation,
  ].filter((sentence) => sentence !== false);
  const faults = [...verification.faults, ...quotes.flatMap((q) => q.faults), ...passages.flatMap((p) => p.faults)];
  return {
    headline: `${words.found(verbatim + moved, quotes.length)}${words.semicolon}${editionInWords(verification, words, lang)}.`,
    sentences,
    quotes: quotes
      .filter((check) => check.verdict !== 'verbatim')
      .map((check) => ({ id: check.id, text: quoteInWords(check, words) })),
    faults: faults.map(({ code, path }) => `${path}${words.colon}${words.fault[code]}`),
  };
}
