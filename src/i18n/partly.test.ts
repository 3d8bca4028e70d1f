import { describe, expect, it } from 'vitest';
import '../core/time/every-language.ts';
import { spoken as ar } from './ar/ar.ts';
import { count as inArabic } from './ar/count.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { shareWords } from './share-words.ts';
import { addSpoken, borrow, fill, isBorrowed, partlyInWords } from './partly.ts';
import { plural } from './plural.ts';
import { count, of } from './uk/count.ts';
import { spoken as uk } from './uk/uk.ts';
import { wordsIn } from './words-in.ts';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
/** Names of all messages of a set, and of those in it that are missing from another. */
const lacking = (whole: Tree, own: unknown, path = ''): string[] =>
  Object.entries(whole).flatMap(([key, value]) => {
    const mine = isTree(own) ? own[key] : undefined;
    if (isTree(value)) return lacking(value, mine, `${path}${key}.`);
    return mine === undefined ? [path + key] : [];
  });

const MODULES = import.meta.glob<Record<string, unknown>>('./*-words.ts', { eager: true });
const FUNCTIONS = Object.values(MODULES).flatMap((module) =>
  Object.entries(module).filter((entry): entry is [string, (lang: string) => Tree] => /\w+Words$/.test(entry[0])),
);

describe('a language that need not say everything', () => {
  addSpoken('uk', uk);
  addSpoken('ar', ar);

  it('says its own words where it has them, and English ones where not', () => {
    addSpoken('xx', { partly: (n, all) => `${String(n)}/${String(all)}`, share: { title: 'Dzielić' } });
    const words = shareWords('xx');
    expect(words.title).toBe('Dzielić');
    expect(words.copied).toBe(shareWords('en').copied);
    expect(words.version('3')).toBe('data 3');
    expect(isBorrowed('Dzielić', 'xx')).toBe(false);
    expect(isBorrowed(` ${words.copied} `, 'xx')).toBe(true);
    expect(isBorrowed('data 3', 'xx')).toBe(true);
    // On an English page the same words are at home.
    expect(isBorrowed(words.copied, 'en')).toBe(false);
    expect(partlyInWords('xx', 2, 9)).toBe('2/9');
    // A set is made once, so that what depends on it stays as it is.
    expect(shareWords('xx')).toBe(words);
    expect(borrow('')).toBe('');
  });

  it('is answered in English while nobody has loaded it', () => {
    expect(shareWords('pl')).toBe(shareWords('en'));
    expect(shareWords('fr-CA').title).toBe('Partager et citer');
    expect(wordsIn('none', { fr: { a: 'à' }, en: { a: 'a' } }, 'fr')).toEqual({ a: 'à' });
  });

  it('has whole main messages in Ukrainian and Arabic, filled up without a loss', () => {
    for (const spoken of [uk, ar]) {
      expect(lacking(en, spoken.messages)).toEqual([]);
      expect(lacking(fr, fill(spoken.messages, en))).toEqual([]);
    }
  });

  it('is asked for every set of words there is, by a name of its own', () => {
    expect(FUNCTIONS.length).toBeGreaterThan(8);
    for (const [name, words] of FUNCTIONS) {
      // A set that chooses between French and English by itself would be English in silence.
      expect(words('uk'), name).not.toBe(words('en'));
      expect(words('fr'), name).not.toBe(words('en'));
    }
  });

  it('writes no Latin letter where it speaks', () => {
    const texts = (value: unknown): string[] =>
      isTree(value) ? Object.values(value).flatMap(texts) : typeof value === 'string' ? [value] : [];
    const NAMES = /Dateline|CSV|JSON|CSL|BibTeX|RIS|PDF|HTML|UTC|UTF|Ctrl|\bn\b|^uk$|^ar$/g;
    for (const spoken of [uk, ar])
      for (const text of texts(spoken)) expect(text.replaceAll(NAMES, '')).not.toMatch(/\p{Script=Latin}/u);
  });
});

describe('plurals', () => {
  it('follow the rules of each language', () => {
    expect([1, 2, 5, 11, 21, 22, 100].map((n) => count(n, 'event').replace('\u00a0', ' '))).toEqual([
      ...['1 подія', '2 події', '5 подій', '11 подій', '21 подія', '22 події', '100 подій'],
    ]);
    expect([of(1, 1, 'event'), of(3, 44, 'event'), of(3, 21, 'event')].map((t) => t.replace('\u00a0', ' '))).toEqual([
      ...['1 із 1 події', '3 із 44 подій', '3 із 21 події'],
    ]);
    expect([0, 1, 2, 3, 11, 100, 103].map((n) => inArabic(n, 'event').replace('\u00a0', ' '))).toEqual([
      ...['0 حدث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث', '103 أحداث'],
    ]);
    expect([0, 1, 1.5, 2].map(plural('fr'))).toEqual(['', '', '', 's']);
    expect([0, 1, 1.5, 2].map(plural('en'))).toEqual(['s', '', 's', 's']);
  });
});
