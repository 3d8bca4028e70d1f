import { mount } from 'svelte';
import { decodeAddress } from '../../core/view-state/address.ts';
import { ownWords, readEmbedOptions } from '../../core/view-state/embed-options.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { messagesFor, preferredLanguage } from '../../i18n/messages.ts';
import { readQuery } from '../../ports/address.ts';
import { markRoot, readHash, watchSize } from '../../ports/embed/frame.ts';
import { hostLink } from '../../ports/embed/host-link.ts';
import { setPageLanguage, setPageTheme } from '../../ports/page.ts';
import { readerLanguages, readerZone } from '../../ports/reader.ts';
import { loadLanguage } from '../common/languages.ts';
import { loadShipped } from '../common/loaded.ts';
import Embed from './Embed.svelte';

/** The story whose text stands in the page as it was built, and its language. */
const SHIPPED = { story: 'kharkiv-2022', lang: 'fr' };

/**
 * Puts a story into a frame. The text that the page came with stands until the chronology can take its place, and stays
 * when it cannot.
 */
export async function start(target: HTMLElement): Promise<void> {
  const query = ownWords(readQuery());
  const options = readEmbedOptions(query, readHash());
  const { state } = decodeAddress(query);
  const story = options.story ?? SHIPPED.story;
  const lang = state.lang ?? preferredLanguage(readerLanguages());
  if (options.transparent) markRoot('transparent', '');
  else setPageTheme(state.theme ?? 'auto');
  if (options.motion === 'off') markRoot('motion', 'off');
  if (options.height === 'fit') markRoot('fit', '');

  const link = hostLink({ ...options, tellsHeight: options.height === 'auto' });
  const text = target.querySelector<HTMLElement>('.reading');
  const isItsText = story === SHIPPED.story;
  if (text && !isItsText) text.remove();
  if (text && isItsText && options.isStatic && lang.startsWith(SHIPPED.lang)) {
    text.dataset['whole'] = '';
    tellSizes();
    return;
  }
  const [loaded] = await Promise.all([loadShipped(story), loadLanguage(lang)]);
  const messages = messagesFor(lang);
  if (!loaded.story || !loaded.resolution) {
    if (!isItsText) {
      const failed = document.createElement('p');
      failed.className = 'reading';
      failed.setAttribute('role', 'alert');
      failed.textContent = `${messages.storyFailed}. ${loaded.error ? messages.load[loaded.error.code](loaded.error.detail) : ''}`;
      setPageLanguage(messages.lang);
      target.replaceChildren(failed);
    }
    tellSizes();
    return;
  }
  // The text waits for a printer, where it can speak the reader's language.
  if (text && isItsText && lang.startsWith(SHIPPED.lang)) text.hidden = true;
  else text?.remove();
  mount(Embed, {
    target,
    props: {
      story: loaded.story,
      resolution: loaded.resolution,
      options,
      state,
      lang,
      readerZone: readerZone(),
      link,
      words: embedWords,
    },
  });
  tellSizes();

  function tellSizes(): void {
    watchSize(target, (heightPx, widthPx) => {
      link.tellSize({ heightPx, widthPx });
    });
  }
}
