import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { OLD_NAMES } from '../../shells/common/todays-names.ts';
import { decodeAddress, VIEW_FIELDS } from './address.ts';
import { ADDRESS_MIGRATIONS, ADDRESS_VERSION, migrateAddress, type AddressMigration } from './migrate-address.ts';

describe('an old address', () => {
  it.each([
    ['range=2022-09-05..2022-09-28', 'time=2022-09-05..2022-09-28'],
    ['?tab=chart&dark=true', 'view=timeline&theme=dark'],
    ['dark=false&theme=auto', 'theme=auto'],
    ['group=speaker&basis=context&context=off', 'lanes=speaker&basis=context'],
    ['view=chart', 'view=timeline'],
    ['plain=true&mode=present&id=a', 'ui=none&mode=present&id=a'],
    ['context=0&story=kharkiv-2022', 'basis=article&story=kharkiv-2022'],
    // What cannot be read stays, for the reader to see; what is not ours as well.
    ['dark=maybe&utm=a%20b&context=1', 'dark=maybe&utm=a%20b&context=1'],
    ['constructor=1&view=toString', 'constructor=1&view=toString'],
  ])('%s says %s today', (old, today) => {
    expect(migrateAddress(old)).toBe(today);
  });

  const names = ADDRESS_MIGRATIONS.flatMap((step) => Object.keys(step.names));
  const query = fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...names, ...VIEW_FIELDS), fc.string({ unit: 'grapheme', maxLength: 8 })),
        fc.oneof(
          fc.constantFrom('chart', 'map', 'off', 'agent', 'local', 'own', 'true', 'no', '0', 'address', '2022..2023'),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
      ),
      { maxLength: 6 },
    )
    .map((pairs) => new URLSearchParams(pairs).toString());

  it('is migrated once for all', () => {
    fc.assert(
      fc.property(query, (old) => {
        const today = migrateAddress(old);
        expect(migrateAddress(today)).toBe(today);
      }),
      cases(),
    );
  });

  it('loses nothing that is not ours, and no field of today', () => {
    fc.assert(
      fc.property(query, (old) => {
        const before = [...new URLSearchParams(old)];
        const after = [...new URLSearchParams(migrateAddress(old))];
        const strange = (pairs: typeof before) =>
          pairs.filter(([name]) => ![...names, ...VIEW_FIELDS, 'ui', 'height'].includes(name));
        expect(strange(after)).toEqual(strange(before));
        const { state } = decodeAddress(old);
        expect(decodeAddress(migrateAddress(old)).state).toMatchObject(state);
      }),
      cases(),
    );
  });
});

describe('the steps', () => {
  it('are one for each version before this one', () => {
    expect(ADDRESS_MIGRATIONS.map(({ from }) => from).sort((a, b) => a - b)).toEqual(
      Array.from({ length: ADDRESS_VERSION - 1 }, (_, i) => i + 1),
    );
  });

  it('give up no name that is in use, and every one of them is asked for', () => {
    for (const { names } of ADDRESS_MIGRATIONS)
      for (const name of Object.keys(names)) {
        expect(VIEW_FIELDS).not.toContain(name);
        expect(`?${name}=${name === 'mode' ? 'embedded' : 'x'}`).toMatch(OLD_NAMES);
      }
  });

  it('give up no value that can be read today', () => {
    for (const { values } of ADDRESS_MIGRATIONS)
      for (const [name, old] of Object.entries(values))
        for (const [value, today] of Object.entries(old)) {
          expect(`?${name}=${value}`).toMatch(OLD_NAMES);
          expect(decodeAddress(`${name}=${value}`).rejected).toHaveLength(1);
          expect(decodeAddress(`${name}=${today}`).rejected).toEqual([]);
        }
  });

  it('run one after the other, whatever the order of the list', () => {
    const say = (to: string) => (value: string) => [to, value] as const;
    const steps: AddressMigration[] = [
      { from: 2, names: { b: say('c') }, values: {} },
      { from: 1, names: { a: say('b') }, values: { b: { x: 'y' } } },
    ];
    expect(migrateAddress('a=x&d=1', steps)).toBe('c=y&d=1');
  });
});
