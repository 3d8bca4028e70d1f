import type { SaidOf } from '../sets.ts';

const UNITS = {
  minute: 'الدقائق',
  hour: 'الساعات',
  day: 'الأيام',
  month: 'الأشهر',
  year: 'السنوات',
  time: 'الزمن محسوبًا',
};

/** The axis' other ways of reading time, in Arabic. */
export const axis: SaidOf<'axis'> = {
  title: 'قراءة الزمن',
  scale: {
    calendar: 'بالتواريخ',
    since: 'منذ البداية',
    chosen: 'منذ الحدث المختار',
    order: 'بالترتيب',
  },
  scaleNote: {
    calendar: 'يمضي الزمن بسرعة واحدة، بحسب التواريخ.',
    since: 'الأيام أو الساعات أو الأشهر محسوبة من الحدث الأول.',
    chosen: 'الأيام أو الساعات أو الأشهر محسوبة من الحدث المختار، ومن الأول إن لم يُختر حدث.',
    order: 'خطوات متساوية من حدث إلى آخر، والفاصل مكتوب بينهما.',
  },
  fold: 'طي الفترات الخالية الطويلة',
  count: {
    minute: (n) => `الدقيقة ${n}`,
    hour: (n) => `الساعة ${n}`,
    day: (n) => `اليوم ${n}`,
    month: (n) => `الشهر ${n}`,
    year: (n) => `السنة ${n}`,
  },
  since: (unit, day, title) => `${UNITS[unit]} منذ ${day}${title === '' ? '' : `: \u2068${title}\u2069`}`,
  inOrder: 'خطوات متساوية من حدث إلى آخر، بلا مقياس',
  folded: (length) => `${length} بلا حدث جديد، مطوية`,
  allFolded: (lengths) => `بلا حدث جديد، مطوية: ${lengths.join('، ')}`,
  opened: (length) => `${length} بلا حدث جديد، مبسوطة`,
};
