import { DAY, MINUTE } from './instant.ts';
import type { Polarity, Status } from './vocabulary.ts';
import type { MarkClass, MarkMode, ResolvedTime } from './window.ts';

/** Everything of a resolved time that decides its mark. */
export type Unclassified = Omit<ResolvedTime, 'mark' | 'mode' | 'basis' | 'computed' | 'precision'>;

/**
 * How well a time is known, as one of the ten classes. First match wins:
 * no date at all, only an order: `order`;
 * a span without an end: `ongoing` when it is said to go on, else `torn`; without a start: `torn`;
 * a date its own source doubts: `uncertain` (also when it is approximate too: the doubt must show, and the approximation
 * shows in the width); an approximate one: `approximate`;
 * a span: `span` when both ends are exact, else `planning`;
 * a point: `instant` within a minute, `day` when it is one calendar day, else `window`.
 */
export function classify(t: Unclassified): MarkClass {
  if (!t.dated) return 'order';
  if (t.shape === 'span') {
    if (t.end.to === Infinity) return t.status === 'ongoing' || t.openEnd === 'open' ? 'ongoing' : 'torn';
    if (t.start.from === -Infinity) return 'torn';
  }
  if (t.qualifier === 'uncertain' || t.qualifier === 'both') return 'uncertain';
  if (t.qualifier === 'approximate') return 'approximate';
  const width = t.start.to - t.start.from;
  if (t.shape === 'span') return width === 0 && t.end.from === t.end.to ? 'span' : 'planning';
  if (width <= MINUTE) return 'instant';
  return width === DAY && t.start.from % DAY === 0 ? 'day' : 'window';
}

/** How the event stands to reality. A denial comes first: what is denied is not made likelier by being planned. */
export function modeOf(status: Status, polarity: Polarity): MarkMode {
  if (status === 'denied' || polarity === '-') return 'denied';
  if (status === 'scheduled' || status === 'predicted') return 'scheduled';
  return status === 'conditional' || status === 'hypothetical' ? 'conditional' : 'actual';
}
