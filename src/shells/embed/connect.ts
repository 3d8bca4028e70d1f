import { pingOnly } from '../../ports/embed/host-link.ts';
import { envelope } from './envelope.ts';
import { withAllWords } from './frame-languages.ts';
import type { HostTalk } from './host-talk.ts';

/**
 * Tells the host that the frame is ready and lets it speak: with its API when the address asks for that, else a ping is
 * answered and no more.
 * @returns what ends it
 */
export function connect(talk: Omit<HostTalk, 'loadPicture'>): () => void {
  const { explorer, options, link } = talk;
  let stop: (() => void) | undefined;
  let gone = false;
  if (options.api)
    void import('./host.svelte.ts').then(
      ({ talkToHost }) => {
        if (!gone)
          stop = talkToHost({
            ...talk,
            loadPicture: () => withAllWords(import('./picture.ts'), explorer.preferences.lang),
          });
      },
      // The frame is read, not spoken with, and its host need not wait.
      () => {
        link.tellAll(envelope(options.id, 'error', { code: 'offline' }));
        link.onWord(pingOnly);
      },
    );
  else {
    const { story } = explorer.index;
    const title = explorer.text(story.title).text;
    link.tellAll(
      envelope(options.id, 'ready', { title, version: 1, dataVersion: story.revision, count: story.events.length }),
    );
    link.onWord(pingOnly);
  }
  return () => {
    gone = true;
    stop?.();
  };
}
