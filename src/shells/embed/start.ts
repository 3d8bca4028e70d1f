import { mount } from 'svelte';
import { isFiltering } from '../../core/query/facets.ts';
import { decodeAddress } from '../../core/view-state/address.ts';
import { isVersion, readEmbedOptions } from '../../core/view-state/embed-options.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { directionOf, interfaceLanguage, messagesFor, preferredLanguage } from '../../i18n/messages.ts';
import { readQuery } from '../../ports/address.ts';
import { frameWidthPx, markRoot, readHash, watchSize } from '../../ports/embed/frame.ts';
import { hostLink, pingOnly } from '../../ports/embed/host-link.ts';
import { setPageLanguage, setPageTheme } from '../../ports/page.ts';
import { readerLanguages, readerZone } from '../../ports/reader.ts';
import { loadLanguage } from '../common/languages.ts';
import { loadKept, loadShipped, loadSieve } from '../common/loaded.ts';
import { sayTodaysNames } from '../common/todays-names.ts';
import Embed from './Embed.svelte';
import { envelope } from './envelope.ts';
import { loadFrameLanguage } from './frame-languages.ts';
import { firstViews, viewFor } from './views.ts';

/** The story whose text stands in the page as it was built, in each language the interface is whole in. */
const SHIPPED = 'kharkiv-2022';

/**
 * Puts a story into a frame. The text that the page came with stands until the chronology can take its place, and stays
 * when it cannot.
 */
export async function start(target: HTMLElement): Promise<void> {
  await sayTodaysNames();
  const query = readQuery();
  const options = readEmbedOptions(query, readHash());
  const { state } = decodeAddress(query);
  const story = options.story ?? SHIPPED;
  const lang = state.lang ?? preferredLanguage(readerLanguages());
  // The text is read in the language the page says it is in.
  setPageLanguage(interfaceLanguage(lang), directionOf(lang));
  setPageTheme(state.theme ?? 'auto');
  if (options.transparent) markRoot('transparent', '');
  if (options.motion === 'off') markRoot('motion', 'off');
  if (options.height === 'fit') markRoot('fit', '');

  const link = hostLink({ ...options, tellsHeight: options.height === 'auto' });
  const isItsText = story === SHIPPED && target.firstElementChild !== null;
  if (!isItsText) target.replaceChildren();
  else if (options.isStatic) {
    markRoot('static', '');
    for (const link of target.querySelectorAll('a')) link.removeAttribute('href');
    tellSizes();
    return;
  }
  // What a link filters is filtered from the first picture on; where the filters cannot be had, the frame comes without.
  const sieve = isFiltering(state) ? loadSieve().catch(() => undefined) : undefined;
  const opening = options.start === undefined ? undefined : import('./opening.ts').catch(() => undefined);
  const [found, , , opens, first] = await Promise.all([
    loadShipped(story),
    loadFrameLanguage(lang),
    sieve,
    opening,
    firstViews(viewFor(options.isStatic ? 'list' : state.view, frameWidthPx())),
  ]);
  const { version } = options;
  const loaded =
    version !== undefined && found.story && !isVersion(found.story.revision, version)
      ? ((await loadKept(story, version).catch(() => undefined)) ?? found)
      : found;
  if (!loaded.story || !loaded.resolution) {
    // Nothing of the reader is in it: a host may put something else in our place.
    const tell = (): void => {
      link.tellAll(envelope(options.id, 'error', { code: loaded.error?.code ?? 'bad-story' }));
    };
    tell();
    link.onWord((word) => {
      pingOnly(word);
      // A host that came late is told once more.
      if (word.kind === 'data') tell();
    });
    if (!isItsText) {
      const failed = document.createElement('p');
      await loadLanguage(lang);
      const messages = messagesFor(lang);
      failed.className = 'reading';
      failed.setAttribute('role', 'alert');
      failed.textContent = `${messages.storyFailed}. ${loaded.error ? messages.load[loaded.error.code](loaded.error.detail) : ''}`;
      target.replaceChildren(failed);
    }
    tellSizes();
    return;
  }
  // The text stays, for a printer: styles hide it.
  mount(Embed, {
    target,
    props: {
      story: loaded.story,
      resolution: loaded.resolution,
      options,
      state,
      opening: opens?.openingView,
      lang,
      readerZone: readerZone(),
      link,
      words: frameWords,
      first,
    },
  });
  tellSizes();

  function tellSizes(): void {
    watchSize(target, (heightPx, widthPx) => {
      link.tellSize({ heightPx, widthPx });
    });
  }
}
