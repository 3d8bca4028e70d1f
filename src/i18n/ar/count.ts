/** Numbers with what they count, in Arabic: حدث واحد, حدثان, 3 أحداث, 11 حدثًا, 100 حدث. */
import { plurals } from '../plural.ts';

const form = plurals<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

type Forms = readonly [one: string, two: string, few: string, many: string, other: string];
const NOUNS = {
  account: ['رواية واحدة', 'روايتان', 'روايات', 'رواية', 'رواية'],
  claim: ['قول منقول واحد', 'قولان منقولان', 'أقوال منقولة', 'قولًا منقولًا', 'قول منقول'],
  context: ['حدث واحد من السياق', 'حدثان من السياق', 'أحداث من السياق', 'حدثًا من السياق', 'حدث من السياق'],
  event: ['حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث'],
  issue: ['ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة', 'ملاحظة'],
  link: ['رابط واحد', 'رابطان', 'روابط', 'رابطًا', 'رابط'],
  paragraph: ['فقرة واحدة', 'فقرتان', 'فقرات', 'فقرة', 'فقرة'],
  quote: ['اقتباس واحد', 'اقتباسان', 'اقتباسات', 'اقتباسًا', 'اقتباس'],
  reading: ['قراءة واحدة للتحرير', 'قراءتان للتحرير', 'قراءات للتحرير', 'قراءة للتحرير', 'قراءة للتحرير'],
  source: ['مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر'],
  speaker: ['متحدث واحد', 'متحدثان', 'متحدثين', 'متحدثًا', 'متحدث'],
} as const satisfies Record<string, Forms>;
export type Noun = keyof typeof NOUNS;

/** One and two are said by the noun's own form, without a figure; none likewise. */
export function count(n: number, what: Noun): string {
  const [one, two, few, many, other] = NOUNS[what];
  const figure = String(n);
  return form(n, {
    zero: `0\u00a0${other}`,
    one,
    two,
    few: `${figure}\u00a0${few}`,
    many: `${figure}\u00a0${many}`,
    other: `${figure}\u00a0${other}`,
  });
}

/** The noun under a figure that stands by itself. */
export function noun(n: number, what: Noun): string {
  const [, , few, many, other] = NOUNS[what];
  return form(n, { zero: other, one: other, two: other, few, many, other });
}
