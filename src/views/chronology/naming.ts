/** How much of an event is read aloud: the reader's choice among three. */
import type { Naming } from '../../core/view-state/naming.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Explorer, NameAside } from '../../state/explorer.svelte.ts';

/** How many stances of each kind its claims take, or are taken to them: "contested by 1", "supports 2". */
function stancesOf({ index, preferences }: Explorer, event: string): readonly string[] {
  const messages = messagesFor(preferences.lang);
  const counts = new Map<string, number>();
  const told = new Set<string>();
  for (const { stance, incoming } of index.claimsOf(event).flatMap((claim) => index.stancesOf(claim.id))) {
    // Between two claims of the same event it would be told from both ends.
    if (told.has(stance.id)) continue;
    told.add(stance.id);
    const verb = (incoming ? messages.stanceBy : messages.stance)[stance.type].toLocaleLowerCase(messages.lang);
    counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  return [...counts].map(([verb, count]) => `${verb} ${String(count)}`);
}

/** What the name of an event says after its title and its time; undefined: what it says by itself. */
export function namingOf(naming: Naming, explorer: Explorer): NameAside | undefined {
  // A contested claim is never named without the word.
  if (naming === 'minimal') return (_, __, doubt) => doubt && ` · ${doubt}`;
  if (naming === 'full')
    return ({ id }, itself) =>
      itself +
      stancesOf(explorer, id)
        .map((words) => ` · ${words}`)
        .join('');
  return undefined;
}
