import { expect, it } from 'vitest';
import { migrate, MIGRATIONS, type Migration } from './migrate.ts';
import { VERSION } from './schema.ts';

const STEPS: readonly Migration[] = [
  { from: 2, up: (file) => ({ ...file, log: `${String(file['log'])}3` }) },
  { from: 1, up: (file) => ({ ...file, log: '2' }) },
];

it('goes step by step, whatever the order of the list, and says where it is', () => {
  expect(migrate({ version: 1, kept: true }, 1, 3, STEPS)).toEqual({
    ok: true,
    value: { version: 3, kept: true, log: '23' },
  });
});

it('leaves a file of the right version as it is', () => {
  const file = { version: 3 };
  const same = migrate(file, 3, 3, STEPS);
  expect(same.ok && same.value).toBe(file);
});

it('says where no step leads on', () => {
  expect(migrate({}, 0, 3, STEPS)).toEqual({ ok: false, error: 0 });
  expect(migrate({}, 1, 4, STEPS)).toEqual({ ok: false, error: 3 });
  const stumbles = { from: 3, up: () => JSON.parse('{') as Record<string, unknown> };
  expect(migrate({}, 1, 4, [...STEPS, stumbles])).toEqual({ ok: false, error: 3 });
});

it('does not write to the file', () => {
  expect(() => migrate(Object.freeze({ version: 1 }), 1, 3, STEPS)).not.toThrow();
});

it('every version before this one has exactly one step', () => {
  expect(MIGRATIONS.map((step) => step.from).sort((a, b) => a - b)).toEqual(
    Array.from({ length: VERSION - 1 }, (_, i) => i + 1),
  );
});
