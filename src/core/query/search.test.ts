import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import { foldWords, highlighter, makeSearch, termsOf, textsOf } from './search.ts';

const index = indexStory(story);
const search = makeSearch(index).find;
const find = (q: string): string[] => [...search(termsOf(q))];
const marked = (q: string, text: string): string[] =>
  highlighter(q)(text)
    .filter((piece) => piece.hit)
    .map((piece) => piece.text);

describe('the folding of words', () => {
  it.each([
    ['Mobilisée', 'mobilisee'],
    ["L’ARMÉE d'Ukraine", 'l armee d ukraine'],
    ['cœur, nævus, Straße, ﬁn', 'coeur naevus strasse fin'],
    ['300\u202f000 et 300,000 et 1.200.000', '300000 et 300000 et 1200000'],
    ['21,5 km, 2022–2023', '21 5 km 2022 2023'],
    ['Київ — Харків', 'киів харків'],
    ['مُقَدِّمَة', 'مقدمة'],
    ['…', ''],
  ])('%s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // Joining thousands can bring more digits together: spaces alone are compared.
        const once = foldWords(text.normalize('NFKD').replace(/\d/g, 'x'));
        expect(foldWords(once)).toBe(once);
      }),
      cases(),
    );
  });
});

describe('a search', () => {
  it('finds “mobilisée” by “mobilise”, in either language and any case', () => {
    const mobilised = story.events.filter((e) => textsOf(index, e).some((t) => / mobilis/i.test(` ${t}`)));
    expect(mobilised.length).toBeGreaterThan(0);
    for (const q of ['mobilise', 'MOBILISÉ', 'mobilisées', 'mobilis'])
      expect(find(q)).toEqual(mobilised.map((e) => e.id));
  });

  it('wants every word, in any order, at the beginning of words', () => {
    const both = find('stoltenberg reuters');
    expect(both).toEqual(find('REUTERS stolten'));
    expect(both).toEqual(find('stoltenberg').filter((id) => find('reuters').includes(id)));
    expect(find('oltenberg')).toEqual([]);
  });

  it('keeps together what is between quotation marks', () => {
    const [event] = story.events;
    const words = Object.values(event?.title ?? {})[0] ?? '';
    expect(find(`"${words}"`)).toContain(event?.id);
    expect(find(`« ${words} »`)).toContain(event?.id);
    expect(find(`"${words.split(' ').reverse().join(' ')}"`)).toEqual([]);
  });

  it('never reads across two texts', () => {
    const [event] = story.events;
    const [fr, en] = Object.values(event?.title ?? {});
    const seam = `"${(fr ?? '').split(' ').at(-1) ?? ''} ${(en ?? '').split(' ')[0] ?? ''}"`;
    expect(find(seam)).not.toContain(event?.id);
  });

  it('drops the lone letter an apostrophe leaves', () => {
    expect(termsOf('l’armée')).toEqual(['arme']);
    expect(termsOf('"l’armée" forces onu')).toEqual(['l armee', 'forc', 'onu']);
    expect(termsOf('l')).toEqual(['l']);
    expect(termsOf('¶ 7')).toEqual(['7']);
    expect(termsOf('  ')).toEqual([]);
  });

  it('finds each event by any word of its texts, and shows that word', () => {
    const texts = story.events.flatMap((e) => textsOf(index, e).map((text) => ({ id: e.id, text })));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), ({ id, text }, at) => {
        const words = foldWords(text).split(' ');
        const word = words[at % words.length] ?? '';
        if (word === '') return;
        expect(find(word)).toContain(id);
        expect(marked(word, text).length).toBeGreaterThan(0);
      }),
      cases(),
    );
  });
});

describe('a highlight', () => {
  it('is the whole word, as it is written', () => {
    expect(marked('mobilise', 'La nation mobilisée, la Mobilisation.')).toEqual(['mobilisée', 'Mobilisation']);
    expect(marked('"mobilise"', 'La nation mobilisée, la Mobilisation.')).toEqual(['mobilisée']);
    expect(marked('armee', 'l’Armée')).toEqual(['Armée']);
    expect(marked('300000', 'les 300\u202f000 réservistes')).toEqual(['300\u202f000']);
    expect(marked('', 'rien')).toEqual([]);
  });

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 4 }), (text, q) => {
        expect(
          highlighter(q)(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      cases(),
    );
  });
});

describe('a search made ready in slices', () => {
  it('finds what one made at once finds, and says when it is ready', () => {
    const sliced = makeSearch(index);
    const ready: boolean[] = [];
    while (ready.at(-1) !== true) ready.push(sliced.warm(4));
    expect(ready.length).toBe(Math.ceil(story.events.length / 4));
    for (const q of ['mobilise', 'otan', '300 000', 'nothing at all'])
      expect(sliced.find(termsOf(q))).toEqual(search(termsOf(q)));
  });
  it('finds all of it though it was not yet ready', () => {
    const half = makeSearch(index);
    half.warm(3);
    expect(half.find(termsOf('mobilise'))).toEqual(search(termsOf('mobilise')));
  });
});
