/** The whole story in one file: its records only mean something together. Its words are checked in `article.test.ts`. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storySchema } from '../../core/story/schema.ts';
import { story } from './story.ts';

const OUTLET = 'fox-news-digital';
const codePoints = (text: string): string[] => Array.from(text);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map((record) => record.id);
const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
const attributions = new Map(story.attributions.map((attribution) => [attribution.id, attribution]));
const events = new Map(story.events.map((event) => [event.id, event]));
const article = story.sources.find((source) => source.id === 'article');
const modeOf = (quote: (typeof story.quotes)[number]): string | undefined => attributions.get(quote.attribution)?.mode;
const paragraphOf = (quote: (typeof story.quotes)[number]): number | undefined =>
  passages.get(quote.segments[0]?.passage ?? '')?.p;
const event = (id: string): (typeof story.events)[number] => {
  const found = events.get(id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};

/** Every string of the story with the keys that lead to it. */
function strings(value: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}
const all = strings(story);
const inLanguage = (lang: string): typeof all => all.filter(({ path }) => path.at(-1) === lang);

/** Every object whose keys are languages, with its path. */
function localised(value: unknown, path: readonly string[] = []): { path: readonly string[]; langs: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const langs = Object.keys(value);
  if (langs.length > 0 && langs.every((key) => /^[a-z]{2}$/.test(key)) && !langs.includes('id'))
    return [{ path, langs }];
  return Object.entries(value).flatMap(([key, inner]) => localised(inner, [...path, key]));
}

describe('the file', () => {
  it('is a story of the format, with nothing the format does not know', () => {
    expect(v.parse(storySchema, story)).toEqual(story);
    expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  });

  it('says everything in French and in English, renderings aside', () => {
    const texts = localised(story).filter(({ path }) => path.at(-1) !== 'rendering');
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter(({ langs }) => langs.join() !== 'fr,en')).toEqual([]);
  });

  it('is set by the rules of each language', () => {
    const wrong = [
      ...inLanguage('fr').filter(({ text }) => /['"“”]|[ \u00a0][;!?]|[ \u202f]:|« | »|\d \d{3}/u.test(text)),
      ...inLanguage('en').filter(({ text }) => /['"«»]/u.test(text)),
    ];
    expect(wrong).toEqual([]);
  });

  it('has titles short enough for the axis', () => {
    const short = story.events.map(({ id, title, short: axis = title }) => ({ id, axis }));
    for (const lang of ['fr', 'en'])
      expect(short.filter(({ axis }) => codePoints(axis[lang] ?? '').length > 38)).toEqual([]);
  });
});

describe('references', () => {
  it('have one record each', () => {
    for (const list of [story.sources, story.agents, story.places, story.lanes, story.passages, story.attributions])
      expect(new Set(ids(list)).size).toBe(list.length);
    for (const list of [story.events, story.quotes, story.claims, story.stances, story.relations, story.steps])
      expect(new Set(ids(list)).size).toBe(list.length);
  });

  it('all resolve', () => {
    const known: Record<string, readonly string[]> = {
      source: ids(story.sources),
      agent: ids(story.agents),
      passage: ids(story.passages),
      attribution: ids(story.attributions),
      event: ids(story.events),
      quote: ids(story.quotes),
      claim: ids(story.claims),
      lane: ids(story.lanes),
      place: ids(story.places),
    };
    const { passage, agent } = known;
    const broken: string[] = [];
    const check = (at: string, kind: string, wanted: readonly (string | undefined)[]): void => {
      for (const id of wanted)
        if (id !== undefined && known[kind]?.includes(id) !== true) broken.push(`${at}: no ${kind} ${id}`);
    };
    expect([passage?.length, agent?.length].every(Boolean)).toBe(true);
    for (const s of story.sources) check(s.id, 'agent', [s.publisher, ...(s.authors ?? [])]);
    for (const a of story.agents) check(a.id, 'agent', [a.affiliation]);
    for (const p of story.passages) check(p.id, 'source', [p.source]);
    for (const a of story.attributions) {
      check(a.id, 'agent', a.agents);
      check(a.id, 'passage', [a.agentPassage, a.cue?.passage, ...a.content]);
    }
    for (const e of story.events) {
      check(e.id, 'lane', [e.lane]);
      check(e.id, 'place', [e.place]);
      check(e.id, 'agent', [...(e.agents ?? []), ...e.factuality.according]);
      check(e.id, 'source', e.sources);
      check(e.id, 'passage', [...(e.passages ?? []), e.time.passage]);
      for (const r of e.time.relative ?? []) {
        check(e.id, 'passage', [r.passage]);
        if (r.anchor !== 'publication') check(e.id, 'event', [r.anchor]);
      }
    }
    for (const q of story.quotes) {
      check(q.id, 'event', [q.event]);
      check(q.id, 'attribution', [q.attribution]);
      check(
        q.id,
        'passage',
        q.segments.map((segment) => segment.passage),
      );
      check(q.id, 'quote', [q.continues]);
      check(q.id, 'source', [q.original?.source]);
    }
    for (const c of story.claims) {
      check(c.id, 'attribution', c.saidIn);
      check(c.id, 'event', [c.event, ...(c.about ?? [])]);
      check(c.id, 'quote', c.quotes ?? []);
      check(c.id, 'passage', c.passages ?? []);
      check(c.id, 'agent', c.factuality.according);
    }
    for (const s of story.stances) {
      check(s.id, 'claim', [s.from, s.to]);
      check(s.id, 'passage', [s.passage]);
      check(s.id, 'agent', s.by === 'editor' ? [] : [s.by]);
    }
    for (const a of story.assessments) {
      check(a.id, 'claim', [a.claim]);
      check(a.id, 'agent', [a.by]);
      check(a.id, 'passage', [a.passage]);
    }
    for (const r of story.relations) {
      check(r.id, 'event', [r.from, r.to]);
      check(r.id, 'passage', [r.passage]);
      check(r.id, 'agent', r.by === 'editor' ? [] : [r.by]);
    }
    for (const o of story.omissions) check(o.id, 'source', [o.source]);
    for (const s of story.steps) {
      const view = new URLSearchParams(s.view);
      check(s.id, 'event', view.getAll('event'));
      check(s.id, 'quote', view.getAll('quote'));
    }
    expect(broken).toEqual([]);
  });

  it('use every agent, place, lane, source and passage there is', () => {
    const used = new Set(all.filter(({ path }) => path.at(-1) !== 'id').map(({ text }) => text));
    const unused = [story.agents, story.places, story.lanes, story.sources, story.passages, story.attributions]
      .flatMap(ids)
      .filter((id) => !used.has(id));
    expect(unused).toEqual([]);
  });
});

describe('the article', () => {
  it('is accounted for, paragraph by paragraph', () => {
    const grounded = new Set(
      [
        ...story.events.flatMap((e) => e.passages ?? []),
        ...story.claims.flatMap((c) => c.passages ?? []),
        ...story.quotes.flatMap((q) => q.segments.map((segment) => segment.passage)),
      ].map((id) => passages.get(id)?.p),
    );
    for (const omission of story.omissions) {
      expect(grounded.has(omission.p)).toBe(false);
      grounded.add(omission.p);
    }
    expect([...grounded].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  it('tells its own events, and the context only its own', () => {
    const told = story.events.filter((e) => e.basis === 'article');
    const context = story.events.filter((e) => e.basis === 'context');
    expect(told.length).toBeGreaterThanOrEqual(14);
    expect(context.length).toBeGreaterThanOrEqual(10);
    for (const e of told) {
      expect(e.sources).toEqual(['article']);
      expect(e.factuality.according[0]).toBe(OUTLET);
      expect(e.passages?.length).toBeGreaterThan(0);
      for (const r of e.time.relative ?? []) expect(events.get(r.anchor)?.basis ?? 'article').toBe('article');
    }
    for (const e of context) {
      expect(e.sources).not.toContain('article');
      expect(e.passages ?? []).toEqual([]);
      expect(e.factuality.according).not.toContain(OUTLET);
      const publishers = story.sources.filter((s) => e.sources.includes(s.id)).map((s) => s.publisher);
      expect(publishers).toContain(e.factuality.according[0]);
    }
    for (const c of story.claims) expect(c.factuality.according[0]).toBe(OUTLET);
    for (const a of story.attributions) expect(a.agents[0]).toBe(OUTLET);
  });

  it('has six kinds of speaker besides the outlet', () => {
    const speakers = new Set(story.attributions.filter((a) => a.agents.length > 1).map((a) => a.agents.at(-1)));
    expect([...speakers].sort()).toEqual(
      ['putin', 'shoigu', 'stoltenberg', 'uk-defence-chief', 'ukrainian-official', 'western-officials'].sort(),
    );
  });

  it('commits to sixteen paragraphs', () => {
    const paragraphs = article?.paragraphs ?? [];
    expect(paragraphs.map(({ p }) => p)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    const hash = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
    const root = (nodes: readonly Buffer[]): Buffer => {
      const [first] = nodes;
      if (nodes.length === 1 && first) return hash(Buffer.of(0), first);
      const half = 2 ** Math.floor(Math.log2(nodes.length - 1));
      return hash(Buffer.of(1), root(nodes.slice(0, half)), root(nodes.slice(half)));
    };
    expect(article?.root).toBe(root(paragraphs.map(({ sha256 }) => Buffer.from(sha256, 'hex'))).toString('hex'));
    const length = new Map(paragraphs.map((paragraph) => [paragraph.p, paragraph.codePoints]));
    for (const { id, p, start, end } of story.passages) {
      expect(start, id).toBeLessThan(end);
      expect(end, id).toBeLessThanOrEqual(length.get(p) ?? 0);
    }
  });

  it('keeps no words but quotations, cues and expressions of time, and short contexts', () => {
    const quoted = new Set(story.quotes.flatMap((q) => q.segments.map((segment) => segment.passage)));
    for (const { id, exact, start, end, prefix, suffix } of story.passages) {
      const context = quoted.has(id) ? 32 : 8;
      expect(codePoints(prefix).length, id).toBeLessThanOrEqual(context);
      expect(codePoints(suffix).length, id).toBeLessThanOrEqual(context);
      if (exact === undefined) continue;
      expect(codePoints(exact).length, id).toBe(end - start);
      if (!quoted.has(id)) expect(codePoints(exact).length, id).toBeLessThanOrEqual(48);
    }
  });
});

describe('the quotations', () => {
  it('are thirteen: nine direct and four partial, where the article has them', () => {
    const at = (mode: string): (number | undefined)[] =>
      story.quotes.filter((q) => modeOf(q) === mode).map(paragraphOf);
    expect(at('direct')).toEqual([2, 2, 5, 5, 12, 12, 15, 15, 16]);
    expect(at('partial')).toEqual([3, 4, 8, 13]);
    expect(story.quotes).toHaveLength(13);
  });

  it('are by the right people', () => {
    const speaker = (p: number): unknown[] =>
      story.quotes.filter((q) => paragraphOf(q) === p).map((q) => attributions.get(q.attribution)?.agents.at(-1));
    expect(speaker(5)).toEqual(['putin', 'putin']);
    expect(speaker(12)).toEqual(['stoltenberg', 'stoltenberg']);
    expect(story.quotes.filter((q) => q.event === 'interview')).toHaveLength(8);
    expect(story.quotes.filter((q) => q.event === 'address')).toHaveLength(3);
    for (const id of ['a5a', 'a5b', 'a12a', 'a12b']) expect(attributions.get(id)?.note, id).toBeDefined();
  });

  it('have the words their passages keep, without marks around them', () => {
    for (const quote of story.quotes) {
      expect(quote.layer).toBe('translation');
      expect(quote.verified).toBe('verbatim-in-translation');
      for (const { text, passage } of quote.segments) {
        expect(passages.get(passage)?.exact, quote.id).toBe(text);
        expect(text).not.toMatch(/^[“"«]|[”"»]$/u);
        expect(text).not.toMatch(/['\u00a0\u202f]/u);
        expect(passages.get(passage)?.prefix.endsWith('“'), quote.id).toBe(true);
      }
    }
    expect(story.quotes.map((q) => q.segments[0]?.text).join('')).toContain(' – ');
  });

  it('carry the unclosed one into the next paragraph, and the insertion where it stands', () => {
    const [open, ...others] = story.quotes.filter((q) => q.closed === false);
    expect([open?.id, others.length]).toEqual(['q15b', 0]);
    expect(story.quotes.filter((q) => q.continues !== undefined).map((q) => [q.id, q.continues])).toEqual([
      ['q16', 'q15b'],
    ]);
    const inserted = story.quotes.flatMap((q) => (q.insertions ?? []).map((insertion) => ({ q, insertion })));
    expect(inserted.map(({ q }) => q.id)).toEqual(['q15b']);
    for (const { q, insertion } of inserted) {
      const text = codePoints(q.segments[insertion.segment]?.text ?? '');
      const { length } = codePoints(insertion.text);
      expect(text.slice(insertion.at, insertion.at + length).join('')).toBe('[Ukraine]');
    }
    // Outside insertions there are no brackets.
    expect(story.quotes.filter((q) => q.segments.some(({ text }) => text.includes('['))).map((q) => q.id)).toEqual([
      'q15b',
    ]);
  });

  it('stand beside an English report where one is known, and elsewhere beside our own English', () => {
    expect(story.quotes.filter((q) => q.original).map((q) => q.id)).toEqual(['q2b', 'q4', 'q5a', 'q5b']);
    for (const quote of story.quotes) {
      expect(quote.original?.note ?? quote.rendering, quote.id).toBeDefined();
      expect(Object.keys(quote.rendering ?? { en: '' })).toEqual(['en']);
      expect(quote.original?.source).not.toBe('article');
    }
    const conscription = story.quotes.find((q) => q.id === 'q5a');
    expect(conscription?.original?.text.startsWith('only ')).toBe(true);
    expect(conscription?.original?.note?.['en']).toContain('“only”');
  });
});

describe('doubt', () => {
  it('keeps relative and approximate dates as the article gives them', () => {
    const { time } = event('setbacks');
    expect(time.edtf).toBeUndefined();
    expect(time.qualifier).toBe('approximate');
    expect(time.relative).toMatchObject([{ anchor: 'address', relation: 'before', gap: { about: 'P7D' } }]);
    expect(event('counter-offensive-disclosed').time).toMatchObject({ edtf: '2022-05-XX', shape: 'point' });
    expect(event('support-ukraine').time.edtf).toBe('2022-09-21/..');
    expect(event('address').time.edtf).toBe('2022-09-21');
    const dated = story.events.filter((e) => e.basis === 'article' && e.time.edtf?.includes('T') === true);
    expect(dated).toEqual([]);
  });

  it('gives no date to what the article only puts in order', () => {
    for (const id of ['counter-offensive', 'retreat', 'loss-ratio', 'western-assessment']) {
      expect(event(id).time.edtf, id).toBeUndefined();
      expect(event(id).time.relative?.length, id).toBe(1);
      expect(event(id).time.relative?.[0]?.gap, id).toBeUndefined();
    }
    for (const id of ['uk-headline', 'anger-headline']) {
      expect(event(id).time.edtf, id).toBeUndefined();
      expect(event(id).time.relative, id).toBeUndefined();
      for (const passage of event(id).passages ?? []) expect(passages.get(passage)?.part).toBe('heading');
    }
  });

  it('states the condition of everything conditional', () => {
    const records = [...story.events, ...story.claims];
    const conditional = records.filter((r) => r.factuality.status === 'conditional');
    expect(ids(conditional)).toEqual([
      'quickest-end',
      'if-putin-stops',
      'if-zelensky-stops',
      'c-quickest-end',
      'c-putin-stops',
      'c-zelensky-stops',
    ]);
    for (const r of conditional) expect(r.factuality.condition, r.id).toHaveProperty('text');
    for (const r of records)
      if (r.factuality.status !== 'conditional') expect(r.factuality.condition, r.id).toBeUndefined();
  });

  it('sets the contested and the unverified apart, and our readings from the article’s words', () => {
    expect(story.stances.filter((s) => s.type === 'disputes')).toMatchObject([
      { from: 'c-figures', to: 'c-300000', basis: 'explicit', passage: 'p11-caution' },
    ]);
    expect(story.stances.filter((s) => s.to === 'c-loss-ratio')).toMatchObject([{ type: 'qualifies', by: OUTLET }]);
    expect(story.assessments).toMatchObject([{ claim: 'c-loss-ratio', scheme: 'article', by: OUTLET }]);
    for (const link of [...story.stances, ...story.relations]) {
      expect(link.by === 'editor', link.id).toBe(link.basis === 'inferred');
      expect(link.passage !== undefined, link.id).toBe(link.basis === 'explicit');
    }
    // What ties the article to its context is never the article's own word.
    for (const { id, from, to, basis } of story.relations)
      if (event(from).basis !== event(to).basis) expect(basis, id).toBe('inferred');
  });

  it('shows that the article’s window and the context’s dates disagree', () => {
    const differing = story.relations.filter((r) => r.type === 'differsFrom');
    expect(differing.map((r) => [r.from, event(r.to).time.edtf, r.by])).toEqual([
      ['setbacks', '2022-09-06', 'editor'],
      ['setbacks', '2022-09-10', 'editor'],
    ]);
    for (const r of differing) expect(r.note?.['fr'], r.id).toMatch(/ne concordent pas/);
  });

  it('invents nothing about the article', () => {
    expect(article).not.toHaveProperty('url');
    expect(article).not.toHaveProperty('authors');
    expect(article?.published).toMatchObject({ edtf: '2022-09-21', basis: 'derived' });
    expect(article?.translation).toMatchObject({ of: { lang: 'en' }, by: 'unknown', reviewed: false });
    expect(article?.unknown).toBeDefined();
  });

  it('is told in steps that end with what had not happened', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(8);
    for (const step of story.steps) expect(step.view).toMatch(/^time=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d(?:&|$)/);
    expect(story.steps.at(-1)?.view).toContain('event=if-zelensky-stops');
  });
});
