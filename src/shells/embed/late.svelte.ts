/**
 * What a part of the page is drawn by, once it is there: it loads when it is first asked for. A block that waits would do the
 * same, and bring more code than everything that waits for it here.
 */
export function late<T>(load: () => Promise<{ readonly default: T }>): () => T | undefined {
  let it: T | undefined = $state.raw();
  let failed: Error | undefined = $state.raw();
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      load().then(
        ({ default: loaded }) => (it = loaded),
        (error: unknown) => (failed = error instanceof Error ? error : new Error(String(error))),
      );
    }
    if (failed) throw failed;
    return it;
  };
}
