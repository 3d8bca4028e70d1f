import type { PlacedLabel } from '../../core/layout/scene.ts';

/** A length of the scene as the page sets it: its pixels are those of text of the usual size, and grow as the text does. */
export const rem = (px: number): string => `${String(px / 16)}rem`;

/** How much of a label the plot has no room for. */
export const cutOf = (label: PlacedLabel | undefined): 'some' | 'all' | undefined =>
  !label || label.shownPx >= label.widthPx ? undefined : label.shownPx > 0 ? 'some' : 'all';
