import { mount } from 'svelte';
import { isFiltering } from '../../core/query/facets.ts';
import { decodeAddress } from '../../core/view-state/address.ts';
import { directionOf, interfaceLanguage, preferredLanguage } from '../../i18n/messages.ts';
import { readQuery } from '../../ports/address.ts';
import { facesAtHand, setPageLanguage } from '../../ports/page.ts';
import { readerLanguages, readerZone } from '../../ports/reader.ts';
import { loadLanguage } from '../common/languages.ts';
import { sayTodaysNames } from '../common/todays-names.ts';
import App from './App.svelte';
import { DEFAULT_STORY, loadFile, loadShipped, loadSieve } from '../common/loaded.ts';
import type { Talk } from '../common/talk.ts';

/**
 * Puts the explore page into an element, with the story and the view its address names.
 * @param load brings what tells the story to a room, or puts it on paper, when it is asked for
 */
export async function start(target: Element, load: (what: 'talk' | 'paper') => Promise<Talk>): Promise<void> {
  const wanted = new URLSearchParams(readQuery()).get('story') ?? DEFAULT_STORY;
  const initial = loadShipped(wanted);
  const faces = facesAtHand();
  // The page's head has asked for this one in any case; taken up, it is at hand for the way back.
  if (wanted !== DEFAULT_STORY) void loadShipped(DEFAULT_STORY);
  await sayTodaysNames();
  const { state } = decodeAddress(readQuery());
  const lang = state.lang ?? preferredLanguage(readerLanguages());
  // What a link filters is filtered from the first picture on; where the filters cannot be had, the page comes without.
  const sieve = isFiltering(state) ? loadSieve().catch(() => undefined) : undefined;
  const talks = (): boolean => /[?&](?:mode=present|print=)/.test(readQuery());
  const loadTalk = () => load(/[?&]print=/.test(readQuery()) ? 'paper' : 'talk');
  // Where the talk cannot be had, the page comes without.
  const [talk] = await Promise.all([
    talks() ? loadTalk().catch(() => undefined) : undefined,
    loadLanguage(lang),
    sieve,
    faces,
  ]);
  setPageLanguage(interfaceLanguage(lang), directionOf(lang));
  mount(App, {
    target,
    props: {
      initial,
      lang,
      readerZone: readerZone(),
      loadTalk,
      talk,
      talks,
      openFile: loadFile,
      openShipped: () => loadShipped(DEFAULT_STORY),
    },
  });
}
