/** What a link or a picture in another page leads to: the page that previews read, and what its picture shows. */
import { quoteLine } from '../../core/story/quote-text.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { pictureWords } from '../../i18n/picture-words.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Linked } from '../../views/embed-snippets/snippets.ts';
import type { Subject } from '../../views/share/share-tools.ts';

/**
 * A view of one's own has no page: the story's stands in for it.
 * @param site address of the build, with a slash at the end
 */
export function previewOf(explorer: Explorer, subject: Subject, site: string): Linked {
  const { index } = explorer;
  const { lang } = explorer.preferences;
  const { story } = index;
  const words = pictureWords(lang);
  const say = (text: Parameters<Explorer['text']>[0]): string => explorer.text(text).text;
  const folder = `${site}t/${story.id}/`;
  const credit = [say(story.sources[0]?.title), messagesFor(lang).brand].filter(Boolean).join(' · ');
  const linked = (path: string, caption: string, alt: string): Linked => ({
    page: folder + path,
    picture: { src: `${folder}${path}preview.png`, alt, caption, credit },
  });
  if (subject.kind === 'view') return linked('', say(story.title), `${say(story.title)}. ${say(story.takeaway)}`);
  const { event } = subject;
  const dated = `${say(event.title)}, ${explorer.when(event)}`;
  if (subject.kind === 'event')
    return linked(`e/${event.id}/`, dated, words.event(say(event.title), explorer.when(event)));
  const { quote } = subject;
  const passage = index.passages.get(quote.segments[0]?.passage ?? '');
  const own = index.sources.get(passage?.source ?? '')?.lang ?? lang;
  const speaker = say(index.agents.get(index.attributions.get(quote.attribution)?.agents.at(-1) ?? '')?.name);
  return linked(`q/${quote.id}/`, `${speaker}. ${dated}`, words.quote(quoteLine(quote, own), speaker));
}
