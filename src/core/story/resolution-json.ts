/**
 * A resolution as JSON, so that a build can resolve a shipped story once and a page need not. Bounds without a date are
 * written as the words `-inf` and `inf`, which JSON's numbers cannot say.
 */
import { civil } from '../time/instant.ts';
import type { ResolvedTime, Window } from '../time/window.ts';
import type { Resolution } from './resolve.ts';
import type { TimeIssue } from './time-issue.ts';

type Moment = number | 'inf' | '-inf';
type Wire = Omit<ResolvedTime, 'start' | 'end'> & { readonly start: [Moment, Moment]; readonly end: [Moment, Moment] };
interface ResolutionFile {
  readonly asOf: number;
  readonly issues: readonly TimeIssue[];
  readonly times: readonly (readonly [string, Wire])[];
  readonly rank: readonly (readonly [string, number])[];
}

const out = (t: number): Moment => (Number.isFinite(t) ? t : t > 0 ? 'inf' : '-inf');
const back = (t: Moment): number => (t === 'inf' ? Infinity : t === '-inf' ? -Infinity : t);
const outWindow = (w: Window): [Moment, Moment] => [out(w.from), out(w.to)];
const backWindow = ([from, to]: [Moment, Moment]): Window => ({ from: civil(back(from)), to: civil(back(to)) });

export function printResolution(resolution: Resolution): string {
  const file: ResolutionFile = {
    asOf: resolution.asOf,
    issues: resolution.issues,
    times: [...resolution.times].map(([id, t]) => [id, { ...t, start: outWindow(t.start), end: outWindow(t.end) }]),
    rank: [...resolution.rank],
  };
  return JSON.stringify(file);
}

/** Reads what `printResolution` wrote. Only for bytes known to be ours: nothing is checked. */
export function readResolution(text: string): Resolution {
  const file = JSON.parse(text) as ResolutionFile;
  return {
    asOf: civil(file.asOf),
    issues: file.issues,
    times: new Map(file.times.map(([id, t]) => [id, { ...t, start: backWindow(t.start), end: backWindow(t.end) }])),
    rank: new Map(file.rank),
  };
}
