import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timedStory } from '../../../tests/fixtures/edtf/timed-story.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { changesBetween, RECORD_KINDS } from './changes.ts';
import { byRevision, revisionDay } from './revision.ts';

const NONE = { added: [], changed: [], removed: [] };
const day = (edtf: string) => ({ time: { edtf } });

describe('changes between two versions', () => {
  it('are none from a story to itself, however its file is written', () => {
    const turned = JSON.parse(JSON.stringify(story), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof story;
    const { header, records } = changesBetween(story, {
      ...turned,
      revision: 'other',
      events: [...turned.events].reverse(),
    });
    expect(header).toEqual([]);
    for (const kind of RECORD_KINDS) expect(records[kind], kind).toEqual(NONE);
  });

  it('are told by record and by field of the header', () => {
    const before = timedStory([
      { id: 'a', ...day('2024-05-01') },
      { id: 'b', ...day('2024-05-02') },
    ]);
    const after = timedStory(
      [
        { id: 'b', ...day('2024-05-03') },
        { id: 'c', ...day('2024-05-02') },
      ],
      {
        revision: '2',
        title: { en: 'Other' },
        sources: before.sources.slice(1),
      },
    );
    const { header, records } = changesBetween(before, after);
    expect(header).toEqual(['title']);
    expect(records.events).toEqual({ added: ['c'], changed: ['b'], removed: ['a'] });
    expect(records.sources).toEqual({ ...NONE, removed: ['article'] });
  });

  it('turn around when the versions do', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    const version = fc
      .record({ ids, date: fc.constantFrom('2024-05-01', '2024-05-02') })
      .map((one) => timedStory(one.ids.map((id) => ({ id, ...day(one.date) }))));
    fc.assert(
      fc.property(version, version, (a, b) => {
        const there = changesBetween(a, b).records.events;
        const back = changesBetween(b, a).records.events;
        expect(back.removed).toEqual(there.added);
        expect(back.added).toEqual(there.removed);
        expect([...back.changed].sort()).toEqual([...there.changed].sort());
      }),
    );
  });
});

describe('a revision', () => {
  it.each([
    ['2022-09-21', '2022-09-21'],
    ['2022-09-21.1', '2022-09-21'],
    ['2024-02-29.draft', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2022-13-01', undefined],
    ['2022-09-211', undefined],
    ['0000-01-01', undefined],
    ['v2022-09-21', undefined],
    ['1', undefined],
    ['', undefined],
  ])('%s is of the day %s', (revision, wanted) => {
    expect(revisionDay(revision)).toBe(wanted);
  });

  it('comes after those its figures come after', () => {
    const inOrder = ['1', '2', '10', '2022-09-21', '2022-09-21.2', '2022-09-21.10', '2022-10-01'];
    const given = [...inOrder].reverse().map((revision) => ({ revision }));
    expect(given.sort(byRevision).map(({ revision }) => revision)).toEqual(inOrder);
  });
});
