import type { Component } from 'svelte';
import type { Carried } from './carried.ts';
import type { Loaded } from './loaded.ts';

/** What tells a story to a room, step by step: a window of a talk, brought when it is asked for. */
export type Talk = Component<{
  loaded: Loaded;
  lang: string;
  readerZone: string;
  /** What was changed of the story before, and is carried in and out. */
  carried: Carried | undefined;
  onleave: (carried: Carried | undefined) => void;
  /** Hands over what was changed as soon as it is. */
  onchange: (carried: Carried) => void;
  onopenfile: (file: File) => void;
}>;
