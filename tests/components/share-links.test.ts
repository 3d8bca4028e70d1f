import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Links from '../../src/views/share/Links.svelte';
import { explorerOf } from './explorer.ts';

describe('what a device is handed to share', () => {
  it.each([
    ['shoigu-300000', true],
    ['address', false],
  ])('says of %s whether it is contested', async (id, contested) => {
    const explorer = explorerOf();
    const share = vi.fn();
    const tools = { today: '2022-09-22', copy: () => Promise.resolve(true), canShare: () => true, share };
    const event = explorer.index.events.get(id)!;
    render(Links, { explorer, subject: { kind: 'event', event }, link: 'https://example.org/', tools });
    await userEvent.click(screen.getByRole('button', { name: /^Send/ }));
    const [{ text }] = share.mock.lastCall as [{ text: string }];
    expect(text.endsWith('contested · 2 accounts')).toBe(contested);
  });
});
