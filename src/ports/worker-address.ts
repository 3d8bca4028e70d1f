/**
 * The address of one of our own workers, in the form the page's policy accepts: where the browser holds scripts to Trusted
 * Types, a worker's address must have passed a policy with a name, and ours lets through nothing but this origin.
 */
interface ScriptPolicy {
  readonly createScriptURL: (url: string) => unknown;
}
interface Factory {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy;
}

/** Its name stands in the page's headers. */
const NAME = 'dateline-worker';

let policy: ScriptPolicy | undefined;

/** @throws TypeError for an address of another origin: a mistake of ours, not of a reader's. */
export function workerAddress(url: string): string {
  const own = new URL(url, document.baseURI);
  if (own.origin !== new URL(document.baseURI).origin) throw new TypeError('A worker comes from our own origin.');
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy(NAME, { createScriptURL: (address) => address });
  // The constructor takes the trusted address as it takes a string; the type of it is not known to TypeScript.
  return (policy ? policy.createScriptURL(own.href) : own.href) as string;
}
