/**
 * What a printed page's address says beside the view: `?print=handout&notes=below`. Every field is read on its own; what cannot
 * be read is as by default, and what is as by default is not written.
 */
export const PRINTS = ['handout', 'slides', 'poster', 'list'] as const;
export type Print = (typeof PRINTS)[number];

/** Room for notes: none, a box below each step, or a page of its own after it. */
export const NOTES = ['none', 'below', 'page'] as const;
export type Notes = (typeof NOTES)[number];

/** Whether the parts of a step share its sheet, or have each their own. */
export const SUBSTEPS = ['merge', 'separate'] as const;
export type Substeps = (typeof SUBSTEPS)[number];

export const SIZES = ['a4', 'a3', 'letter'] as const;
export type Size = (typeof SIZES)[number];

/** Sheets a poster is put together from: across and down. */
export const TILES = ['1x1', '2x1', '2x2', '3x1', '3x2', '4x2'] as const;
export type Tiles = (typeof TILES)[number];

export interface PrintOptions {
  readonly print: Print;
  readonly notes: Notes;
  readonly substeps: Substeps;
  readonly size: Size;
  readonly tiles: Tiles;
  /** Without colour: for a printer that has none, and to see what such a one makes of it. */
  readonly grey: boolean;
}

const DEFAULTS = { notes: 'below', substeps: 'merge', size: 'a4', tiles: '2x2' } as const;
const FIELDS = { notes: NOTES, substeps: SUBSTEPS, size: SIZES, tiles: TILES } as const;
type Field = keyof typeof FIELDS;

const one = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T =>
  values.find((value) => value === text) ?? otherwise;

/** Undefined where nothing is to be printed. */
export function readPrint(query: string): PrintOptions | undefined {
  const params = new URLSearchParams(query);
  const print = PRINTS.find((value) => value === params.get('print'));
  if (print === undefined) return undefined;
  return {
    print,
    notes: one(NOTES, params.get('notes'), DEFAULTS.notes),
    substeps: one(SUBSTEPS, params.get('substeps'), DEFAULTS.substeps),
    size: one(SIZES, params.get('size'), DEFAULTS.size),
    tiles: one(TILES, params.get('tiles'), DEFAULTS.tiles),
    grey: params.get('colour') === 'grey',
  };
}

/** Writes them over an earlier query: everything else stays. No leading `?`. */
export function writePrint(options: PrintOptions, earlier: string): string {
  const params = new URLSearchParams(earlier);
  for (const name of ['print', ...Object.keys(FIELDS), 'colour']) params.delete(name);
  params.set('print', options.print);
  for (const name of Object.keys(FIELDS) as Field[])
    if (options[name] !== DEFAULTS[name]) params.set(name, options[name]);
  if (options.grey) params.set('colour', 'grey');
  return params.toString();
}

/** A query without what is said of printing. */
export function withoutPrint(query: string): string {
  const params = new URLSearchParams(query);
  for (const name of ['print', ...Object.keys(FIELDS), 'colour']) params.delete(name);
  return params.toString();
}
