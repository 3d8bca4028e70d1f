/** What few pages want of a frame, with what most have. */
export interface MoreWishes {
  readonly links: 'blank' | 'parent' | 'none';
  readonly keys: 'auto' | 'forward' | 'off';
  /** Number of a step as it is written; empty for a story that is not told. */
  readonly step: string;
  readonly fits: boolean;
  readonly transparent: boolean;
  readonly isStatic: boolean;
  readonly moves: boolean;
  /** Whether the script's version and hash are written. */
  readonly pinned: boolean;
  /** The version of the story it is to stay with; empty for one that follows updates. */
  readonly version: string;
}

export const USUAL: MoreWishes = {
  links: 'blank',
  keys: 'auto',
  step: '',
  fits: false,
  transparent: false,
  isStatic: false,
  moves: true,
  pinned: true,
  version: '',
};

/** Those as parts of a query; what is usual is not written. */
export const moreAsked = ({
  links,
  keys,
  step,
  fits,
  transparent,
  isStatic,
  moves,
  version,
}: MoreWishes): readonly string[] => [
  ...(fits ? ['height=fit'] : []),
  ...(links === USUAL.links ? [] : [`links=${links}`]),
  ...(keys === USUAL.keys ? [] : [`keys=${keys}`]),
  ...(step === '' ? [] : [`step=${step}`]),
  ...(isStatic ? ['static=true'] : []),
  ...(transparent ? ['transparent=true'] : []),
  ...(moves ? [] : ['motion=off']),
  ...(version === '' ? [] : [`v=${version}`]),
];
