import { describe, expect, it } from 'vitest';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import type { Stance, StoryFile } from '../story/types.ts';
import { accountsOf, type Account, type Accounts } from './accounts.ts';

const index = indexStory(story);
const all = accountsOf(index);
const idsOf = (account: Account): string[][] =>
  [account.said, account.answers].map((side) => side.map((s) => s.claim.id));
const withStances = (stances: readonly Pick<Stance, 'from' | 'to'>[], of: StoryFile = story): Accounts =>
  accountsOf(
    indexStory({
      ...of,
      stances: stances.map((ends, i) => ({
        id: `s-${String(i)}`,
        type: 'disputes',
        by: 'editor',
        basis: 'inferred',
        ...ends,
      })),
    }),
  );

describe('accounts of the same thing', () => {
  it('set the caution beside the figure it contests, first of all', () => {
    const [first] = all.accounts;
    expect(first).toMatchObject({ id: 'c-300000', kind: 'answered', event: 'shoigu-300000', contested: true });
    expect(first && idsOf(first)).toEqual([['c-300000'], ['c-figures', 'c-escalation']]);
    expect(first?.said[0]).toMatchObject({ contested: true, speakers: ['shoigu'], takes: [] });
    const caution = first?.answers[0];
    expect(caution?.speakers).toEqual(['stoltenberg']);
    expect(caution?.sayings.map(({ attribution, passage }) => [attribution.mode, passage?.p])).toEqual([
      ['indirect', 11],
      ['direct', 12],
    ]);
    expect(caution?.quotes.map(({ id }) => id)).toEqual(['q12a']);
    expect(caution?.takes).toMatchObject([
      { contests: true, stance: { basis: 'explicit' }, claim: { id: 'c-300000' } },
    ]);
  });

  it('set what the outlet did not verify beside the unnamed official', () => {
    const account = all.accounts.find(({ id }) => id === 'c-loss-ratio');
    expect(account && idsOf(account)).toEqual([['c-loss-ratio'], ['c-not-verified']]);
    expect(account?.contested).toBe(false);
  });

  it('name the matter by what the claim is about, where an event makes several claims', () => {
    expect(all.accounts.map(({ id, event }) => [id, event])).toEqual([
      ['c-300000', 'shoigu-300000'],
      ['c-mobilisation', 'address'],
      ['c-loss-ratio', 'loss-ratio'],
      ['c-support', 'support-ukraine'],
      ['if-c-quickest-end', undefined],
    ]);
  });

  it('put the conditional futures side by side, and leave nothing out', () => {
    const futures = all.accounts.at(-1);
    expect(futures && idsOf(futures)).toEqual([['c-quickest-end', 'c-putin-stops', 'c-zelensky-stops'], []]);
    const shown = [...all.accounts.flatMap((a) => idsOf(a).flat()), ...all.rest.map((s) => s.claim.id)];
    expect(new Set(shown)).toEqual(new Set(story.claims.map(({ id }) => id)));
    expect(all.rest.some(({ takes }) => takes.length > 0)).toBe(false);
  });

  it('count the readings that are ours', () => {
    expect(all.stances).toEqual({ explicit: 3, inferred: 5 });
  });

  it('never part a contested claim from the one that contests it', () => {
    for (const event of story.events) {
      const { accounts, rest } = accountsOf(index, (id) => id === event.id);
      for (const claims of [...accounts.map((a) => idsOf(a).flat()), rest.map((s) => s.claim.id)])
        expect(claims.includes('c-300000') && !claims.includes('c-figures'), event.id).toBe(false);
    }
    expect(accountsOf(index, () => false)).toMatchObject({ accounts: [], rest: [] });
  });

  it('stand in a circle, on themselves, and in a long row', () => {
    const circle = withStances([
      { from: 'c-300000', to: 'c-figures' },
      { from: 'c-figures', to: 'c-300000' },
    ]).accounts.find(({ id }) => id === 'c-300000');
    expect(circle && idsOf(circle)).toEqual([['c-300000'], ['c-figures']]);
    const alone = withStances([{ from: 'c-anger', to: 'c-anger' }]);
    expect(alone.rest.map((s) => s.claim.id)).toContain('c-anger');

    const claims = Array.from({ length: 5000 }, (_, i) => ({ ...story.claims[0]!, id: `c${String(i)}` }));
    const row = claims.slice(1).map(({ id }, i) => ({ from: id, to: `c${String(i)}` }));
    const { accounts } = withStances(row, { ...story, claims });
    expect(accounts).toHaveLength(1);
    expect(accounts[0]?.answers).toHaveLength(4999);
  });
});
