import { eventView } from '../core/layout/camera.ts';
import { finiteExtent, storyExtent } from '../core/layout/extent.ts';
import type { AxisReading } from '../core/layout/axis-reading.ts';
import { layoutItems, type Itemised } from '../core/layout/items.ts';
import { orderEvents } from '../core/query/order.ts';
import { eventTimeInWords, eventTimeParts, type ZoneOf } from '../core/story/event-words.ts';
import { languagesFor, localise, type LocalText } from '../core/story/localise.ts';
import type { onClock } from '../core/story/on-clock.ts';
import type { Resolution } from '../core/story/resolve.ts';
import { indexStory, type StoryIndex } from '../core/story/story-index.ts';
import type { Localised, Quote, StoryEvent, StoryFile } from '../core/story/types.ts';
import type { Span } from '../core/time/span.ts';
import { decodeAddress } from '../core/view-state/address.ts';
import { rangeOfSpan, spanOfRange } from '../core/view-state/time-range.ts';
import type { Clock, ViewState } from '../core/view-state/view-state.ts';
import type { AxisReader, ReadAxis } from './axis.svelte.ts';
import { Filters, type LoadSieve } from './filters.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import { NOTHING, Selection, type Selected } from './selection.svelte.ts';
import { Viewport, type Animate } from './viewport.svelte.ts';

export interface ExplorerOptions {
  /** The story's times, read in its own zone. */
  readonly resolution: Resolution;
  /** Brings what reads them on another clock. */
  readonly loadResolver: () => Promise<typeof onClock>;
  /** Brings the axis' other ways of reading time. */
  readonly loadAxis: () => Promise<AxisReader>;
  readonly lang: string;
  /** The reader's languages in their order: what the story does not say in the one chosen is told in another of them. */
  readonly languages?: readonly string[];
  /** The reader's own zone, IANA. */
  readonly readerZone: string;
  readonly animate: Animate;
  /** Does what draws the stage, at once unless told. */
  readonly draw?: (work: () => void) => void;
  /** Brings what filters; left out, nothing is filtered but by basis. */
  readonly loadSieve?: LoadSieve;
  /** Other filters than the plain ones. */
  readonly filters?: (index: StoryIndex) => Filters;
}

/** What a link asked for that the story has not got. */
export interface Missing {
  readonly kind: 'event' | 'quote';
  readonly id: string;
}

/** Out of an event, what its name says by itself, and that it is contested, where no visible word says so. */
export type NameAside = (event: StoryEvent, itself: string, doubt: string) => string;

/** One story being explored: its derived values, and the parts of the view, put together. */
export class Explorer {
  readonly index: StoryIndex;
  readonly preferences: Preferences;
  readonly selection = new Selection();
  readonly filters: Filters;
  readonly viewport: Viewport;
  /** What a name that is read aloud says after title and time; unless told, what it says by itself. */
  naming: NameAside | undefined = $state.raw();
  readonly readerZone: string;
  /** The event on the stage last come to by hand. */
  focused: string | undefined = $state.raw();
  openClusters: ReadonlySet<string> = $state.raw(new Set<string>());
  /** How the axis is asked to read time: of a view, its `axis` and `gaps`. */
  reading: ViewState = $state.raw({});
  readonly #loadAxis: () => Promise<AxisReader>;
  #axisReader: AxisReader | undefined = $state.raw();

  /** As the story solves its times, in its own zone: what orders events and tells how far apart they are. */
  readonly own: Resolution;
  readonly #loadResolver: () => Promise<typeof onClock>;
  #resolver: typeof onClock | undefined = $state.raw();

  /** The same times on the clock they are read on. */
  readonly resolution: Resolution = $derived.by(() => {
    const { clock } = this.preferences;
    if (clock === 'story' || !this.#resolver) return this.own;
    return this.#resolver(this.index.story, this.own, this.zoneOf);
  });
  /** Every event of the story in resolved time order, dated first: the same on every clock. */
  readonly order: readonly StoryEvent[] = $derived.by(() => orderEvents(this.index.story, this.own));
  /** Those the reader has not filtered away. */
  readonly shown: readonly StoryEvent[] = $derived.by(() => this.order.filter((event) => this.filters.leaves(event)));
  readonly dated: readonly StoryEvent[] = $derived.by(() => this.shown.filter((event) => this.isDated(event.id)));
  readonly undated: readonly StoryEvent[] = $derived.by(() => this.shown.filter((event) => !this.isDated(event.id)));
  /** The dated ones from left to right: clocks of several zones change who stands before whom. */
  readonly #alongAxis: readonly StoryEvent[] = $derived.by(() => {
    if (this.resolution === this.own) return this.dated;
    return orderEvents(this.index.story, this.resolution).filter(
      (event) => this.filters.leaves(event) && this.isDated(event.id),
    );
  });
  /** What stands on the stage, in lanes that each hold something: an undated event stands beside it. */
  readonly itemised: Itemised = $derived.by(() =>
    layoutItems(this.index, this.resolution, this.#alongAxis, {
      grouping: this.preferences.lanes,
      lang: this.preferences.lang,
      zoneOf: this.zoneOf,
    }),
  );
  /** How the axis reads time; undefined where it is the calendar, drawn evenly. */
  readonly axis: ReadAxis | undefined = $derived.by(() => this.#axisReader?.read(this));
  /** What stands on the stage, and the story's "now", in drawn time. */
  get drawn(): Pick<AxisReading, 'items' | 'asOf'> {
    return this.axis ?? { items: this.itemised.items, asOf: this.resolution.asOf };
  }
  readonly inView: number = $derived.by(() => {
    const { from, to } = this.viewport.view;
    return this.dated.filter((event) => {
      const extent = this.extentOf(event.id);
      return extent !== undefined && extent.from < to && extent.to >= from;
    }).length;
  });
  /** Events lit because of what is pointed at or chosen: answers, supports, contests. */
  readonly linked: ReadonlySet<string> = $derived.by(() => {
    const { pointed, selected } = this.selection;
    const live: Selected = pointed.kind === 'none' ? selected : pointed;
    if (live.kind === 'none') return new Set<string>();
    const own = live.kind === 'quote' ? this.index.claimsOfQuote(live.quote) : [];
    return new Set(this.index.linkedEvents(own.length > 0 ? own : this.index.claimsOf(live.event)));
  });

  constructor(story: StoryFile, options: ExplorerOptions) {
    const languages = languagesFor(story.languages, options.languages ?? []);
    this.index = indexStory(languages.join() === story.languages.join() ? story : { ...story, languages });
    this.filters = options.filters?.(this.index) ?? new Filters(this.index, options.loadSieve);
    this.own = options.resolution;
    this.#loadResolver = options.loadResolver;
    this.#loadAxis = options.loadAxis;
    this.readerZone = options.readerZone;
    this.preferences = new Preferences(options.lang);
    const whole = storyExtent(this.resolution.times.values(), this.resolution.asOf);
    const opening = decodeAddress(story.opening ?? '').state.time;
    this.viewport = new Viewport(
      whole,
      opening ? spanOfRange(opening, whole) : whole,
      options.animate,
      () => this.axis?.warp,
      options.draw,
    );
  }

  // ─── the story in words ──────────────────────────────────────────────────────────────────────────────────────────

  /** Whose clock each event is read on. */
  get zoneOf(): ZoneOf {
    // Until what resolves other clocks is there, times are still the story's own.
    const clock = this.#resolver ? this.preferences.clock : 'story';
    const { story, places } = this.index;
    if (clock === 'reader') return () => this.readerZone;
    if (clock === 'event') return (event) => event.time.zone?.iana ?? places.get(event.place ?? '')?.zone ?? story.zone;
    return () => story.zone;
  }
  text(text: Localised | undefined): LocalText {
    return localise(text, this.preferences.lang, this.index.story.languages);
  }
  when(event: StoryEvent, form: 'long' | 'short' = 'long'): string {
    return eventTimeInWords(this.index, this.resolution, event, this.zoneOf, this.preferences.lang, form);
  }
  /** The same, parted by language. */
  whenParts(event: StoryEvent, form: 'long' | 'short' = 'long'): readonly LocalText[] {
    return eventTimeParts(this.index, this.resolution, event, this.zoneOf, this.preferences.lang, form);
  }
  isDated(event: string): boolean {
    return this.resolution.times.get(event)?.dated ?? false;
  }
  extentOf(event: string): Span | undefined {
    const time = this.resolution.times.get(event);
    return time && finiteExtent(time);
  }

  // ─── verbs ───────────────────────────────────────────────────────────────────────────────────────────────────────

  toggleCluster(id: string): void {
    const next = new Set(this.openClusters);
    if (!next.delete(id)) next.add(id);
    this.openClusters = next;
  }

  closeClusters(): void {
    this.openClusters = new Set();
  }

  /** Chooses an event and brings it into view. */
  selectEvent(id: string): void {
    this.selection.select({ kind: 'event', event: id });
    this.focused = undefined;
    this.#reveal(id);
  }
  selectQuote(quote: Quote): void {
    this.selection.select({ kind: 'quote', event: quote.event, quote: quote.id });
    this.#reveal(quote.event);
  }
  #reveal(id: string): void {
    const extent = this.extentOf(id);
    if (extent) this.viewport.reveal(extent);
  }

  // ─── the view as data ────────────────────────────────────────────────────────────────────────────────────────────

  /** Only what differs from how the story opens. */
  get viewState(): ViewState {
    const { viewport, reading } = this;
    const [view, home] = [viewport.drawn(), viewport.drawn(viewport.home)];
    const { lanes, clock, theme, lang } = this.preferences;
    const { selected } = this.selection;
    const moved = Math.abs(view.from - home.from) + Math.abs(view.to - home.to) > 0.002 * (home.to - home.from);
    const said: { readonly [K in keyof ViewState]: ViewState[K] | undefined } = {
      time: moved ? rangeOfSpan(viewport.view, this.axis !== undefined) : undefined,
      event: selected.kind === 'event' ? selected.event : undefined,
      quote: selected.kind === 'quote' ? selected.quote : undefined,
      view: this.preferences.view,
      lanes: lanes === 'place' ? undefined : lanes,
      ...this.filters.state,
      zone: clock === 'story' ? undefined : clock,
      axis: reading.axis,
      gaps: reading.gaps,
      theme: theme === 'auto' ? undefined : theme,
      keys: this.preferences.characterKeys ? undefined : 'off',
      lang: this.#langChosen ? lang : undefined,
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  }
  #langChosen: boolean = $state.raw(false);

  /** Reads the axis on another clock. Dates without a clock time do not move. */
  setClock(clock: Clock): void {
    this.preferences.clock = clock;
    if (clock !== 'story' && !this.#resolver)
      void this.#loadResolver().then((resolver) => {
        this.#resolver = resolver;
      });
  }

  /** Reads the axis as a view says. */
  readAxis(view: ViewState): void {
    this.reading = view;
    if (view.axis ?? view.gaps)
      void this.#loadAxis().then(
        (reader) => {
          this.#axisReader = reader;
        },
        // Offline: time stays as the calendar has it.
        () => undefined,
      );
  }

  setLang(lang: string): void {
    this.preferences.lang = lang;
    this.#langChosen = true;
  }

  /** Takes on a view; what it does not say is as the story opens. Gives back what it names that is not there. */
  apply(state: ViewState, how: 'cut' | 'fly' = 'cut'): readonly Missing[] {
    const missing: Missing[] = [];
    const { preferences, viewport } = this;
    preferences.view = state.view;
    preferences.lanes = state.lanes ?? 'place';
    this.setClock(state.zone ?? 'story');
    this.readAxis(state);
    preferences.theme = state.theme ?? 'auto';
    preferences.characterKeys = state.keys !== 'off';
    this.filters.set(state);
    if (state.lang !== undefined) this.setLang(state.lang);

    let selected: Selected = NOTHING;
    const quote = this.index.quotes.get(state.quote ?? '');
    const event = this.index.events.get(state.event ?? '');
    if (state.quote !== undefined && !quote) missing.push({ kind: 'quote', id: state.quote });
    if (state.event !== undefined && !event) missing.push({ kind: 'event', id: state.event });
    if (quote) selected = { kind: 'quote', event: quote.event, quote: quote.id };
    else if (event) selected = { kind: 'event', event: event.id };
    this.selection.select(selected);

    const goal = state.time ? spanOfRange(state.time, viewport.whole) : this.#viewFor(selected, missing.length > 0);
    viewport.arrive(goal, how);
    return missing;
  }

  /** Where a link that names no time goes. */
  #viewFor(selected: Selected, lost: boolean): Span {
    const { home, everything } = this.viewport;
    if (lost) return everything;
    const extent = selected.kind === 'none' ? undefined : this.extentOf(selected.event);
    return extent ? eventView(extent, home) : home;
  }
}
