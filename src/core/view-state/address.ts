/**
 * View state ⇄ query string. Every field is read on its own: one bad value is reported and left out, the rest stand.
 * Only what differs from the default is written; parameters that are not ours (`story`, a host's own) are kept as they
 * are. Old names are said in today's before (`migrate-address.ts`).
 */
import { parseTimeRange, printTimeRange } from './time-range.ts';
import {
  AXES,
  CHARACTER_KEYS,
  CLOCKS,
  GAPS,
  LANE_GROUPINGS,
  THEMES,
  VIEWS,
  type ViewField,
  type ViewState,
} from './view-state.ts';

/** A value that could not be used, as the reader wrote it. */
export interface Rejected {
  readonly field: ViewField;
  readonly value: string;
}

interface Codec {
  readonly parse: (text: string) => unknown;
  readonly print: (value: never) => string;
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const LANG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

const oneOf = (values: readonly string[]): Codec => ({
  parse: (text) => (values.includes(text) ? text : undefined),
  print: (value) => value,
});
const matching = (pattern: RegExp): Codec => ({
  parse: (text) => (pattern.test(text) ? text : undefined),
  print: (value) => value,
});
/** `a~b~c`, each an id. */
const idList: Codec = {
  parse: (text) => {
    const ids = text.split('~');
    return ids.length <= 200 && ids.every((id) => ID.test(id)) ? ids : undefined;
  },
  print: (value: readonly string[]) => value.join('~'),
};

const CODECS: Record<ViewField, Codec> = {
  time: {
    parse: (text) => {
      const range = parseTimeRange(text);
      return range.ok ? range.value : undefined;
    },
    print: printTimeRange,
  },
  event: matching(ID),
  quote: matching(ID),
  view: oneOf(VIEWS),
  lanes: oneOf(LANE_GROUPINGS),
  lang: matching(LANG),
  theme: oneOf(THEMES),
  zone: oneOf(CLOCKS),
  axis: oneOf(AXES),
  gaps: oneOf(GAPS),
  keys: oneOf(CHARACTER_KEYS),
  q: { parse: (text) => (text.length <= 200 ? text : undefined), print: (value) => value },
  speaker: idList,
  place: idList,
  kind: idList,
  certainty: idList,
  basis: idList,
  source: idList,
};

export const VIEW_FIELDS = Object.keys(CODECS) as ViewField[];

/** Reads a query string, with or without its `?`. */
export function decodeAddress(query: string): { state: ViewState; rejected: readonly Rejected[] } {
  const params = new URLSearchParams(query);
  const state: Partial<Record<ViewField, unknown>> = {};
  const rejected: Rejected[] = [];
  for (const field of VIEW_FIELDS) {
    const value = params.get(field);
    if (value === null || value === '') continue;
    const parsed = CODECS[field].parse(value);
    if (parsed === undefined) rejected.push({ field, value: value.slice(0, 80) });
    else state[field] = parsed;
  }
  return { state: state as ViewState, rejected };
}

/** Writes a state over an earlier query: our fields are replaced, everything else stays where it was. No leading `?`. */
export function encodeAddress(state: ViewState, earlier = ''): string {
  const kept = [...new URLSearchParams(earlier)].filter(([name]) => !(name in CODECS));
  const ours: [string, string][] = [];
  for (const field of VIEW_FIELDS) {
    const value = state[field];
    if (value !== undefined) ours.push([field, CODECS[field].print(value as never)]);
  }
  return [...kept, ...ours].map(([name, value]) => `${quiet(name)}=${quiet(value)}`).join('&');
}

/** Percent-encodes what must be, and leaves readable what may stand in a query: people write these by hand. */
const quiet = (text: string): string => encodeURIComponent(text).replace(/%(3A|2F|40|2C)/g, decodeURIComponent);
