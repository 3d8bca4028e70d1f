import type { SaidOf } from '../sets.ts';

const UNITS = {
  minute: 'хвилини',
  hour: 'години',
  day: 'дні',
  month: 'місяці',
  year: 'роки',
  time: 'відлік часу',
};

/** The axis' other ways of reading time, in Ukrainian. */
export const axis: SaidOf<'axis'> = {
  title: 'Відлік часу',
  scale: {
    calendar: 'за датами',
    since: 'від початку',
    chosen: 'від вибраної події',
    order: 'за порядком',
  },
  fold: 'Згорнути довгі проміжки',
  count: {
    minute: (n) => `хвилина ${n}`,
    hour: (n) => `година ${n}`,
    day: (n) => `день ${n}`,
    month: (n) => `місяць ${n}`,
    year: (n) => `рік ${n}`,
  },
  since: (unit, day, title) => `${UNITS[unit]} від ${day}${title === '' ? '' : `: ${title}`}`,
  inOrder: 'рівні кроки від події до події, без масштабу',
  folded: (length) => `${length} без нової події, згорнуто`,
  allFolded: (lengths) => `без нової події, згорнуто: ${lengths.join(', ')}`,
  opened: (length) => `${length} без нової події, розгорнуто`,
};
