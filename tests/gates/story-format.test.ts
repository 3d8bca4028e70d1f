/** docs/story-format.md says what is so: every field is in it, and every example comes out as it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib.mjs';
import { approximation } from '../../src/core/time/approximation.ts';
import { EDTF_ERRORS } from '../../src/core/time/edtf-value.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/time/instant.ts';
import { MARK_CLASSES, MARK_MODES } from '../../src/core/time/window.ts';
import { splitParagraphs } from '../../src/core/quote/paragraphs.ts';
import { sourceRecord } from '../../src/core/quote/source-record.ts';
import { verifyCopy } from '../../src/core/quote/verify.ts';
import { LIMITS } from '../../src/core/story/limits.ts';
import type { SchemaNode } from '../../src/core/story/schema-node.ts';
import { headerSchema, recordSchemas } from '../../src/core/story/schema.ts';
import { indexStory } from '../../src/core/story/story-index.ts';
import { dates } from '../../src/i18n/issue-dates-en.ts';
import { ACCEPTED } from '../fixtures/edtf/accepted.ts';
import { examplesIn, readingOf, storyOf } from './format-examples.ts';
import { fieldsOf, targetsOf } from './format-fields.ts';

const PAGE = readFileSync(join(root, 'docs/story-format.md'), 'utf8');
const EXAMPLES = examplesIn(PAGE).filter(({ id }) => id !== 'article');

/** The rows of the table after a comment, without its head, cell by cell. */
function table(comment: string): string[][] {
  const after = PAGE.split(`<!-- ${comment} -->`)[1]?.trimStart() ?? '';
  const rows = /^(?:\|.*\n)+/.exec(after)?.[0].trimEnd().split('\n') ?? [];
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}
const plain = (cell: string | undefined): string => (cell ?? '').replace(/^`|`$/g, '');

describe('the fields', () => {
  const { time, factuality } = recordSchemas.events.entries;
  const below = (part: string): ReadonlyMap<string, string> =>
    new Map([...targetsOf('events')].map(([path, kind]) => [path.replace(`${part}.`, ''), kind]));
  const kinds: [string, readonly { name: string; form: string }[]][] = [
    ['header', fieldsOf(headerSchema, new Map())],
    ['time', fieldsOf(time, below('time'), '', [])],
    ['factuality', fieldsOf(factuality, below('factuality'), '', [])],
    ...Object.entries(recordSchemas).map(([kind, schema]): [string, ReturnType<typeof fieldsOf>] => [
      kind,
      fieldsOf(schema as SchemaNode, targetsOf(kind)),
    ]),
  ];

  it.each(kinds)('of %s are all there, as the schema has them, each with its meaning', (kind, fields) => {
    const rows = table(`fields: ${kind}`);
    expect(fields.length).toBeGreaterThan(2);
    expect(rows.map(([name, form]) => `${name ?? ''} ${form ?? ''}`)).toEqual(
      fields.map(({ name, form }) => `${name} ${form}`),
    );
    expect(rows.filter((row) => !/\w/.test(row[2] ?? ''))).toEqual([]);
  });
});

describe('the examples', () => {
  const readings = new Map(EXAMPLES.map((example) => [example.id, readingOf(storyOf(example.text))]));

  it.each(EXAMPLES)('$id comes out as the page says', ({ id, after }) => {
    const said = after.split('\n').find((line) => line.startsWith('→'));
    const told = after.split('\n').filter((line) => /^> ./.test(line));
    const reading = readings.get(id);
    expect(said).toBe(reading?.says);
    expect(told).toEqual(reading?.faults.map((fault) => `> ${fault}`));
  });

  it('have names of their own, and there is one for every class and every mode', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
    const times = [...readings.values()].flatMap(({ time }) => time ?? []);
    expect([...new Set(times.map(({ mark }) => mark))].sort()).toEqual([...MARK_CLASSES].sort());
    expect([...new Set(times.map(({ mode }) => mode))].sort()).toEqual([...MARK_MODES].sort());
  });

  it('of quotations are in their article word for word, with its hashes', () => {
    const article = examplesIn(PAGE).find(({ id }) => id === 'article')?.text ?? '';
    const story = readings.get('quotations')?.story;
    if (!story) throw new Error('no story');
    expect(sourceRecord(splitParagraphs(article))).toMatchObject({
      ok: true,
      value: { root: story.sources[0]?.root, paragraphs: story.sources[0]?.paragraphs },
    });
    const right = verifyCopy(story, 'gazette', article);
    expect(right).toMatchObject({ ok: true, edition: 'same' });
    expect(right.counts.quotes.verbatim).toBe(2);
    expect(verifyCopy(story, 'gazette', article.replace('fall', 'fail')).ok).toBe(false);
  });

  it('of claims are contested where the page says so', () => {
    const story = readings.get('claims')?.story;
    if (!story) throw new Error('no story');
    const index = indexStory(story);
    const contested = story.claims.filter(({ id }) => index.isClaimContested(id)).map(({ id }) => `\`${id}\``);
    expect(/^Contested: (.+)\.$/m.exec(PAGE)?.[1]).toBe(contested.join(', '));
  });

  it('of an override reaches as far as the story says', () => {
    const [time, usual] = ['override', 'approximate'].map((id) => readings.get(id)?.time);
    const width = (of: typeof time): number => (of ? of.start.to - of.start.from : NaN);
    expect([width(usual), width(time)]).toEqual([3 * DAY, 7 * DAY]);
  });
});

describe('the dates', () => {
  it('the page calls accepted are, and mean what it says', () => {
    const rows = table('table: accepted');
    expect(rows.length).toBeGreaterThan(15);
    for (const [written, , from, to] of rows) {
      expect(parseEdtf(plain(written)).ok, written).toBe(true);
      expect(ACCEPTED).toContainEqual([plain(written), from, to]);
    }
  });

  it('the page calls refused are, for the reason it gives, and no reason is missing', () => {
    const rows = table('table: rejected');
    const codes = rows.map(([written, why, nearest]) => {
      const text = written === '(nothing)' ? '' : plain(written);
      const read = parseEdtf(text);
      if (read.ok) throw new Error(`${text} is accepted`);
      const { code, found } = read.error;
      const words = dates[code];
      expect(why).toBe(typeof words === 'string' ? words : words(`“${found}”`));
      expect(plain(nearest)).toBe(read.error.nearest ?? '');
      return code;
    });
    expect(codes).toEqual([...EDTF_ERRORS]);
  });

  it('reach as far as the table says when they are approximate', () => {
    const { reach, share, leastMs } = approximation();
    const sizes: readonly (readonly [number, string])[] = [
      [DAY, 'day'],
      [HOUR, 'hour'],
      [MINUTE, 'minute'],
    ];
    const inWords = (n: number, unit: string): string => `${String(n)} ${unit}${n === 1 ? '' : 's'}`;
    const length = (ms: number): string => {
      const [size, unit] = sizes.find(([one]) => ms >= one) ?? [1, 'ms'];
      return inWords(ms / size, unit);
    };
    const rows = Object.entries(reach).map(([unit, { ms, months }]) => [
      unit === 'hour' ? 'an hour' : `a ${unit}`,
      months > 0 ? inWords(months, 'month') : length(ms),
    ]);
    expect(table('table: approximation')).toEqual([
      ...rows,
      ['_n_ days or weeks', `${String(share * 100)} % of _n_, at least ${length(leastMs)}`],
    ]);
  });
});

it('has the limits there are', () => {
  const { bytes, events, quotes, depth, issues } = LIMITS;
  const number = (n: number): string => n.toLocaleString('en-GB');
  expect(table('table: limits').map((row) => row[1])).toEqual([
    `${number(bytes)} bytes`,
    ...[events, quotes, depth, issues].map(number),
  ]);
});
