/** Ukrainian for how far a story can be trusted: coverage, and the check against a reader's copy. */
import { plurals } from '../plural.ts';
import type { SaidOf } from '../sets.ts';
import { count, noun, of } from './count.ts';

const form = plurals<'one' | 'few' | 'many'>('uk');
/** A sentence that changes with its number: one, or more than one. */
const pick = (n: number, one: string, many: string): string => form(n, { one, few: many, many, other: many });

export const coverage: SaidOf<'coverage'> = {
  title: 'Охоплення',
  intro: 'Що ця хронологія бере зі свого джерела, що лишає поза увагою і що тут означає «звірено».',
  events: (n) => `${noun(n, 'event')} статті`,
  context: (n) => noun(n, 'context'),
  quotes: (n) => noun(n, 'quote'),
  speakers: (n) => noun(n, 'speaker'),
  unnamed: (n) => `з них без імені: ${String(n)}`,
  paragraphs: 'Абзаци статті',
  paragraphsUsed: (used, all) =>
    used === all
      ? `Використано всі абзаци (${String(all)}), хоча б частково.`
      : `Використано ${of(used, all, 'paragraph')}, хоча б частково.`,
  used: 'використано',
  unused: 'пропущено',
  quoted: (n) => count(n, 'quote'),
  leftOut: (p) => `¶\u00a0${String(p)}, пропущено`,
  noReason: 'хронологія не пояснює чому.',
  verifiedTitle: 'Що означає «звірено»',
  verified: {
    verbatim: (n) => `${count(n, 'quote')}: збіг із джерелом до останнього знака.`,
    'verbatim-in-translation': (n) =>
      `${count(n, 'quote')}: збіг зі статтею до останнього знака. Стаття є перекладом, тож це не власні слова мовців.`,
    'folded-match': (n) => `${count(n, 'quote')}: збіг із джерелом, крім лапок, тире та пробілів.`,
    unverified: (n) => `${count(n, 'quote')}: ще не звірено з джерелом.`,
  },
  notTruth: 'Це доводить, що слова там є. Це не означає, що сказане правда.',
  claimsTitle: 'Твердження',
  claims: (n) => `${count(n, 'claim')}.`,
  contested: (n) => `Оспорюються: ${String(n)}, поруч наведено ${pick(n, 'те, що його оспорює', 'те, що їх оспорює')}.`,
  notVerified: (n) => `Стаття каже, що не перевірила незалежно: ${String(n)}.`,
  stances: (explicit, inferred) =>
    `Між ними ${count(explicit, 'link')}, про які сказано у статті; ще ${String(inferred)} прочитали ми, їх проведено пунктиром і так названо.`,
  seeClaims: 'Переглянути, хто що каже',
  single: 'Єдине джерело',
  singleNotice: 'Усе, крім контексту, взято з однієї статті. Якщо двоє кажуть у ній те саме, це ще не підтвердження.',
  many: (n) => `Події взято з різних джерел: ${String(n)}.`,
  unknown: 'Чого ми не знаємо про джерело',
  translation: 'Переклад',
  around: (n) => `Довкола статті: ${count(n, 'source')} контексту, лише згадано:`,
  contextTitle: 'Контекст',
  check: 'Звірити з вашою копією',
};

export const check: SaidOf<'check'> = {
  title: 'Звірити з вашою копією',
  intro: 'Вставте текст статті або перетягніть сюди збережену сторінку. Кожну цитату буде знайдено слово в слово.',
  local: 'Усе відбувається на цій сторінці: нічого не надсилається і нічого не зберігається.',
  source: 'Джерело',
  paste: 'Текст статті',
  placeholder: 'Вставте текст сюди',
  choose: 'Вибрати файл…',
  drop: 'Перетягніть файл сюди',
  check: 'Звірити',
  stop: 'Зупинити',
  again: 'Звірити іншу копію',
  working: 'Триває звірка…',
  stopped: 'Звірку зупинено.',
  held: (characters) =>
    `Вставлено текст, знаків: ${characters.toLocaleString('uk')}. Він задовгий, щоб показати його тут, але звіряється весь.`,
  file: (name) => `Файл «${name}»`,
  failure: {
    empty: 'Немає що звіряти: текст порожній.',
    address: 'Це адреса, а не текст статті. Відкрийте сторінку, виділіть усе, скопіюйте і вставте сюди.',
    pdf: 'Це файл PDF, цієї форми сторінка не читає. Відкрийте його, скопіюйте текст і вставте сюди.',
    archive: 'Це сторінка, збережена одним файлом. Збережіть її як «вебсторінка, лише HTML» або скопіюйте її текст.',
    document: 'Це документ текстового редактора. Відкрийте його, скопіюйте текст і вставте сюди.',
    image: 'Це зображення: у ньому немає тексту для порівняння.',
    binary: 'Це не текстовий файл: у ньому немає що шукати. Збережіть сторінку як HTML або скопіюйте її текст.',
    'too-large': 'Файл завеликий: межа 32\u00a0МБ. Скопіюйте лише текст статті.',
    unreadable: 'Файл не вдалося прочитати. Виберіть його ще раз.',
    'too-long': 'Звірка триває задовго, її зупинено. Вставте лише текст статті.',
    failed: 'У цьому браузері звірку виконати не вдалося. Оновіть сторінку і спробуйте ще раз.',
  },
  byParagraph: 'Абзац за абзацом',
  paragraph: (p) => `¶\u00a0${String(p)}`,
  state: { same: 'збігається', differs: 'відрізняється', missing: 'не знайдено', extra: 'зайвий' },
  uncertain: 'не порівняно',
  verdict: {
    verbatim: 'слово в слово',
    moved: 'слово в слово, в іншому місці',
    folded: 'збігається, крім розділових знаків',
    differs: 'відрізняється',
    missing: 'не знайдено',
  },
  expected: 'У хронології',
  found: 'У вашій копії',
  begins: 'У вашій копії цей абзац починається так:',
  elsewhere:
    'Цитати на місці, але змінилося щось інше. Від цього абзацу зберігається лише відбиток: що саме, сказати не можна.',
  gone: 'Їх більше немає:',
  missingParagraph: 'Жоден абзац вашої копії йому не відповідає.',
  other: 'Цитати без абзацу',
  originalWording: 'первісне формулювання',
  seeQuote: 'Переглянути цитату',
  nothingThere: 'тут нічого немає',
};

export const verification: SaidOf<'verification'> = {
  found: (n, all) => (all === 0 ? 'Немає цитат для звірки' : `Слово в слово знайдено ${of(n, all, 'quote')}`),
  edition: (date) => (date === '' ? 'зафіксованого видання' : `видання за ${date}`),
  same: (edition) => `усі абзаци такі, як у тексті ${edition}`,
  changed: (n, edition) => `${count(n, 'paragraph')} не такі, як у тексті ${edition}`,
  order: (edition) => `порядок абзаців не такий, як у тексті ${edition}`,
  other: 'цей текст, здається, не той, що джерело',
  unknown: 'немає зафіксованого видання для порівняння',
  semicolon: '; ',
  extra: (n) => `У вашій копії на ${count(n, 'paragraph')} більше, ніж у джерелі.`,
  missing: (n) => `Бракує абзаців джерела: ${String(n)}.`,
  moved: (n) => `${count(n, 'quote')}: слово в слово, але в іншому місці чи в іншому оточенні.`,
  folded: (n) => `${count(n, 'quote')}: збіг, крім лапок, тире, пробілів.`,
  differs: (n) => `${count(n, 'quote')}: є відмінності.`,
  absent: (n) => `${count(n, 'quote')}: не знайдено.`,
  passages: (n, all) => `Місць, що стоять там, де записано: ${String(n)} із ${String(all)}.`,
  refused: (n) => `Абзаців вашої копії, які не вдалося прочитати: ${String(n)}.`,
  translation: 'Джерело є перекладом: збіг стосується перекладеного тексту, а не власних слів мовця.',
  at: (p, start) => `абзац ${String(p)}, знак ${String(start + 1)}`,
  colon: ': ',
  verdict: {
    verbatim: 'слово в слово',
    moved: 'слово в слово, але не в записаному місці чи оточенні',
    folded: 'той самий текст, крім розділових знаків',
    differs: 'відрізняється',
    missing: 'не знайдено',
  },
  original: 'первісне формулювання',
  instead: (expected, found) => `очікувалося «${expected}», знайдено «${found}»`,
  matches: (n) => `збігів: ${String(n)}`,
};
