/**
 * Languages that need not say everything. French and English are whole; any other says what it can, message by message,
 * and borrows the rest from English. What is borrowed is remembered, so that it can be marked with the language it is in.
 */

import { addLender } from './words-in.ts';

/** Any part of a set of words. */
export type Partly<T> = T extends string | ((...args: never) => unknown)
  ? T
  : { readonly [K in keyof T]?: Partly<T[K]> };

/** What a language has, set by set. */
interface Spoken {
  /** Says in the language itself how many of how many messages are in English. */
  readonly partly: (borrowed: number, all: number) => string;
  readonly [set: string]: unknown;
}

const shelf = new Map<string, Spoken>();
const borrowed = new Set<string>();

/** Puts what a language says where `wordsIn` finds it. */
export function addSpoken(lang: string, spoken: Spoken): void {
  shelf.set(lang, spoken);
  const filled = new Map<string, object>();
  addLender(lang, (set, whole) => {
    const known = filled.get(set) ?? fill(spoken[set], whole);
    filled.set(set, known);
    return known as typeof whole;
  });
}

/** Remembers an English text that stands on a page of another language. */
export const borrow = (text: string): string => {
  if (text !== '') borrowed.add(text);
  return text;
};

/** Whether a text of a page in a language is borrowed: a message, or several in a row. */
export function isBorrowed(text: string, lang: string): boolean {
  const said = text.trim();
  if (!shelf.has(lang)) return false;
  if (borrowed.has(said)) return true;
  if (said === '' || !/\p{Script=Latin}{2}/u.test(said)) return false;
  return [...borrowed].some((one) => one.length > 3 && said.includes(one));
}

/** A whole set: what the language has of it, and the lender's words for the rest. */
export function fill<T extends object>(own: unknown, whole: T): T {
  const mine = (own ?? {}) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(whole).map(([key, value]: [string, unknown]) => {
    const said = mine[key];
    if (typeof value === 'string') return [key, said ?? borrow(value)];
    if (typeof value === 'object' && value !== null) return [key, fill(said, value)];
    const say = value as (...args: unknown[]) => string;
    return [key, said ?? ((...args: unknown[]) => borrow(say(...args)))];
  });
  return Object.fromEntries(entries) as T;
}

/** "89 of 700 messages are in English", in the language itself. */
export const partlyInWords = (lang: string, missing: number, all: number): string =>
  shelf.get(lang)?.partly(missing, all) ?? '';
