/**
 * A talk's place in the address: `mode=present&step=3`, or `step=3.2` for the second part of the third step. Beside them
 * stand the fields of a view where somebody has looked elsewhere. Everything else in the query stays where it was.
 */
import { VIEW_FIELDS } from './address.ts';

/** Where a talk stands, from 1; `sub` is 0 on the step itself. */
export interface Place {
  readonly step: number;
  readonly sub: number;
}

const PLACE = /^([1-9]\d{0,3})(?:\.(\d{1,3}))?$/;
/** What of a view is how it looks, and no looking elsewhere. */
const WISHES = new Set(['lang', 'theme']);

/** Whether an address asks for the talk. */
export const isPresenting = (query: string): boolean => new URLSearchParams(query).get('mode') === 'present';

/** Whether the talk an address asks for is of a story that was only in the page: the address cannot bring it back. */
export const isOwn = (query: string): boolean => new URLSearchParams(query).get('own') === '1';

/** Whether an address names a place: the talk had begun when it was written. */
export const namesStep = (query: string): boolean => PLACE.test(new URLSearchParams(query).get('step') ?? '');

/** The place an address names; the first step where it names none that can be read. */
export function readPlace(query: string): Place {
  const [, step, sub] = PLACE.exec(new URLSearchParams(query).get('step') ?? '') ?? [];
  return { step: Number(step ?? 1), sub: Number(sub ?? 0) };
}

/** The view an address shows instead of the step's own; empty where it shows that. */
export function readDetour(query: string): string {
  const kept = [...new URLSearchParams(query)].filter(
    ([name]) => (VIEW_FIELDS as readonly string[]).includes(name) && !WISHES.has(name),
  );
  return new URLSearchParams(kept).toString();
}

/** A query without the talk, and without the view it showed. */
export function withoutTalk(query: string): string {
  const kept = [...new URLSearchParams(query)].filter(
    ([name]) =>
      name !== 'mode' &&
      name !== 'step' &&
      name !== 'own' &&
      (WISHES.has(name) || !(VIEW_FIELDS as readonly string[]).includes(name)),
  );
  return new URLSearchParams(kept).toString().replaceAll('%3A', ':').replaceAll('%7E', '~');
}

/** A query that leads to this place of the talk, and to the view shown there. */
export function writeTalk(query: string, { step, sub }: Place, detour: string): string {
  const parts = [
    withoutTalk(query),
    'mode=present',
    `step=${String(step)}${sub > 0 ? `.${String(sub)}` : ''}`,
    detour.replaceAll('%3A', ':').replaceAll('%7E', '~'),
  ];
  return parts.filter((part) => part !== '').join('&');
}
