/**
 * The SHA-256 of a text in lower-case hexadecimal, by the browser. Undefined where it will not: only secure contexts may ask
 * it, and a frame in an insecure page is none.
 */
export async function digestHere(text: string): Promise<string | undefined> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
