import { mount } from 'svelte';
import { decodeAddress } from '../../core/view-state/address.ts';
import { preferredLanguage } from '../../i18n/messages.ts';
import { readQuery } from '../../ports/address.ts';
import { readerLanguages, readerZone } from '../../ports/reader.ts';
import { loadLanguage } from '../common/languages.ts';
import App from './App.svelte';
import { loadFile, loadShipped } from './loaded.ts';

/** The story a bare address shows. */
const DEFAULT_STORY = 'kharkiv-2022';

/** Puts the explore page into an element, with the story and the view its address names. */
export async function start(target: Element): Promise<void> {
  const initial = loadShipped(new URLSearchParams(readQuery()).get('story') ?? DEFAULT_STORY);
  const lang = decodeAddress(readQuery()).state.lang ?? preferredLanguage(readerLanguages());
  await loadLanguage(lang);
  mount(App, {
    target,
    props: {
      initial,
      lang,
      readerZone: readerZone(),
      openFile: loadFile,
      openShipped: () => loadShipped(DEFAULT_STORY),
    },
  });
}
