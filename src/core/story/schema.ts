/**
 * The story format, version 1: the one place where its shape is written. TypeScript types (`types.ts`), the published
 * JSON Schema (`dist/story.schema.json`) and the validator (`parse.ts`) all come from here. One file because a reader
 * of the format wants it on one page. No transforms: what is written is what is checked.
 *
 * Every record list is checked record by record, so one bad record never takes the others with it.
 */
import * as v from 'valibot';
import {
  ALLEN_RELATIONS,
  CERTAINTIES,
  NO_BOUND,
  POLARITIES,
  PRECISIONS,
  QUALIFIERS,
  SHAPES,
  STATUSES,
  TIME_BASES,
  ZONE_BASES,
} from '../time/vocabulary.ts';

export const FORMAT = 'dateline-story';
export const VERSION = 1;
export const MAX_TEXT = 20_000;

/** Lower case, digits, hyphens; never a name that means something to an object. */
export const ID_PATTERN = /^(?!(?:constructor|prototype)$)[a-z0-9][a-z0-9-]{0,63}$/;
export const LANG_PATTERN = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
/** Positive ISO 8601 duration of weeks, days, hours and minutes. */
export const DURATION_PATTERN = /^P(?=.)(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/;
/** ASCII control characters (tab and line feed aside) and lone surrogates never enter a story. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CLEAN = /^(?:[^\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
/** No white space, control character or lone surrogate. */
const URL_PATTERN =
  // eslint-disable-next-line no-control-regex -- control characters are what this keeps out
  /^(?:https?:\/\/|mailto:)(?:[^\s\u0000-\u001f\u007f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])+$/;

/** The names of the forms a text may have to take. */
export const FORMS = ['clean', 'id', 'language', 'url', 'sha256', 'duration'] as const;

/*
 * A pattern's message is its name in `FORMS`: the validator reads it to say what was expected. JSON Schema knows no
 * flags and one pattern a field, so neither does this file.
 */
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(CLEAN, 'clean'));
const words = v.pipe(text, v.minLength(1));
const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'id'));
const lang = v.pipe(v.string(), v.maxLength(64), v.regex(LANG_PATTERN, 'language'));
const url = v.pipe(v.string(), v.maxLength(2000), v.regex(URL_PATTERN, 'url'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const duration = v.pipe(v.string(), v.regex(DURATION_PATTERN, 'duration'));
const edtf = v.pipe(v.string(), v.minLength(1), v.maxLength(120), v.regex(CLEAN, 'clean'));
const ids = v.array(id);
/** A text in one or more languages: `{ "fr": "…", "en": "…" }`. */
const localised = v.record(lang, words);

// ─── time ────────────────────────────────────────────────────────────────────────────────────────────────────────

const bound = v.union([v.object({ at: edtf }), v.object({ none: v.picklist(NO_BOUND) })]);

const gap = v.object({
  /** Least and greatest distance. */
  min: v.optional(duration),
  max: v.optional(duration),
  /** Or a distance the source calls approximate, widened by the story's convention. */
  about: v.optional(duration),
});

const relative = v.object({
  /** An event's id, or `publication` for the date of the source. */
  anchor: v.union([v.literal('publication'), id]),
  relation: v.picklist(ALLEN_RELATIONS),
  gap: v.optional(gap),
  words: v.optional(words),
  passage: v.optional(id),
});

const timeSpec = v.object({
  /** A date of the profile `dateline-edtf/1`; absent when the event is only relative to others. */
  edtf: v.optional(edtf),
  /** The source's own expression, in the source's language, and where it stands. */
  words: v.optional(words),
  passage: v.optional(id),
  shape: v.picklist(SHAPES),
  precision: v.picklist(PRECISIONS),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  /** Needed only where they say more than `edtf` and `shape` do; must agree with them otherwise. */
  bounds: v.optional(v.object({ es: bound, ls: bound, ee: bound, le: bound })),
  duration: v.optional(v.object({ min: duration, max: duration, words: v.optional(words) })),
  /** Absent: dates only, no clock. */
  zone: v.optional(v.object({ iana: words, basis: v.picklist(ZONE_BASES) })),
  relative: v.optional(v.array(relative)),
  basis: v.picklist(TIME_BASES),
  /** Why this reading, where it needs saying. */
  note: v.optional(localised),
});

const condition = v.union([v.object({ event: id }), v.object({ claim: id }), v.object({ text: localised })]);

const factuality = v.object({
  status: v.picklist(STATUSES),
  certainty: v.picklist(CERTAINTIES),
  polarity: v.picklist(POLARITIES),
  /** Who says so, outermost first: the article's publisher is always the first. */
  according: ids,
  condition: v.optional(condition),
});

// ─── provenance ──────────────────────────────────────────────────────────────────────────────────────────────────

const paragraph = v.object({ p: ordinal, sha256, codePoints: count });

const source = v.object({
  id,
  kind: v.picklist(['article', 'document', 'post', 'broadcast', 'interview', 'reference']),
  title: localised,
  publisher: v.optional(id),
  authors: v.optional(ids),
  url: v.optional(url),
  /** Absent where it is not known. `basis` says what the date rests on. */
  published: v.optional(v.object({ edtf, basis: v.picklist(TIME_BASES), note: v.optional(localised) })),
  modified: v.optional(edtf),
  retrieved: v.optional(edtf),
  lang,
  /** BCP 47 with extension T where translated: `fr-t-en`, `fr-t-en-t0-und` for a machine's work. */
  langTag: v.optional(lang),
  translation: v.optional(
    v.object({
      of: v.union([v.object({ source: id }), v.object({ lang, url: v.optional(url) })]),
      by: v.picklist(['human', 'machine', 'mixed', 'unknown']),
      engine: v.optional(words),
      reviewed: v.boolean(),
      note: v.optional(localised),
    }),
  ),
  /** What is not known of the source, said in words. */
  unknown: v.optional(localised),
  note: v.optional(localised),
  /** How hashes were made, and over what: see `docs/story-format.md`. Absent for sources that are only pointed to. */
  norm: v.optional(v.literal('dateline-norm/1')),
  root: v.optional(sha256),
  paragraphs: v.optional(v.array(paragraph)),
});

const agent = v.object({
  id,
  kind: v.picklist(['person', 'organisation', 'group', 'document', 'anonymous', 'unknown']),
  name: localised,
  role: v.optional(localised),
  affiliation: v.optional(id),
  sameAs: v.optional(v.array(url)),
  /** Why there is no name, as the source says it. */
  anonymity: v.optional(v.object({ words, reason: v.optional(localised) })),
  note: v.optional(localised),
});

const passage = v.object({
  id,
  source: id,
  /** Paragraph, 1-based. */
  p: ordinal,
  /** Code points inside the normalised paragraph, half-open. */
  start: count,
  end: count,
  /** The words themselves: kept for quotations, cues and time expressions, never for whole paragraphs. */
  exact: v.optional(words),
  /** Up to 32 code points of context on either side, cut at grapheme boundaries. */
  prefix: v.pipe(text, v.maxLength(200)),
  suffix: v.pipe(text, v.maxLength(200)),
  part: v.optional(v.picklist(['body', 'heading'])),
});

const attribution = v.object({
  id,
  /** Who says it, outermost first. */
  agents: v.pipe(ids, v.minLength(1)),
  agentPassage: v.optional(id),
  cue: v.optional(
    v.object({
      words,
      passage: v.optional(id),
      family: v.picklist(['say', 'ask', 'deny', 'claim', 'think', 'plan', 'write', 'other']),
    }),
  ),
  content: ids,
  mode: v.picklist(['direct', 'partial', 'indirect', 'paraphrase', 'thought', 'document']),
  /** To whom or where, as the source says it. */
  setting: v.optional(localised),
  note: v.optional(localised),
});

const quote = v.object({
  id,
  /** The event in which it was said. */
  event: id,
  attribution: id,
  /** In reading order; more than one where the source interrupts the quotation. */
  segments: v.pipe(v.array(v.object({ text: words, passage: id })), v.minLength(1)),
  /** An editor's brackets: where they stand in a segment's text, in code points, brackets included. */
  insertions: v.optional(v.array(v.object({ segment: count, at: count, text: words }))),
  /** False where the source opens the quotation mark and never closes it. */
  closed: v.optional(v.boolean()),
  /** The quotation this one runs on from. */
  continues: v.optional(id),
  layer: v.picklist(['source', 'translation']),
  original: v.optional(
    v.object({
      lang,
      text: words,
      source: id,
      /** Where the original says more or less than the translation does. */
      note: v.optional(localised),
    }),
  ),
  /** A reader's help, in our words; always labelled as ours. */
  rendering: v.optional(localised),
  verified: v.picklist(['verbatim', 'verbatim-in-translation', 'folded-match', 'unverified']),
  note: v.optional(localised),
});

// ─── claims ──────────────────────────────────────────────────────────────────────────────────────────────────────

const claim = v.object({
  id,
  text: localised,
  factuality,
  saidIn: ids,
  /** The event in which it is made, and the events it speaks of. */
  event: v.optional(id),
  about: v.optional(ids),
  quotes: v.optional(ids),
  passages: v.optional(ids),
});

/** CiTO's names; `repliesTo` for an answer that neither supports nor disputes. */
export const STANCE_TYPES = [
  'supports',
  'confirms',
  'agreesWith',
  'disputes',
  'refutes',
  'denies',
  'corrects',
  'qualifies',
  'updates',
  'retracts',
  'repliesTo',
] as const;

const stance = v.object({
  id,
  from: id,
  to: id,
  type: v.picklist(STANCE_TYPES),
  /** An agent's id, or `editor`. */
  by: v.union([v.literal('editor'), id]),
  passage: v.optional(id),
  /** `explicit`: the source's own words; `inferred`: an editor's reading. */
  basis: v.picklist(['explicit', 'inferred']),
  note: v.optional(localised),
});

const assessment = v.object({
  id,
  claim: id,
  scheme: v.picklist(['article', 'admiralty', 'icd203-likelihood', 'icd203-confidence', 'un-standard-of-proof']),
  value: words,
  by: id,
  on: v.optional(edtf),
  passage: v.optional(id),
  rationale: v.optional(localised),
});

// ─── events ──────────────────────────────────────────────────────────────────────────────────────────────────────

const place = v.object({
  id,
  name: localised,
  /** IANA name of the zone whose clock the place keeps. */
  zone: v.optional(words),
  /** Longitude, latitude. */
  point: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    ]),
  ),
});

export const LANE_HUES = ['earth', 'violet', 'blue', 'gold', 'green', 'slate'] as const;

const lane = v.object({
  id,
  label: localised,
  sublabel: v.optional(localised),
  hue: v.picklist(LANE_HUES),
});

const event = v.object({
  id,
  /** `article`: the story's own sources say it; `context`: what stands around it. */
  basis: v.picklist(['article', 'context']),
  kind: v.picklist(['action', 'statement', 'interview', 'address', 'report', 'claim', 'session', 'prospect']),
  title: localised,
  /** A shorter title for the axis. */
  short: v.optional(localised),
  summary: v.optional(localised),
  lane: id,
  place: v.optional(id),
  agents: v.optional(ids),
  time: timeSpec,
  factuality,
  sources: v.pipe(ids, v.minLength(1)),
  passages: v.optional(ids),
  importance: v.optional(v.picklist([1, 2, 3, 4, 5])),
});

const relation = v.object({
  id,
  from: id,
  to: id,
  type: v.picklist(['follows', 'causes', 'partOf', 'about', 'respondsTo', 'conditionFor', 'sameAs', 'differsFrom']),
  basis: v.picklist(['explicit', 'inferred']),
  by: v.union([v.literal('editor'), id]),
  passage: v.optional(id),
  note: v.optional(localised),
});

/** A view state, written as the query string of a link: `time=2022-09-20..2022-09-22&event=address`. */
const viewQuery = v.pipe(v.string(), v.maxLength(2000), v.regex(CLEAN, 'clean'));

/** What stands in the middle of the screen; left out: the words where the view names a quotation. */
const centre = v.optional(v.picklist(['words', 'time']));

const step = v.object({
  id,
  view: viewQuery,
  /** A few words for lists of steps; the caption stands in. */
  title: v.optional(localised),
  caption: localised,
  notes: v.optional(localised),
  centre,
  substeps: v.optional(
    v.array(v.object({ view: viewQuery, caption: v.optional(localised), notes: v.optional(localised), centre })),
  ),
  seconds: v.optional(count),
});

/** A paragraph of a source that grounds nothing, and why. */
const omission = v.object({ id, source: id, p: ordinal, reason: localised });

const approximation = v.object({
  minute: v.optional(duration),
  hour: v.optional(duration),
  day: v.optional(duration),
  month: v.optional(duration),
  year: v.optional(duration),
  decade: v.optional(duration),
  /** For "about n days / weeks": a share of n, and the least it may be. */
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  least: v.optional(duration),
});

// ─── the file ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What stands at the top of a story file beside its record lists. */
export const headerSchema = v.object({
  $schema: v.optional(text),
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  id,
  /** The version of the data: any string that changes with it. */
  revision: words,
  /** The first is the story's own. */
  languages: v.pipe(v.array(lang), v.minLength(1)),
  title: localised,
  takeaway: localised,
  howToRead: v.optional(localised),
  /** The story's "now": what is after it had not happened yet. */
  asOf: edtf,
  /** The zone the axis is read in unless the reader says otherwise. */
  zone: words,
  /** The view a reader meets first, as a query string. */
  opening: v.optional(viewQuery),
  approximation: v.optional(approximation),
  /** What a presenter's notes in `steps` may be shown to. */
  notes: v.optional(v.picklist(['public', 'private'])),
  licence: v.optional(words),
});

/** The record lists, in the order in which later ones may refer to earlier ones. */
export const recordSchemas = {
  sources: source,
  agents: agent,
  places: place,
  lanes: lane,
  passages: passage,
  attributions: attribution,
  events: event,
  quotes: quote,
  claims: claim,
  stances: stance,
  assessments: assessment,
  relations: relation,
  steps: step,
  omissions: omission,
} as const;

/** The whole file, for the published JSON Schema and for the type of a story. */
export const storySchema = v.object({
  ...headerSchema.entries,
  sources: v.array(source),
  agents: v.array(agent),
  places: v.array(place),
  lanes: v.array(lane),
  passages: v.array(passage),
  attributions: v.array(attribution),
  events: v.array(event),
  quotes: v.array(quote),
  claims: v.array(claim),
  stances: v.array(stance),
  assessments: v.array(assessment),
  relations: v.array(relation),
  steps: v.array(step),
  omissions: v.array(omission),
});
