/** Calls back once nothing is under way any more, a moment later; gives back how not to. */
export function atRest(flying: () => boolean, rest: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout>;
  const look = (): void => {
    waiting = setTimeout(() => {
      if (flying()) look();
      else rest();
    }, 150);
  };
  look();
  return () => {
    clearTimeout(waiting);
  };
}
