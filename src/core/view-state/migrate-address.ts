/**
 * Old addresses in today's names. An address carries no number of its version: a name that was given up is never used again
 * for anything else, so every step can run on every address and changes only what it knows. What nobody knows stays.
 */

/** One step from a version of the address to the next. */
export interface AddressMigration {
  /** The version it reads; it writes the next one. */
  readonly from: number;
  /** Names given up in it, and what each says today; undefined: it cannot be read, and stays for the reader to see. */
  readonly names: Readonly<Record<string, (value: string) => readonly [name: string, value: string] | undefined>>;
  /** Values given up in it, by the name they stood under. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const renamed =
  (name: string) =>
  (value: string): readonly [string, string] => [name, value];
const only =
  (old: string, name: string, today: string) =>
  (value: string): readonly [string, string] | undefined =>
    value === old ? [name, today] : undefined;
const YES = /^(1|true|yes|on)?$/;
const NO = /^(0|false|no|off)$/;

/**
 * Every step since version 1. The first takes over what the drafts of this page and the chart tools around it say: people
 * write addresses by hand, with the words they know.
 */
export const ADDRESS_MIGRATIONS: readonly AddressMigration[] = [
  {
    from: 1,
    names: {
      range: renamed('time'),
      tab: renamed('view'),
      group: renamed('lanes'),
      dark: (value) =>
        NO.test(value)
          ? ['theme', 'light']
          : YES.test(value)
            ? ['theme', 'dark']
            : value === 'auto'
              ? ['theme', 'auto']
              : undefined,
      fitchart: only('true', 'height', 'fit'),
      auto: only('1', 'height', 'auto'),
      plain: only('true', 'ui', 'none'),
      hideControls: only('true', 'ui', 'minimal'),
      mode: only('embedded', 'ui', 'minimal'),
      context: (value) => (NO.test(value) ? ['basis', 'article'] : undefined),
    },
    values: {
      view: { chart: 'timeline' },
    },
  },
];

/** The version written today. */
export const ADDRESS_VERSION = ADDRESS_MIGRATIONS.length + 1;

/**
 * A query in today's names; without its `?`. A name of today that stands beside an old one holds. Migrating again changes
 * nothing.
 */
export function migrateAddress(query: string, steps: readonly AddressMigration[] = ADDRESS_MIGRATIONS): string {
  let params = [...new URLSearchParams(query)];
  for (const { names, values } of [...steps].sort((a, b) => a.from - b.from)) {
    const said = new Set(params.map(([name]) => name));
    params = params.flatMap(([name, value]) => {
      const now = Object.hasOwn(names, name) ? names[name]?.(value) : undefined;
      if (now && said.has(now[0])) return [];
      if (now) said.add(now[0]);
      const [own, wanted] = now ?? [name, value];
      const today = Object.hasOwn(values, own) ? values[own] : undefined;
      return [[own, today && Object.hasOwn(today, wanted) ? (today[wanted] ?? wanted) : wanted]];
    });
  }
  return params.map(([name, value]) => `${quiet(name)}=${quiet(value)}`).join('&');
}

/** Percent-encodes what must be, and leaves readable what may stand in a query. */
const quiet = (text: string): string => encodeURIComponent(text).replace(/%(3A|2F|40|2C)/g, decodeURIComponent);
