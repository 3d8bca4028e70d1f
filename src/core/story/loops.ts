/**
 * Finds where records that each point to at most one other lead back to themselves, and has each loop cut at the record
 * that closes it. Starts from records in the order given, so the same file is always cut at the same place. Linear.
 *
 * `next` gives the id a record points to, undefined where it points to none or to none that is there. `cut` is told the
 * record to cut and the ids of the loop, which begins where that record points to; `next` must say so from then on.
 */
export function cutLoops(
  ids: Iterable<string>,
  next: (id: string) => string | undefined,
  cut: (last: string, loop: readonly string[]) => void,
): void {
  const walkOf = new Map<string, string>();
  for (const start of ids) {
    const trail: string[] = [];
    let here: string | undefined = start;
    while (here !== undefined && !walkOf.has(here)) {
      walkOf.set(here, start);
      trail.push(here);
      here = next(here);
    }
    const last = trail.at(-1);
    if (here !== undefined && last !== undefined && walkOf.get(here) === start)
      cut(last, trail.slice(trail.indexOf(here)));
  }
}
