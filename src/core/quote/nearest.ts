/** A stretch of a text that is close to a pattern: UTF-16 indices, half-open, and how many edits part the two. */
export interface Near {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * The stretches of `text` that need the fewest insertions, deletions and replacements of code units to become `pattern`,
 * if that is at most `limit`; one for each end, in order, the first 64 of them. Sellers' dynamic programme with
 * Ukkonen's cut-off: time grows with the text's length times the errors met, not times the pattern's length.
 */
export function nearest(pattern: string, text: string, limit: number): Near[] {
  const size = pattern.length;
  // cost[i]: fewest edits between the pattern's first i units and any stretch ending here; from[i]: where that starts.
  const cost = Int32Array.from({ length: size + 1 }, (_, i) => i);
  const from = new Int32Array(size + 1);
  let best = limit;
  let last = Math.min(size, best + 1);
  let found: Near[] = [];
  const record = (end: number): void => {
    const errors = cost[size] ?? 0;
    if (errors < best) found = [];
    best = errors;
    if (found.length < 64) found.push({ start: from[size] ?? 0, end, errors });
  };
  if (size <= best) record(0);
  for (let j = 1; j <= text.length; j += 1) {
    const unit = text.charCodeAt(j - 1);
    let diagonal = 0;
    let diagonalFrom = j - 1;
    let above = 0;
    let aboveFrom = j;
    from[0] = j;
    const rows = Math.min(last, size);
    for (let i = 1; i <= rows; i += 1) {
      const before = cost[i] ?? 0;
      const beforeFrom = from[i] ?? 0;
      let least = diagonal + (pattern.charCodeAt(i - 1) === unit ? 0 : 1);
      let leastFrom = diagonalFrom;
      if (above + 1 < least) {
        least = above + 1;
        leastFrom = aboveFrom;
      }
      if (before + 1 < least) {
        least = before + 1;
        leastFrom = beforeFrom;
      }
      cost[i] = above = least;
      from[i] = aboveFrom = leastFrom;
      diagonal = before;
      diagonalFrom = beforeFrom;
    }
    // Rows below `last` are out of reach; the next column may reach one further.
    last = rows;
    while (last > 0 && (cost[last] ?? 0) > best) last -= 1;
    if (last === size) record(j);
    else {
      last += 1;
      cost[last] = best + 1;
    }
  }
  return found;
}
