import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VIEW_FIELDS } from '../../src/core/view-state/address.ts';
import { readEmbedOptions } from '../../src/core/view-state/embed-options.ts';
import { ADDRESS_MIGRATIONS } from '../../src/core/view-state/migrate-address.ts';
import { METHODS, readRequest } from '../../src/ports/embed/commands.ts';

const DOCS = readFileSync('docs/embedding.md', 'utf8');
const section = (from: string, to: string): string => {
  const [, after] = DOCS.split(from);
  expect(after, `docs/embedding.md has “${from}”`).toBeDefined();
  return after?.split(to)[0] ?? '';
};
/** Names in code, without what is given to them. */
const named = (text: string): string[] =>
  [...text.matchAll(/`([a-zA-Z-]+)(?:[ =][^`]*)?`/g)].map(([, name]) => name ?? '');
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the parameters of a frame', () => {
  /** What others teach, and old names: said in ours before anything is read. */
  const OTHERS = ADDRESS_MIGRATIONS.flatMap((step) => Object.keys(step.names));
  /** The names that are looked for in an address, as they are looked for. */
  function lookedFor(): string[] {
    const names: string[] = [];
    for (const method of ['get', 'has'] as const) {
      const original: unknown = Reflect.get(URLSearchParams.prototype, method);
      vi.spyOn(URLSearchParams.prototype, method).mockImplementation(function (this: URLSearchParams, name: string) {
        names.push(name);
        return Reflect.apply(original as () => never, this, [name]) as never;
      });
    }
    readEmbedOptions('');
    vi.restoreAllMocks();
    // WordPress' word stands in the hash.
    return [...names, ...OTHERS].filter((name) => name !== 'secret');
  }
  /** Documented as not looked at, and the one that is WordPress'. */
  const LEFT_OUT = ['initialWidth', 'parentUrl', 'parentTitle'];
  const documented = (): string[] =>
    named(section('## Parameters', 'Something is wrong?')).filter((name) => name !== '');

  it('are those that are documented', () => {
    const known = sorted([...lookedFor(), ...VIEW_FIELDS]);
    expect(known.length).toBeGreaterThan(40);
    expect(sorted(documented().filter((name) => !LEFT_OUT.includes(name)))).toEqual(known);
  });

  it('are all attributes of the element, but for what only others teach', () => {
    const [, list = ''] = /const PARAMETERS =\s*'([^']+)'/.exec(readFileSync('src/host/embed.ts', 'utf8')) ?? [];
    const others = [...OTHERS, 'childId'];
    expect(sorted(list.split(' '))).toEqual(
      sorted([...lookedFor(), ...VIEW_FIELDS].filter((name) => !others.includes(name))),
    );
  });
});

describe('the commands of a frame', () => {
  const documented = (): string[] =>
    named(section('**Commands**', '**Answers**').replace(/^[^,]*method, args[^:]*:/, ''));
  it('are those that are documented', () => {
    const names = documented().filter((name) => METHODS.includes(name) || !['format', 'target', 'type'].includes(name));
    expect(sorted(names)).toEqual(sorted(METHODS));
  });
  it('are each known by name', () => {
    for (const method of METHODS) {
      const { command } = readRequest({ target: 'dateline', v: 1, method, req: 1 }, '');
      expect(command.ok || command.error).not.toBe('unknown-method');
    }
  });
  it('fail with codes that are documented', () => {
    const codes = sources().flatMap((text) => [...text.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code ?? ''));
    const told = named(section('**Answers**', '## In a reveal.js deck'));
    for (const code of ['too-large', 'bad-args', 'unknown-method', ...codes]) expect(told).toContain(code);
  });
});

const FOLDERS = ['src/shells/embed', 'src/ports/embed'];
const sources = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /(?<!\.test)\.ts$|\.svelte$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );

describe('the events of a frame', () => {
  it('are those that are documented', () => {
    const told = sources().flatMap((text) =>
      [
        ...text.matchAll(/\b(?:tell\(\s*|envelope\([\w.]+, )'([a-z-]+)'/g),
        ...text.matchAll(/source: 'dateline',[^}]*?type: '([a-z-]+)'/g),
        // What the browser says of printing is told by its own name.
        ...text.matchAll(/addEventListener\('((?:before|after)print)'/g),
      ].map(([, type]) => type ?? ''),
    );
    const table = section('**Events**', '`resize`, `ready` and');
    const documented = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name ?? '');
    expect(documented.length).toBeGreaterThan(15);
    expect(sorted(documented)).toEqual(sorted(told.filter((type) => type !== 'result')));
  });
});
