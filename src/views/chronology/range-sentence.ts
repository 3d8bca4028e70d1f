import { spanInWords } from '../../core/time/words.ts';
import { firstMessagesFor } from '../../i18n/messages.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** What is in view, in words: shown above the stage, and said of it once it rests. */
export const rangeSentence = (explorer: Explorer): string => {
  const { lang } = explorer.preferences;
  return firstMessagesFor(lang).range(
    spanInWords(explorer.viewport.view, lang),
    explorer.inView + explorer.undated.length,
    explorer.shown.length,
  );
};
