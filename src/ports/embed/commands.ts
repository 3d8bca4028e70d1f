/**
 * What a host may ask of a frame: a fixed table with a reader for each method's arguments. Nothing is looked up by a
 * name from outside but in this table, and what comes out is built here, field by field.
 */
import { err, ok, type Result } from '../../core/base/result.ts';
import { FACETS, type FilterState } from '../../core/query/facets.ts';
import { parseTimeRange, type TimeRange } from '../../core/view-state/time-range.ts';
import { VIEWS, type ViewName } from '../../core/view-state/view-state.ts';

/** Those that need no arguments. */
const PLAIN = [
  ...(['hello', 'clear', 'next', 'prev', 'first', 'last'] as const),
  ...(['revert', 'getState', 'print', 'focus', 'measure'] as const),
] as const;

export type Command =
  | { readonly method: (typeof PLAIN)[number] }
  | { readonly method: 'subscribe'; readonly types: readonly string[] }
  | { readonly method: 'select' | 'cite'; readonly id: string }
  | { readonly method: 'range'; readonly range: TimeRange; readonly animate: boolean }
  | { readonly method: 'zoom'; readonly factor: number | 'fit' }
  | {
      readonly method: 'filter';
      /** Takes away what was asked for before. */
      readonly clear: boolean;
      readonly context: boolean | undefined;
      readonly lanes: 'place' | 'speaker' | 'none' | undefined;
      /** Facets and search, each instead of what was asked of it; an empty list asks nothing. */
      readonly asked: FilterState;
    }
  | {
      readonly method: 'getImage';
      readonly format: 'svg' | 'png';
      readonly widthPx: number | undefined;
      readonly scale: number;
    }
  | { readonly method: 'search'; readonly q: string }
  | { readonly method: 'step'; readonly n: number }
  | { readonly method: 'mode'; readonly view: ViewName }
  | { readonly method: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }
  | { readonly method: 'lang'; readonly lang: string }
  | { readonly method: 'setState'; readonly query: string }
  | { readonly method: 'getEvents'; readonly range: TimeRange | undefined; readonly limit: number };

/** Why a message is no command. `not-ours` is dropped without a word. */
export type CommandFault = 'not-ours' | 'unknown-method' | 'bad-args' | 'too-large';

export interface Request {
  /** What the answer is recognised by; undefined: none is wanted. */
  readonly req: string | number | undefined;
  readonly command: Result<Command, CommandFault>;
}

type Args = ReadonlyMap<string, unknown>;
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const LANG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

const text = (args: Args, name: string, pattern: RegExp): string | undefined => {
  const value = args.get(name);
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
};
const oneOf = <T extends string>(args: Args, name: string, values: readonly T[]): T | undefined =>
  values.find((value) => value === args.get(name));
const number = (args: Args, name: string, least: number, most: number): number | undefined => {
  const value = args.get(name);
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
};
const rangeOf = (args: Args): TimeRange | undefined => {
  const ends = ['from', 'to'].map((name) => text(args, name, /^[0-9T:\-a-z]{4,16}$/));
  const range = parseTimeRange(ends.join('..'));
  return range.ok ? range.value : undefined;
};
/** Facets as lists or joined by `~`, as in an address; undefined where one of them is neither. */
function filtersOf(args: Args): FilterState | undefined {
  const asked: { -readonly [K in keyof FilterState]: FilterState[K] } = {};
  for (const facet of FACETS) {
    if (!args.has(facet)) continue;
    const given = args.get(facet);
    const values: unknown = typeof given === 'string' ? given.split('~').filter((value) => value !== '') : given;
    if (!Array.isArray(values) || values.length > 40) return undefined;
    const ids = values.filter((value): value is string => typeof value === 'string' && ID.test(value));
    if (ids.length !== values.length) return undefined;
    asked[facet] = ids;
  }
  if (args.has('q')) {
    const q = text(args, 'q', /^[^\p{Cc}]{0,200}$/u);
    if (q === undefined) return undefined;
    asked.q = q;
  }
  return asked;
}
const named =
  (method: 'select' | 'cite') =>
  (args: Args): Command | undefined => {
    const id = text(args, 'id', ID);
    return id === undefined ? undefined : { method, id };
  };

const READERS = new Map<string, (args: Args) => Command | undefined>([
  ...PLAIN.map((method) => [method, (): Command => ({ method })] as const),
  ['select', named('select')],
  ['cite', named('cite')],
  [
    'subscribe',
    (args) => {
      const types = args.get('types');
      const isTypes = (value: unknown): value is readonly string[] =>
        Array.isArray(value) && value.length <= 40 && value.every((one) => typeof one === 'string' && one.length <= 40);
      return isTypes(types) ? { method: 'subscribe', types: [...types] } : undefined;
    },
  ],
  [
    'range',
    (args) => {
      const range = rangeOf(args);
      return range && { method: 'range', range, animate: args.get('animate') !== false };
    },
  ],
  [
    'zoom',
    (args) => {
      const factor = args.get('fit') === true ? 'fit' : number(args, 'factor', 0.01, 100);
      return factor === undefined ? undefined : { method: 'zoom', factor };
    },
  ],
  [
    'filter',
    (args) => {
      const context = args.get('context');
      const lanes = oneOf(args, 'lanes', ['place', 'speaker', 'none']);
      const clear = args.get('clear');
      const asked = filtersOf(args);
      if (!asked || ![context, clear].every((one) => one === undefined || typeof one === 'boolean')) return undefined;
      const says = context !== undefined || lanes !== undefined || clear === true || Object.keys(asked).length > 0;
      if (!says || (args.has('lanes') && lanes === undefined)) return undefined;
      return { method: 'filter', clear: clear === true, context: context as boolean | undefined, lanes, asked };
    },
  ],
  [
    'getImage',
    (args) => {
      const format = args.has('format') ? oneOf(args, 'format', ['svg', 'png']) : 'svg';
      const widthPx = number(args, 'width', 240, 4000);
      const scale = args.has('scale') ? number(args, 'scale', 0.5, 4) : 1;
      if (!format || scale === undefined || (args.has('width') && widthPx === undefined)) return undefined;
      return { method: 'getImage', format, widthPx, scale };
    },
  ],
  [
    'search',
    (args) => {
      const q = text(args, 'q', /^[^\p{Cc}]{1,200}$/u);
      return q === undefined ? undefined : { method: 'search', q };
    },
  ],
  [
    'step',
    (args) => {
      const n = number(args, 'n', 1, 10_000);
      return n === undefined || !Number.isInteger(n) ? undefined : { method: 'step', n };
    },
  ],
  [
    'mode',
    (args) => {
      const view = oneOf(args, 'view', VIEWS);
      return view && { method: 'mode', view };
    },
  ],
  [
    'theme',
    (args) => {
      const theme = oneOf(args, 'theme', ['auto', 'light', 'dark']);
      return theme && { method: 'theme', theme };
    },
  ],
  [
    'lang',
    (args) => {
      const lang = text(args, 'lang', LANG);
      return lang === undefined ? undefined : { method: 'lang', lang };
    },
  ],
  [
    'setState',
    (args) => {
      const query = text(args, 'query', /^[^\p{Cc}]{0,2000}$/u);
      return query === undefined ? undefined : { method: 'setState', query };
    },
  ],
  [
    'getEvents',
    (args) => {
      const range = args.has('from') || args.has('to') ? rangeOf(args) : undefined;
      const limit = args.has('limit') ? number(args, 'limit', 1, 1000) : 100;
      if (limit === undefined || (args.has('from') && !range)) return undefined;
      return { method: 'getEvents', range, limit: Math.floor(limit) };
    },
  ],
]);

export const METHODS: readonly string[] = [...READERS.keys()];

/** The own, plain fields of an object; nothing inherited, nothing computed. */
function fieldsOf(value: unknown): Args | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  try {
    const entries = Object.entries(value);
    return entries.length > 40 ? undefined : new Map(entries);
  } catch {
    return undefined;
  }
}

/** A command is a few words; this is a whole query with room to spare. In letters, digits and fields. */
const LARGEST = 4096;

/** What a value weighs, in the letters of its texts and one for everything else; stops counting above the largest. */
function weigh(value: unknown, deep = 0): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  // What is nested, or of no plain kind, has nothing to say here: a buffer, a map, an image.
  const isList = Array.isArray(value) && value.length < LARGEST;
  if (deep > 4 || (!isList && Object.getPrototypeOf(value) !== Object.prototype)) return LARGEST + 1;
  let sum = 1;
  for (const [key, part] of Object.entries(value)) {
    sum += key.length + weigh(part, deep + 1);
    if (sum > LARGEST) break;
  }
  return sum;
}

/** Reads a message from a host. Takes anything, throws nothing. */
export function readRequest(data: unknown, id: string): Request {
  const fields = fieldsOf(data);
  const foreign: Request = { req: undefined, command: err('not-ours') };
  if (fields?.get('target') !== 'dateline' || fields.get('v') !== 1) return foreign;
  if (fields.has('id') && fields.get('id') !== id) return foreign;
  const req = fields.get('req');
  const known = (typeof req === 'string' && req.length <= 100) || (typeof req === 'number' && Number.isFinite(req));
  const answer = (command: Result<Command, CommandFault>): Request => ({
    req: known ? req : undefined,
    command,
  });
  let weight = LARGEST + 1;
  try {
    weight = weigh(data);
  } catch {
    // A field that throws when it is read came from no message.
  }
  if (weight > LARGEST) return answer(err('too-large'));
  const method = fields.get('method');
  const read = typeof method === 'string' ? READERS.get(method) : undefined;
  if (!read) return answer(err('unknown-method'));
  const args = fields.get('args') === undefined ? new Map<string, unknown>() : fieldsOf(fields.get('args'));
  const command = args && read(args);
  return answer(command ? ok(command) : err('bad-args'));
}
