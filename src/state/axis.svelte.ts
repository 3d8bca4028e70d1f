import type { Component } from 'svelte';
import { readAxis, type AxisReading, type AxisWords } from '../core/layout/axis-reading.ts';
import type { LayoutItem } from '../core/layout/scene.ts';
import type { Civil } from '../core/time/instant.ts';
import type { Span } from '../core/time/span.ts';
import type { StoryEvent } from '../core/story/types.ts';
import type { ViewState } from '../core/view-state/view-state.ts';

/** What an axis is read of: an explorer is one. */
export interface Read {
  readonly reading: ViewState;
  readonly itemised: { readonly items: readonly LayoutItem[] };
  readonly resolution: { readonly asOf: Civil };
  readonly preferences: { readonly lang: string };
  readonly selection: { readonly event: string | undefined };
  readonly order: readonly StoryEvent[];
  readonly index: { readonly events: ReadonlyMap<string, StoryEvent> };
  extentOf(event: string): Span | undefined;
  text(text: StoryEvent['title']): { readonly text: string };
}

/** An axis as it is read, and what is done with its folds. */
export interface ReadAxis extends AxisReading {
  /** Opens a fold, or closes it again. */
  readonly toggle: (from: number) => void;
  /** Draws them over a stage. */
  readonly Folds: Component<FoldsProps>;
}

/** What folds are drawn from. */
export interface FoldsProps {
  readonly explorer: {
    readonly axis: ReadAxis | undefined;
    readonly viewport: { readonly staged: Span; drawn(span?: Span): Span };
    readonly preferences: { readonly lang: string };
  };
  readonly widthPx: number;
  /** Of the lanes below the axis. */
  readonly heightPx: number;
}

/** The axis' other ways of reading time, and which of its folds were opened. Comes when first asked for. */
export class AxisReader {
  readonly #words: (lang: string) => AxisWords;
  readonly #folds: Component<FoldsProps>;
  #open: ReadonlySet<number> = $state.raw(new Set<number>());

  /** @param folds draws the folds over a stage; the shell that brings the words brings it, too */
  constructor(words: (lang: string) => AxisWords, folds: Component<FoldsProps>) {
    this.#words = words;
    this.#folds = folds;
  }

  /** Undefined where time is read by the calendar, and evenly. */
  read(of: Read): ReadAxis | undefined {
    const { axis, gaps } = of.reading;
    if (!axis && !gaps) return undefined;
    const { lang } = of.preferences;
    const read = readAxis({
      scale: axis,
      fold: gaps === 'fold',
      items: of.itemised.items,
      asOf: of.resolution.asOf,
      lang,
      words: this.#words(lang),
      origin: () => {
        const chosen = axis === 'chosen' ? of.index.events.get(of.selection.event ?? '') : undefined;
        for (const event of chosen ? [chosen, ...of.order] : of.order) {
          const extent = of.extentOf(event.id);
          if (extent) return { at: extent.from, title: of.text(event.short ?? event.title).text };
        }
        return undefined;
      },
      open: this.#open,
    });
    return { ...read, Folds: this.#folds, toggle: this.#toggle };
  }
  readonly #toggle = (from: number): void => {
    const next = new Set(this.#open);
    if (!next.delete(from)) next.add(from);
    this.#open = next;
  };
}
