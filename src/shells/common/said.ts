import type { TimeLanguage } from '../../core/time/language.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What a language brings: the words of the page, and those for times. */
export interface Said {
  readonly messages: Messages;
  readonly time: TimeLanguage;
}
