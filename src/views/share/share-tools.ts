/** What the dialog for sharing is about, and what it needs of the outside; the shell brings it. */
import type { Drawing, Font, MeasureText } from '../../core/picture/drawing.ts';
import type { Palette } from '../../core/picture/palette.ts';
import type { EmbeddedFace } from '../../core/picture/svg.ts';
import type { Quote, StoryEvent } from '../../core/story/types.ts';

/** The view on the screen, one event, or exact words. */
export type Subject =
  | { readonly kind: 'view' }
  | { readonly kind: 'event'; readonly event: StoryEvent }
  | { readonly kind: 'quote'; readonly quote: Quote; readonly event: StoryEvent };

export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

export interface LinkTools {
  /** `YYYY-MM-DD`, where the reader is. */
  readonly today: string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly canShare: (shared: Shared) => boolean;
  readonly share: (shared: Shared) => void;
}

export interface PictureTools {
  /** Widths of texts, once the page's faces are there. */
  readonly measure: Promise<MeasureText>;
  readonly cssFont: (font: Font) => string;
  readonly png: (drawing: Drawing, palette: Palette, widthPx: number) => Promise<Blob | undefined>;
  readonly faces: () => Promise<readonly EmbeddedFace[]>;
  readonly save: (name: string, content: Blob) => void;
  readonly canCopy: boolean;
  readonly copy: (blob: Promise<Blob | undefined>) => Promise<boolean>;
  /** The stage on the screen: its width, and the height its lanes have. */
  readonly screen: { readonly widthPx: number; readonly heightPx: number };
  /** Whether the page is dark now. */
  readonly dark: boolean;
}
