/**
 * For other people's pages: frames of ours get the height they ask for, and `<dateline-timeline>` makes such a frame. Loads
 * once however often it is asked for, has no code in strings, and trusts only what a frame of our own address says. Plain
 * browser code without imports, because it is read before it is trusted.
 */
(() => {
  const NAME = 'dateline-timeline';
  const here = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
  if (customElements.get(NAME)) return;
  /** The site the script came from; frames of another one are not ours. */
  const home = new URL('.', here || document.baseURI);
  const PARAMETERS =
    'story event quote time view lanes axis gaps q speaker place kind certainty basis source theme lang zone v ui title legend search minimap credit share start step scroll keys links motion height maxheight transparent static id api origin compat debug'.split(
      ' ',
    );
  const heightFor = (width: number): number => (width > 999 ? 650 : width > 599 ? 575 : 480);
  const isOurs = (frame: HTMLIFrameElement): boolean =>
    frame.src.startsWith(home.origin + home.pathname) && /\/embed(\.html)?([?#]|$)/.test(frame.src);

  addEventListener('message', ({ source, origin, data }: MessageEvent<Record<string, unknown> | null>) => {
    if (typeof data !== 'object' || data?.['source'] !== 'dateline' || data['v'] !== 1) return;
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    // A sandboxed frame has no origin of its own: it is known by its window and the address we see on it.
    if (!frame || !isOurs(frame) || (origin !== home.origin && origin !== 'null')) return;
    const { type, height } = data as { type: unknown; height?: unknown };
    if (type === 'resize') {
      if (typeof height !== 'number' || !(height >= 40 && height <= 20_000)) return;
      const box = frame.getBoundingClientRect();
      const grown = height - box.height;
      frame.style.height = `${String(height)}px`;
      // What is being read stays where it is when a frame above it changes.
      // Safari does not know the word, and keeps nothing by itself.
      if (box.bottom < 0 && grown !== 0 && getComputedStyle(document.documentElement).overflowAnchor !== 'auto')
        scrollBy(0, grown);
    }
    const element = frame.parentNode;
    if (element instanceof Timeline)
      element.dispatchEvent(
        new CustomEvent(String(type), { detail: type === 'result' ? data : (data['data'] ?? data) }),
      );
  });

  // What is there already may have told its height before anybody listened.
  for (const frame of document.querySelectorAll('iframe'))
    if (isOurs(frame)) frame.contentWindow?.postMessage({ target: 'dateline', v: 1, method: 'measure' }, '*');

  let requests = 0;
  class Timeline extends HTMLElement {
    static observedAttributes = PARAMETERS;
    #frame: HTMLIFrameElement | undefined;
    #arrive: (() => void) | undefined;
    #arrived: Promise<void> | undefined;

    /**
     * Asks the frame, once it is there; a lazy one is when somebody scrolls near it. What it answers resolves. Rejects after
     * ten seconds without an answer, or with the frame's own fault.
     */
    async ask(method: string, args: object = {}): Promise<unknown> {
      if (!this.hasAttribute('api')) throw new Error('without the attribute api nobody answers');
      this.#away();
      await this.#arrived;
      return new Promise((resolve, reject) => {
        const req = (requests += 1);
        const end = (): void => {
          clearTimeout(patience);
          this.removeEventListener('result', hear);
        };
        const hear = ({
          detail,
        }: Event & { detail?: { req?: unknown; ok?: unknown; data?: unknown; error?: unknown } }) => {
          if (detail?.req !== req) return;
          end();
          if (detail.ok === true) resolve(detail.data);
          else reject(new Error(JSON.stringify(detail.error)));
        };
        const patience = setTimeout(() => {
          end();
          reject(new Error('no answer'));
        }, 10_000);
        this.addEventListener('result', hear);
        this.#say(method, args, req);
      });
    }

    #say(method: string, args: object, req: number): void {
      this.#frame?.contentWindow?.postMessage({ target: 'dateline', v: 1, method, args, req }, home.origin);
    }

    /** There is nobody to ask, from now until the frame has loaded. */
    #away(anew = false): void {
      if (anew ? !this.#arrive : !this.#arrived)
        this.#arrived = new Promise((resolve) => {
          this.#arrive = resolve;
        });
    }

    connectedCallback(): void {
      if (this.#frame) return;
      const frame = document.createElement('iframe');
      this.#frame = frame;
      this.style.display ||= 'block';
      frame.title = this.title || this.getAttribute('label') || 'Interactive timeline';
      frame.allow = 'fullscreen; clipboard-write';
      frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.style.cssText = 'border:0;display:block;width:100%;min-width:0';
      // Room is kept before anything has loaded, so that nothing below is pushed.
      const height = this.getAttribute('height') ?? '';
      frame.style.height =
        height === 'fit' && this.clientHeight > 0
          ? '100%'
          : `${String(parseInt(height) || heightFor(this.clientWidth))}px`;
      frame.addEventListener('load', () => {
        // First of all: before it nothing is answered.
        if (this.hasAttribute('api')) this.#say('hello', {}, 0);
        this.#arrive?.();
        this.#arrive = undefined;
      });
      this.#aim();
      this.append(frame);
    }

    disconnectedCallback(): void {
      this.#away(true);
    }

    attributeChangedCallback(): void {
      this.#aim();
    }

    #aim(): void {
      if (!this.#frame) return;
      const url = new URL(this.getAttribute('src') ?? 'embed.html', home);
      for (const name of PARAMETERS) {
        // `title` of an element is its own; whether the frame shows one is `show-title`.
        const value = this.getAttribute(name === 'title' ? 'show-title' : name);
        // A height in pixels is the frame's, not the page's in it.
        if (value !== null && !(name === 'height' && /^\d/.test(value)))
          url.searchParams.set(name, name === 'api' ? '1' : value);
      }
      if (url.origin !== home.origin || this.#frame.src === url.href) return;
      this.#away(true);
      this.#frame.src = url.href;
    }
  }
  customElements.define(NAME, Timeline);
})();
