import type { Civil } from '../time/instant.ts';
import type { Span } from '../time/span.ts';
import type { Qualifier } from '../time/vocabulary.ts';
import type { MarkClass, MarkMode, Window } from '../time/window.ts';

/** What layout needs to know of one event. Plain, made once per story and filter; nobody writes to it. */
export interface LayoutItem {
  readonly id: string;
  /** Index into `LayoutInput.lanes`. */
  readonly lane: number;
  readonly start: Window;
  readonly end: Window;
  readonly mark: MarkClass;
  readonly mode: MarkMode;
  /** Title as drawn; the layout measures it and may break it over two lines. */
  readonly title: string;
  /** Second line (time in words, speaker) and third (first words of the first quotation) at closer zoom. */
  readonly detail: string;
  readonly excerpt: string;
  readonly quotes: number;
  readonly contested: boolean;
  /** How many accounts of it are known where it is contested. */
  readonly accounts?: number;
  /** Lighter, hollow, and first to gather into a cluster. */
  readonly context: boolean;
  readonly qualifier?: Qualifier;
  /** Not known whether it happened; known only what it comes after. */
  readonly unknown?: boolean;
  readonly after?: boolean;
  /** 1 (drop last) to 5 (drop first). */
  readonly importance: number;
}

export interface LayoutInput {
  /** In resolved time order (`core/query/order.ts`): es, ls, rank, id. Undated (`mark: 'order'`) items are skipped. */
  readonly items: readonly LayoutItem[];
  readonly laneCount: number;
  /** The stretch of time in view, and the width of the plot it maps to. */
  readonly view: Span;
  readonly widthPx: number;
  /** The height the rows should keep within before events gather into clusters. */
  readonly heightPx: number;
  /** The story's "now": open ends run to here and then as an arrow. */
  readonly asOf: Civil;
  /** Width of a text in pixels. `title` | `detail` name the face it is set in. */
  readonly measure: (text: string, face: 'title' | 'detail') => number;
  /** Room kept free at the top of each lane, for its name where that stands over it; 0 unless told. */
  readonly laneHeadPx?: number;
  /**
   * A view that is come to by name: the opening, a link, a step, a picture. At its zoom and closer, labels of what stands in
   * it rather stay within its edges; without one, within those of the whole story.
   */
  readonly home?: Span;
  /** Members of these clusters (by cluster id) are laid out one by one. */
  readonly openClusters?: ReadonlySet<string>;
}

/** How much of an event is written on the axis at this zoom. `mark`: some are in clusters, the others have titles. */
export type Detail = 'mark' | 'title' | 'detail' | 'excerpt';

export interface PlacedMark {
  readonly id: string;
  readonly index: number;
  readonly lane: number;
  /** Top of the row within the stage. */
  readonly yPx: number;
  /** Possible extent and, within it, certain extent (equal ends where nothing is certain). Unclipped, may be far outside. */
  readonly x0Px: number;
  readonly x1Px: number;
  readonly certain0Px: number;
  readonly certain1Px: number;
  /** Drawn as a dot or square of fixed size with its label beside it, not as a bar with its label below. */
  readonly compact: boolean;
  readonly visible: boolean;
  readonly label?: PlacedLabel;
}

export interface PlacedLabel {
  /** Left edge of what shows of it. */
  readonly xPx: number;
  readonly yPx: number;
  /** All that is written, and how much of it the plot has room for: what is less ends with an ellipsis, 0 shows nothing. */
  readonly widthPx: number;
  readonly shownPx: number;
  readonly heightPx: number;
  readonly titleLines: readonly string[];
  readonly detail?: string;
  readonly excerpt?: string;
  /** Lines end at the right edge of the box (the label stands left of its mark); absent: they start at the left. */
  readonly align?: 'end';
  /** Room kept after the last line of the title for the count of quotations and the sign of contest; 0: they do not show. */
  readonly badgePx: number;
}

export interface PlacedCluster {
  /** Stable for the same members: `<lane>:<first id>+<count>`. */
  readonly id: string;
  readonly lane: number;
  readonly members: readonly string[];
  readonly yPx: number;
  /** From where its first member begins to where its last one begins; at least the width of the chip. Unclipped. */
  readonly x0Px: number;
  readonly x1Px: number;
  /** Where the chip with the count stands: at the start, or where the view begins when that is later. */
  readonly chip0Px: number;
  readonly chip1Px: number;
  /** The most important member, and its title, which stands for the cluster. */
  readonly head: string;
  readonly label: PlacedLabel;
  readonly visible: boolean;
  /** The span from the first member's earliest start to the last member's latest end. */
  readonly span: Span;
}

export interface PlacedLane {
  readonly yPx: number;
  readonly heightPx: number;
  readonly rows: number;
}

/** Everything a painter needs, in CSS pixels from the top left of the plot. Same input, same scene, everywhere. */
export interface Scene {
  readonly detail: Detail;
  readonly heightPx: number;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
  readonly asOfPx: number;
}
