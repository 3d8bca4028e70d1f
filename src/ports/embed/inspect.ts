/** What a frame can find out about where it stands, when somebody asks. */
import { FRAME_ALLOW } from '../../core/view-state/frame-allow.ts';
import { allows } from './frame.ts';

/** Names of permissions as an `allow` attribute has them, which the host has not given. */
export function refusedHere(): readonly string[] {
  const { featurePolicy } = document as Document & { featurePolicy?: { readonly features: () => readonly string[] } };
  // A browser is not asked after what it does not have: it would complain.
  const known = featurePolicy?.features();
  return FRAME_ALLOW.split('; ').filter((name) =>
    name === 'fullscreen' ? !document.fullscreenEnabled : (known?.includes(name) ?? true) && !allows(name),
  );
}

/** Whether we live in a sandbox with an origin of our own. */
export const isSandboxed = (): boolean => self.origin === 'null';

/** Whether the browser lets us store anything; we never do. Reading is enough to be refused. */
export function mayStore(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** Whether the page is shown dark, by its own setting or by the wish of the host or reader. */
export function showsDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
