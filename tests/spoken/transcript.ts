/** A page as it is heard: what its accessibility tree holds, read from the first thing to the last. */
import type { Page } from '@playwright/test';

/** Roles that are named, and read by their name alone. */
const NAMED = new Set([
  ...['button', 'link', 'checkbox', 'radio', 'combobox', 'slider', 'searchbox', 'textbox', 'img', 'image'],
  ...['tab', 'option', 'menuitem', 'columnheader'],
]);

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

export interface Heard {
  readonly role: string;
  readonly text: string;
}

/** Everything a reader hears who goes through the page from top to bottom, in order. */
export async function transcript(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const read = (node: Node): void => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
    if (!node.ignored) {
      if (role === 'heading') {
        const level = node.properties?.find((one) => one.name === 'level')?.value.value;
        heard.push({ role: `heading ${String(level)}`, text: name });
        return;
      }
      if (NAMED.has(role) || role === 'StaticText') {
        if (name !== '') heard.push({ role, text: name });
        return;
      }
      if (role === 'figure' || role === 'blockquote' || role === 'listitem' || role === 'row')
        heard.push({ role, text: '' });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child);
    }
    if (!node.ignored && (role === 'figure' || role === 'blockquote')) heard.push({ role: `end of ${role}`, text: '' });
  };
  if (nodes[0]) read(nodes[0]);
  return heard;
}

/** How often a text is heard in a stretch of it, in one go or in pieces. */
export function timesHeard(heard: readonly Heard[], text: string): number {
  const plain = (one: string): string => one.replaceAll(/\s+/g, ' ').trim();
  const whole = plain(heard.map((one) => one.text).join(' '))
    .replaceAll(' ', '')
    .toLowerCase();
  const wanted = plain(text).replaceAll(' ', '').toLowerCase();
  return wanted === '' ? 0 : whole.split(wanted).length - 1;
}
