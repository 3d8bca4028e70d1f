/** What is chosen: nothing, an event, or one quotation of an event. */
export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'quote'; readonly event: string; readonly quote: string };

export const NOTHING: Selected = { kind: 'none' };

/** The choice, and what pointer or focus is on for the moment. */
export class Selection {
  #selected: Selected = $state.raw(NOTHING);
  #pointed: Selected = $state.raw(NOTHING);
  #pressed: string | undefined = $state.raw();

  get selected(): Selected {
    return this.#selected;
  }
  get event(): string | undefined {
    return this.#selected.kind === 'none' ? undefined : this.#selected.event;
  }
  /** The event that was pressed and is chosen in a moment. */
  get pressed(): string | undefined {
    return this.#pressed;
  }
  /** The event whose marks show it as chosen: one pressed shows so at once, and what is drawn of the choice comes after. */
  get marked(): string | undefined {
    return this.#pressed ?? this.event;
  }
  get quote(): string | undefined {
    return this.#selected.kind === 'quote' ? this.#selected.quote : undefined;
  }
  get pointed(): Selected {
    return this.#pointed;
  }
  /** The quotation pointer or focus is on, else the chosen one. */
  get liveQuote(): string | undefined {
    return this.#pointed.kind === 'quote' ? this.#pointed.quote : this.quote;
  }
  get pointedEvent(): string | undefined {
    return this.#pointed.kind === 'none' ? undefined : this.#pointed.event;
  }

  /** Marks an event before it is chosen. */
  press(event: string): void {
    this.#pressed = event;
  }
  select(selected: Selected): void {
    this.#selected = selected;
    this.#pressed = undefined;
  }
  clear(): void {
    this.select(NOTHING);
  }
  point(at: Selected): void {
    this.#pointed = at;
  }
  unpoint(): void {
    this.#pointed = NOTHING;
  }
}
