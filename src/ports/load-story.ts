/** Fetching a shipped story, or reading one the reader opens. The only network of the page. */
import { err, ok, type Result } from '../core/base/result.ts';

export type LoadError =
  | { readonly code: 'unknown-story'; readonly id: string }
  | { readonly code: 'offline' }
  | { readonly code: 'http'; readonly status: number }
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'not-text' };

const SLUG = /^[a-z0-9-]{1,64}$/;
const MAX_BYTES = 256 * 1024 * 1024;

/** The text of a story that ships with the page, of its resolved times, its notes, or a version of it that was kept. */
export async function fetchStory(
  id: string,
  part?: 'times' | 'notes' | `v${string}`,
): Promise<Result<string, LoadError>> {
  if (!SLUG.test(id)) return err({ code: 'unknown-story', id: id.slice(0, 80) });
  try {
    const response = await fetch(`./stories/${id}${part ? `.${part}` : ''}.json`);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    if (response.status === 404 || (response.ok && !isJson)) return err({ code: 'unknown-story', id });
    if (!response.ok) return err({ code: 'http', status: response.status });
    return ok(await response.text());
  } catch {
    return err({ code: 'offline' });
  }
}

/** The text of a file the reader chose or dropped. Nothing leaves the page. */
export async function readStoryFile(file: File): Promise<Result<string, LoadError>> {
  if (file.size > MAX_BYTES) return err({ code: 'too-large', bytes: file.size });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return err({ code: 'not-text' });
  }
}
