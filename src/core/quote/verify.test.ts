import { describe, expect, it } from 'vitest';
import { ARTICLE, makeStory, passageOf, STRANGER } from '../../../tests/fixtures/quotation-story.ts';
import type { StoryFile } from '../story/types.ts';
import { verifyCopy, verifyStory } from './verify.ts';
import type { ParagraphState, QuoteCheck, Verification } from './verification.ts';

const story = makeStory();
const check = (paragraphs: readonly string[], of: StoryFile = story): Verification =>
  verifyStory(of, 'gazette', paragraphs);
const states = ({ paragraphs }: Verification): ParagraphState[] => paragraphs.map((one) => one.state);
const quote = ({ quotes }: Verification, id: string): QuoteCheck => {
  const found = quotes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no quotation ${id}`);
  return found;
};
const replaced = (from: string, to: string): string[] => ARTICLE.map((paragraph) => paragraph.replace(from, to));

describe('a check against the right copy', () => {
  it('finds every quotation, passage and paragraph', () => {
    const verification = check(ARTICLE);
    expect(verification).toMatchObject({ ok: true, edition: 'same', date: '2031-05-12', translation: false });
    expect(verification.counts.quotes).toEqual({ verbatim: 11, moved: 0, folded: 0, differs: 0, missing: 0 });
    expect(verification.counts.passages.verbatim).toBe(story.passages.length);
    // The short third paragraph is hashed together with the fourth.
    expect(verification.paragraphs.map(({ p, found }) => [p, found])).toEqual(
      [1, 2, 3, 5, 6, 7, 8, 9, 10].map((p) => [p, p]),
    );
  });

  it('reads it in any form the normal form takes back', () => {
    const disguised = ARTICLE.map((text) => `\ufeff  ${text.normalize('NFD').replaceAll(' ', '\u00a0\n')}\u00ad`);
    expect(check(disguised)).toMatchObject({ ok: true, edition: 'same' });
  });

  it('knows the edition amid other text, and where things stand there', () => {
    const among = [...STRANGER.slice(0, 2), ...ARTICLE, ...STRANGER.slice(2)];
    const verification = check(among);
    expect(verification).toMatchObject({
      ok: true,
      edition: 'contained',
      counts: { paragraphs: { same: 9, extra: 4 } },
    });
    expect(quote(verification, 'no-trace').segments[0]?.place).toMatchObject({ p: 8, start: 78, end: 110 });
    expect(check([...ARTICLE.slice(0, 3), 'Publicité', ...ARTICLE.slice(3)]).edition).toBe('changed');
    expect(check([...ARTICLE.slice(0, 6), 'Publicité', ...ARTICLE.slice(6)]).edition).toBe('contained');
  });

  it('takes the same paragraph twice, or in another order, for what it is', () => {
    expect(check([...ARTICLE, ...ARTICLE])).toMatchObject({ ok: true, edition: 'contained' });
    const turned = check([...ARTICLE.slice(5), ...ARTICLE.slice(0, 5)]);
    expect(turned).toMatchObject({ ok: false, edition: 'changed', counts: { quotes: { verbatim: 11 } } });
    expect(states(turned)).not.toContain('differs');
  });
});

describe('a check against another edition', () => {
  it('says where words went that moved inside their paragraph', () => {
    const verification = check(replaced('Interrogé à ce sujet', 'Prié de dire ce qu’il en savait'));
    expect(quote(verification, 'no-trace')).toMatchObject({
      verdict: 'moved',
      segments: [{ verdict: 'moved', place: { p: 6, start: 89, end: 121 } }],
    });
    expect(verification).toMatchObject({
      ok: false,
      edition: 'changed',
      counts: { quotes: { moved: 2, verbatim: 9 } },
    });
    expect(verification.paragraphs.filter(({ state }) => state !== 'same')).toEqual([
      { state: 'differs', p: 6, found: 6 },
    ]);
  });

  it('says in which paragraph words are that moved to another', () => {
    const [one = '', two = '', ...rest] = ARTICLE;
    const verification = check([`${one} ${two}`, ...rest]);
    expect(quote(verification, 'counted')).toMatchObject({
      verdict: 'moved',
      segments: [{ place: { p: 1 } }, { place: { p: 1 } }],
    });
    expect(states(verification).filter((state) => state === 'missing')).toHaveLength(1);
    expect(quote(verification, 'tide').verdict).toBe('verbatim');
  });

  it('keeps apart words in their place whose surroundings changed', () => {
    const verification = check(replaced('trois ans après la tempête', 'six mois après la tempête'));
    expect(quote(verification, 'before-summer').verdict).toBe('moved');
  });

  it('does not mind what changed far from the words', () => {
    const verification = check(replaced('que personne ne prononce plus', 'que plus personne ne prononce'));
    expect(quote(verification, 'plaque').verdict).toBe('verbatim');
    expect(verification).toMatchObject({ ok: false, edition: 'changed', counts: { paragraphs: { differs: 1 } } });
  });

  it('shows what stands there instead', () => {
    const verification = check(replaced('d’une marée entière', 'de deux marées entières'));
    expect(quote(verification, 'tide').segments[0]).toMatchObject({
      verdict: 'differs',
      found: 'se trompe de deux marées entières, et personne n’a jamais voulu la corriger',
      difference: { at: 11, expected: '’une marée entière', found: 'e deux marées entières' },
    });
  });

  it('tells typography from words', () => {
    const verification = check(replaced('quarante et une…', 'quarante et une...'));
    expect(quote(verification, 'counted')).toMatchObject({
      verdict: 'folded',
      segments: [{ verdict: 'verbatim' }, { verdict: 'folded', difference: { expected: '…', found: '...' } }],
    });
  });

  it('misses what is gone, and only that', () => {
    const verification = check([...ARTICLE.slice(0, 8), ...ARTICLE.slice(9)]);
    expect(verification.counts.quotes).toMatchObject({ verbatim: 10, missing: 1 });
    expect(quote(verification, 'two-nights').verdict).toBe('missing');
    expect(verification.paragraphs.filter(({ state }) => state !== 'same')).toEqual([{ state: 'missing', p: 9 }]);
    const half = check(
      replaced('“Il en manquait quarante et une… et nous les avons toutes retrouvées.”', 'Rien d’autre.'),
    );
    expect(quote(half, 'counted')).toMatchObject({
      verdict: 'differs',
      segments: [{ verdict: 'verbatim' }, { verdict: 'missing' }],
    });
  });

  it('does not take a short word for itself where nothing around it is', () => {
    const verification = check([
      ...ARTICLE.slice(0, 6),
      'Le oui l’emporte, dit l’affiche : “Oui” partout, sur les murs et les bateaux.',
    ]);
    expect(quote(verification, 'yes').verdict).toBe('missing');
  });

  it('does not confuse two quotations that resemble each other', () => {
    const verification = check(replaced('d’aucune trace d’un tel courrier', 'd’aucun courrier'));
    expect(quote(verification, 'some-trace').verdict).toBe('moved');
    expect(quote(verification, 'no-trace').verdict).not.toBe('verbatim');
    expect(quote(verification, 'no-trace').verdict).not.toBe('moved');
  });
});

describe('a check against another text', () => {
  it('says so', () => {
    const verification = check(STRANGER);
    expect(verification).toMatchObject({ ok: false, edition: 'other', counts: { quotes: { missing: 11 } } });
    expect(states(verification).filter((state) => state === 'differs')).toEqual([]);
    expect(check([])).toMatchObject({ ok: false, edition: 'other' });
  });

  it('refuses what is not text without losing count', () => {
    const verification = check(ARTICLE.map((text, i) => (i === 0 ? `${text}\ud800` : text)));
    expect(verification).toMatchObject({
      ok: false,
      refused: [1],
      edition: 'changed',
      counts: { quotes: { verbatim: 10 } },
    });
  });
});

describe('a record at fault', () => {
  const sourceOf = (change: Partial<StoryFile['sources'][number]>): StoryFile => ({
    ...story,
    sources: story.sources.map((source) => ({ ...source, ...change })),
  });

  it('is told whatever the copy says', () => {
    expect(check(ARTICLE, sourceOf({ root: 'f'.repeat(64) }))).toMatchObject({
      ok: false,
      edition: 'contained',
      faults: [{ code: 'root', path: 'sources/gazette/root' }],
    });
    const cue = story.attributions.map((one) => ({ ...one, cue: one.cue && { ...one.cue, words: 'he said' } }));
    expect(check(ARTICLE, { ...story, attributions: cue })).toMatchObject({
      ok: false,
      faults: [{ code: 'other-words', path: 'attributions/said/cue' }],
    });
    expect(verifyStory(story, 'nowhere', ARTICLE)).toMatchObject({ ok: false, faults: [{ code: 'no-source' }] });
  });

  it('is not held against a story without hashes, which proves only its words', () => {
    const {
      norm: _n,
      root: _r,
      paragraphs: _p,
      ...bare
    } = story.sources[0] ?? { id: '', kind: 'article', title: {}, lang: 'fr' };
    const verification = check(ARTICLE, { ...story, sources: [bare] });
    expect(verification).toMatchObject({
      ok: true,
      edition: 'unknown',
      paragraphs: [],
      counts: { quotes: { verbatim: 11 } },
    });
  });

  it('is a cut through a grapheme', () => {
    const whole = passageOf('flag', ARTICLE, 6, '🇫🇷');
    // The first of the two regional indicators that make the flag.
    const cut = { ...whole, end: whole.start + 1, exact: '🇫', suffix: `🇷${whole.suffix}`.slice(0, 20) };
    const { passages, ok } = check(ARTICLE, { ...story, passages: [...story.passages, cut] });
    expect(passages.at(-1)).toMatchObject({ verdict: 'verbatim', faults: [{ code: 'split-grapheme' }] });
    expect(ok).toBe(false);
  });

  it('is a passage that lies beyond its paragraph, though the words end it', () => {
    const tide = passageOf('tide-0', ARTICLE, 10, 'jamais voulu la corriger”.');
    const long = { ...tide, end: tide.end + 40 };
    const { passages } = check(ARTICLE, { ...story, passages: [...story.passages, { ...long, id: 'long' }] });
    expect(passages.at(-1)?.verdict).toBe('moved');
  });
});

describe('an original wording', () => {
  const other = { id: 'wire', kind: 'article', title: { en: 'The Wire' }, lang: 'en' } as const;
  const withOriginal: StoryFile = {
    ...story,
    sources: [...story.sources, other],
    quotes: story.quotes.map((one) =>
      one.id === 'tide' ? { ...one, original: { lang: 'en', source: 'wire', text: 'is a whole tide out' } } : one,
    ),
  };

  it('is checked against its own source, and only there', () => {
    const wire = verifyStory(withOriginal, 'wire', ['The plaque, she says, “is a whole tide out, and nobody cares”.']);
    expect(wire.quotes).toMatchObject([{ id: 'tide', part: 'original', verdict: 'verbatim' }]);
    expect(verifyStory(withOriginal, 'wire', ['“is a whole tide off”']).quotes[0]?.verdict).toBe('differs');
    expect(check(ARTICLE, withOriginal).quotes.map((one) => one.part)).not.toContain('original');
  });
});

describe('a reader’s copy (P11)', () => {
  const verify = (text: string): Verification => verifyCopy(story, 'gazette', text);
  const page = (paragraphs: readonly string[]): string =>
    `<!DOCTYPE html><html><head><title>La Gazette</title><script>var p = "<p>";</script></head><body>
    <header><h1>La Gazette</h1></header><nav><ul><li>Mer<li>Terre</ul></nav><article>
    ${paragraphs.map((text) => `<p class="a>b">${text.replaceAll('&', '&amp;').replaceAll('’', '&rsquo;').replace(' ', '<br>')}</p>`).join('\n')}
    </article><aside>À lire aussi</aside><footer>Mentions légales</footer></body></html>`;

  it('is right as text, as lines, as a file of another system, as a saved page', () => {
    for (const text of [
      ARTICLE.join('\n\n'),
      `\ufeff${ARTICLE.join('\r\n\r\n')}\r\n`,
      ARTICLE.join('\n'),
      ARTICLE.map((paragraph) => paragraph.replaceAll(', ', ',\n')).join('\n \n'),
      page(ARTICLE),
    ])
      expect(verify(text)).toMatchObject({ ok: true, edition: 'same' });
    expect(verify(page([...STRANGER, ...ARTICLE]))).toMatchObject({ ok: true, edition: 'contained' });
  });

  it('is another edition, in each of those forms', () => {
    const edited = replaced('vingt nœuds', 'trente nœuds').map((text) => text.replace('la corriger', 'la refaire'));
    for (const text of [edited.join('\n\n'), edited.join('\n'), page(edited)]) {
      const verification = verify(text);
      expect(verification).toMatchObject({
        ok: false,
        edition: 'changed',
        counts: { paragraphs: { differs: 2, same: 7 } },
      });
      expect(quote(verification, 'tide').verdict).toBe('differs');
      expect(verification.counts.quotes).toMatchObject({ verbatim: 10, differs: 1 });
    }
  });

  it('is the wrong article, in each of those forms', () => {
    for (const text of [STRANGER.join('\n\n'), STRANGER.join('\n'), page(STRANGER), '', '<p>', 'oui'])
      expect(verify(text)).toMatchObject({ ok: false, edition: 'other' });
  });

  it('may be of five megabytes', () => {
    const filler = `${STRANGER.join('\n\n')}\n\n`.repeat(8200);
    expect(filler.length).toBeGreaterThan(5_000_000);
    expect(verify(`${filler}\n\n${ARTICLE.join('\n\n')}\n\n${filler}`)).toMatchObject({
      ok: true,
      edition: 'contained',
    });
    const edited = replaced('la corriger', 'la refaire').join('\n\n');
    const verification = verify(`${filler.slice(0, 1_000_000)}\n\n${edited}`);
    expect(verification).toMatchObject({ ok: false, edition: 'changed' });
    expect(quote(verification, 'tide').segments[0]?.difference).toEqual({
      at: 63,
      expected: 'corriger',
      found: 'refaire',
    });
  }, 60_000);
});
