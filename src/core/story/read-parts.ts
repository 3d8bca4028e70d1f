/** The parts of an event's time, read one by one: every fault is reported, and what cannot be read is left out. */
import { about, type Approximation } from '../time/approximation.ts';
import type { Edtf, EdtfError } from '../time/edtf-value.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Extent } from '../time/event-network.ts';
import { DAY, MINUTE } from '../time/instant.ts';
import { parseDuration, type Duration } from '../time/iso-duration.ts';
import { atomsOf, finestOf, mergeQualifiers, qualifierOf, type ReadBound, type ReadBounds } from '../time/stated.ts';
import { PRECISIONS, type AllenRelation, type Bound, type Bounds } from '../time/vocabulary.ts';
import type { TimeIssue, TimeIssueCode } from './time-issue.ts';
import type { TimeSpec } from './types.ts';

/** A relative link, read. */
export interface ReadLink {
  /** An event's id, or `publication`. */
  readonly anchor: string;
  readonly relation: AllenRelation;
  readonly gap: Extent | undefined;
  readonly words: string | undefined;
  readonly passage: string | undefined;
}

/** Reports a fault at a path below the event. */
export type Report = (
  code: TimeIssueCode,
  path: string,
  found: string,
  expected: string,
  more?: Partial<TimeIssue>,
) => void;

/** The reason of an `EdtfError` beside the issue that carries it. */
export const becauseOf = (why: EdtfError): Partial<TimeIssue> =>
  why.nearest === undefined ? { why } : { why, nearest: why.nearest };

/** A date text of the profile. */
export function readEdtf(text: string | undefined, path: string, report: Report): Edtf | undefined {
  const read = text === undefined ? undefined : parseEdtf(text);
  if (!read || read.ok) return read?.value;
  report('bad-edtf', path, text ?? '', read.error.expected, becauseOf(read.error));
  return undefined;
}

function readBound(bound: Bound, inner: boolean, path: string, report: Report): ReadBound | undefined {
  if ('none' in bound) {
    if (!inner || bound.none === 'unknown') return bound.none;
    report('bad-bound', path, bound.none, 'unknown', { nearest: 'unknown' });
    return undefined;
  }
  const read = parseEdtf(bound.at);
  if (!read.ok) {
    report('bad-bound', `${path}.at`, bound.at, read.error.expected, becauseOf(read.error));
    return undefined;
  }
  const { value } = read;
  if (value.kind === 'date' || value.kind === 'clock') return value;
  report('bad-bound', `${path}.at`, bound.at, 'YYYY-MM-DD');
  return undefined;
}

/** The four bounds; all or none. */
export function readBounds(bounds: Bounds | undefined, report: Report): ReadBounds | undefined {
  if (!bounds) return undefined;
  const side = (key: keyof Bounds, inner: boolean): ReadBound | undefined =>
    readBound(bounds[key], inner, `time.bounds.${key}`, report);
  const [es, ls, ee, le] = [side('es', false), side('ls', true), side('ee', true), side('le', false)];
  return es && ls && ee && le ? { es, ls, ee, le } : undefined;
}

/** Two or three lengths as one extent; undefined, and reported, where they make none. */
export function readExtent(
  given: { readonly min?: string | undefined; readonly max?: string | undefined; readonly about?: string | undefined },
  path: string,
  convention: Approximation,
  report: Report,
): Extent | undefined {
  const all: Duration[] = [];
  const length = (key: 'min' | 'max' | 'about'): Duration | undefined => {
    const text = given[key];
    const read = text === undefined ? undefined : parseDuration(text);
    if (text !== undefined && !read) report('bad-duration', `${path}.${key}`, text, 'PnDTnHnM');
    if (read) all.push(read);
    return read;
  };
  const [min, max, middle] = [length('min'), length('max'), length('about')];
  if (all.length < [given.min, given.max, given.about].filter((text) => text !== undefined).length) return undefined;
  const around = middle && about(middle, convention);
  const extent = { min: min?.ms ?? around?.min, max: max?.ms ?? around?.max, inDays: all.every((d) => d.inDays) };
  if (extent.min === undefined && extent.max === undefined) return undefined;
  if ((extent.min ?? 0) <= (extent.max ?? Infinity)) return extent;
  report('bad-duration', path, `${given.min ?? ''}..${given.max ?? ''}`, 'min<=max');
  return undefined;
}

/** The relative links, with their distances. */
export function readLinks(time: TimeSpec, convention: Approximation, report: Report): ReadLink[] {
  return (time.relative ?? []).map((r, i) => {
    const path = `time.relative[${String(i)}].gap`;
    let gap = r.gap && readExtent(r.gap, path, convention, report);
    if (r.gap && r.relation !== 'before' && r.relation !== 'after') {
      report('gap-unused', path, r.relation, 'before|after');
      gap = undefined;
    }
    return { anchor: r.anchor, relation: r.relation, gap, words: r.words, passage: r.passage };
  });
}

/** An end without any date is known by days, unless the source speaks of hours or minutes. */
export function coarsestOf(
  time: TimeSpec,
  edtf: Edtf | undefined,
  bounds: ReadBounds | undefined,
): readonly [number, number] {
  const clock = (b: ReadBound | undefined): boolean => typeof b === 'object' && b.kind === 'clock';
  if (bounds) {
    const [start, end] = [clock(bounds.es) || clock(bounds.ls), clock(bounds.ee) || clock(bounds.le)];
    const either = time.shape === 'point' && (start || end);
    return [start || either ? MINUTE : DAY, end || either ? MINUTE : DAY];
  }
  const hours = (text: string | undefined): boolean => text?.includes('T') ?? false;
  const fine = edtf
    ? atomsOf(edtf).some(clock)
    : time.precision === 'minute' ||
      time.precision === 'hour' ||
      (time.relative ?? []).some(({ gap }) => gap !== undefined && [gap.min, gap.max, gap.about].some(hours));
  return fine ? [MINUTE, MINUTE] : [DAY, DAY];
}

/** Whether zone, precision and qualifier go with the date text. */
export function checkAgreement(
  time: TimeSpec,
  edtf: Edtf | undefined,
  bounds: ReadBounds | undefined,
  isZone: (iana: string) => boolean,
  report: Report,
): void {
  if (time.zone && !isZone(time.zone.iana)) report('unknown-zone', 'time.zone.iana', time.zone.iana, 'Area/City');
  if (!edtf) return;
  // What bounds say more exactly may be said so.
  const known = Object.values(bounds ?? {}).filter((b): b is Exclude<ReadBound, string> => typeof b === 'object');
  const all = [edtf, ...known].map(finestOf);
  const finest = PRECISIONS.find((p) => all.includes(p)) ?? 'none';
  if (PRECISIONS.indexOf(time.precision) < PRECISIONS.indexOf(finest)) {
    report('precision-disagrees', 'time.precision', time.precision, finest, { nearest: finest });
  }
  const marked = qualifierOf(edtf);
  const merged = mergeQualifiers(time.qualifier ?? marked, marked);
  if (time.qualifier !== undefined && merged !== time.qualifier) {
    report('qualifier-disagrees', 'time.qualifier', time.qualifier, merged, { nearest: merged });
  }
}

/** Bounds as one line for a report. */
export function boundsText(bounds: Bounds | undefined): string {
  if (!bounds) return '';
  const side = (b: Bound): string => ('at' in b ? b.at : b.none);
  return `${side(bounds.es)}|${side(bounds.ls)} ${side(bounds.ee)}|${side(bounds.le)}`;
}
