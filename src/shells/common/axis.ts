import { axisWords } from '../../i18n/axis-words.ts';
import { AxisReader } from '../../state/axis.svelte.ts';
import Folds from '../../views/chronology/Folds.svelte';

/** What reads the axis in other ways than by the calendar, with its words and what draws its folds. Loaded when first asked for. */
export const axisReader = (): AxisReader => new AxisReader(axisWords, Folds);
