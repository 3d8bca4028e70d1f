import { describe, expect, it } from 'vitest';
import { doubtOf } from '../../src/core/story/contested.ts';
import { firstMessagesFor } from '../../src/i18n/messages.ts';
import { namingOf } from '../../src/views/chronology/naming.ts';
import { explorerOf } from './explorer.ts';

describe('a name that is read aloud', () => {
  const explorer = explorerOf();
  const nameOf = (id: string, naming: 'minimal' | 'standard' | 'full'): string => {
    const event = explorer.index.events.get(id)!;
    const doubt = doubtOf(explorer.index.accountsOf(id), firstMessagesFor('en'));
    const itself = ` · reported${doubt && ` · ${doubt}`}`;
    return namingOf(naming, explorer)?.(event, itself, doubt) ?? itself;
  };

  it('says by itself what it says, unless less or more is asked for', () => {
    expect(namingOf('standard', explorer)).toBeUndefined();
    expect(nameOf('address', 'standard')).toBe(' · reported');
  });

  it('says nothing beside title and time where brief, but never leaves out that a claim is contested', () => {
    expect(nameOf('address', 'minimal')).toBe('');
    expect(explorer.index.isContested('shoigu-300000')).toBe(true);
    expect(nameOf('shoigu-300000', 'minimal')).toMatch(/^ · contested/);
  });

  it('says in full how many contest, answer or back what is said there, each stance once', () => {
    expect(nameOf('shoigu-300000', 'full')).toBe(
      `${nameOf('shoigu-300000', 'standard')} · contested by 1 · answered by 1`,
    );
    expect(nameOf('address', 'full')).toBe(' · reported · answered by 2');
    expect(nameOf('interview', 'full')).toContain(' · contests 1');
    for (const id of explorer.index.events.keys()) {
      const links = explorer.index.claimsOf(id).flatMap((claim) => explorer.index.stancesOf(claim.id));
      const counted = [
        ...nameOf(id, 'full')
          .replace(nameOf(id, 'standard'), '')
          .matchAll(/ (\d+)(?= ·|$)/g),
      ];
      expect(counted.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(new Set(links.map((l) => l.stance.id)).size);
    }
  });
});
