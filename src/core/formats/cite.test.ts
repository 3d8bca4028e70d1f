import { describe, expect, it } from 'vitest';
import { fr } from '../../i18n/fr.ts';
import { shareWords } from '../../i18n/share-words.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeCsl } from './cite-csl.ts';
import { citePlain } from './cite-plain.ts';
import { citeRis } from './cite-ris.ts';
import { citation, type Citation, type Cited, type CiteWords } from './cite.ts';

const index = indexStory(story);
const words: CiteWords = {
  lang: 'fr',
  publisher: fr.brand,
  contested: fr.contested,
  accounts: fr.accounts,
  notVerified: fr.notVerified,
  verified: fr.verified,
  paragraph: fr.paragraph,
  version: shareWords('fr').version,
  accessed: shareWords('fr').accessed,
  context: fr.contextFull,
  status: fr.status,
};
const LINK = 'https://example.org/?event=a_b&q=50%25';
const cite = (cited: Cited, link = LINK): Citation => citation(index, cited, words, link, '2026-11-03');
const every: readonly Citation[] = [
  cite({ kind: 'view' }),
  ...story.events.map((event) => cite({ kind: 'event', event, when: 'le 21' })),
  ...story.quotes.map((quote) => cite({ kind: 'quote', quote, when: 'le 21' })),
];
const forms = (one: Citation): readonly string[] => [
  citePlain(one, words),
  citeBibtex(one),
  citeRis(one),
  citeCsl(one),
];
/** What a form says once its own marks are undone. */
const plain = (text: string): string => text.replace(/[\\{}]/g, '').replaceAll('\u00a0', ' ');
const hostile: Citation = {
  key: 'k',
  title: 'A } % $ & # _ ~ ^ \\ {\r\nTY  - BOOK\r\n"x"',
  speaker: 'De La Cruz, "J"',
  publisher: 'P',
  lang: 'fr',
  version: '1',
  accessed: '2026-01-02',
  link: 'https://example.org/?a={b}\\',
  notes: ['a\nER  - '],
};

describe('a citation', () => {
  it('always says the version of the data, the day and the permalink', () => {
    for (const one of every)
      for (const text of forms(one)) {
        expect(plain(text)).toContain(story.revision);
        expect(text).toMatch(/2026-11-03|2026\/11\/03|2026,\s+11,\s+3/);
        expect(text).toContain('https://example.org/?event=a');
      }
  });

  it('never leaves out that a claim is contested or not verified', () => {
    const contested = story.quotes.filter((q) => index.claimsOfQuote(q.id).some((c) => index.isClaimContested(c.id)));
    const events = story.events.filter((event) => index.isContested(event.id));
    expect(contested.length + events.length).toBeGreaterThan(0);
    const told = [
      ...contested.map((quote) => cite({ kind: 'quote', quote, when: '' })),
      ...events.map((event) => cite({ kind: 'event', event, when: '' })),
    ];
    for (const one of told) for (const text of forms(one)) expect(text).toMatch(new RegExp(fr.contested, 'i'));
    const doubted = story.quotes.filter((q) =>
      story.assessments.some(
        (a) => a.scheme === 'article' && index.claimsOfQuote(q.id).some((claim) => claim.id === a.claim),
      ),
    );
    for (const quote of doubted)
      expect(citePlain(cite({ kind: 'quote', quote, when: '' }), words)).toContain(fr.notVerified);
  });

  it('gives a quotation’s exact words, its speaker, its source and its paragraph', () => {
    for (const quote of story.quotes) {
      const text = citePlain(cite({ kind: 'quote', quote, when: '' }), words);
      for (const segment of quote.segments) expect(text).toContain(segment.text);
      expect(text).toContain('¶');
      expect(text).toContain('Fox News Digital');
    }
  });

  it('has no address where there is none for others', () => {
    const one = cite({ kind: 'view' }, '');
    for (const text of forms(one)) expect(text).not.toMatch(/URL|UR {2}-|url =|http/);
  });
});

describe('BibTeX', () => {
  it('stays within its braces, whatever the text', () => {
    for (const one of [...every, hostile]) {
      const bare = citeBibtex(one).replace(/\\[{}%$&#_\\]/g, '');
      let depth = 0;
      for (const sign of bare) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(bare.replace(/\burl = \{.*\}/, '')).not.toMatch(/[%$&#_~^]/);
    }
    expect(citeBibtex(hostile)).toContain('url = {https://example.org/?a=%7Bb%7D%5C}');
    expect(citeBibtex(hostile)).toContain('\\textbackslash{}');
  });
});

describe('RIS', () => {
  it('has one tag a line, begins with TY and ends with one ER', () => {
    for (const one of [...every, hostile]) {
      const lines = citeRis(one).split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines[0]).toBe('TY  - ELEC');
      expect(lines.at(-1)).toBe('ER  - ');
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      expect(lines.join('')).not.toMatch(/[\r\n]/);
    }
  });
});

describe('CSL-JSON', () => {
  it('is read back with its fields as they are', () => {
    for (const one of [...every, hostile]) {
      const [item] = JSON.parse(citeCsl(one)) as [Record<string, unknown>];
      expect(item).toMatchObject({ id: one.key, type: 'webpage', title: one.title, URL: one.link });
      expect(item['accessed']).toEqual({ 'date-parts': [one.accessed.split('-').map(Number)] });
      expect(item['author']).toEqual(one.speaker === undefined ? undefined : [{ literal: one.speaker }]);
    }
  });
});
