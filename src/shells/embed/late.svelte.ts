/**
 * What a part of the page is drawn by, once it is there: it loads when it is first asked for. A block that waits would do the
 * same, and bring more code than everything that waits for it here.
 * A component that is not there yet is drawn as nothing, so nobody has to ask whether it is.
 * @param ready it, where somebody has loaded it already
 */
export function late<T>(load: () => Promise<{ readonly default: T }>, ready?: T): () => T {
  let it: T | undefined = $state.raw(ready);
  let failed: Error | undefined = $state.raw();
  let asked = ready !== undefined;
  return () => {
    if (!asked) {
      asked = true;
      load().then(
        ({ default: loaded }) => (it = loaded),
        (error: unknown) => (failed = error instanceof Error ? error : new Error(String(error))),
      );
    }
    if (failed) throw failed;
    return it as T;
  };
}
