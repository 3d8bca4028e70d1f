/** What every printed page of a story is told. */
import type { Studio } from '../../core/paper/draw-sheet.ts';
import type { Sheet } from '../../core/paper/sheets.ts';
import type { Palette } from '../../core/picture/palette.ts';
import type { PrintOptions } from '../../core/view-state/print-options.ts';
import type { PaperWords } from '../../i18n/paper-words.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

export interface PaperPage {
  readonly explorer: Explorer;
  readonly studio: Studio;
  readonly options: PrintOptions;
  readonly words: PaperWords;
  readonly palette: Palette;
  readonly sheets: readonly Sheet[];
  /** Whether the presenter's notes may be printed. */
  readonly tellsNotes: boolean;
  /** A view's address; empty where there is none for others. */
  readonly linkOf: (view: string) => string;
  /** The address of a step; empty where there is none for others. */
  readonly stepLinkOf: (sheet: Pick<Sheet, 'label' | 'view'>) => string;
  /** Version of the data and day of printing, in words. */
  readonly version: string;
}
