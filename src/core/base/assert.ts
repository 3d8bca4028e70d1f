/** Throws when our own code is wrong. Never used on what an author or a reader gave us. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** For the end of a switch that covers a whole union: adding a member makes this a type error. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}
