/**
 * How many of `count` things pass a test that holds for the first so many and for none after them: also the index of the first that
 * does not. By halves, so the test is made about log2 `count` times.
 */
export function countWhile(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high;) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
