/**
 * Character references of HTML: all numeric ones, and the named ones that news pages use. Accented Latin letters follow
 * a rule (`&eacute;` = e + acute), so no table of two thousand names is needed. Names without their semicolon, and names
 * not known here, stay as they are written.
 */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»' },
  ...{ lsaquo: '‹', rsaquo: '›', ndash: '–', mdash: '—', horbar: '―', minus: '−', hellip: '…', prime: '′', Prime: '″' },
  ...{ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', lrm: '\u200e', rlm: '\u200f', bull: '•', middot: '·' },
  ...{ oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', szlig: 'ß', eth: 'ð', ETH: 'Ð' },
  ...{ thorn: 'þ', THORN: 'Þ', iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º', deg: '°', sect: '§', para: '¶' },
  ...{ euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', times: '×', divide: '÷' },
  ...{ plusmn: '±', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', micro: 'µ', permil: '‰' },
  ...{ Tab: '\t', NewLine: '\n', num: '#', excl: '!', colon: ':', comma: ',', period: '.', lpar: '(', rpar: ')' },
};
const MARK: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a' },
  ...{ caron: '\u030c', cedil: '\u0327' },
};
/** What browsers make of the numbers 128 to 159, which they read as windows-1252; a space where it has no character. */
const CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function numeric(code: number): string {
  const control = CONTROLS.charAt(code - 0x80);
  if (control.trim() !== '') return control;
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}

function named(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const mark = MARK[name.slice(1)];
  const letter = mark === undefined ? '' : `${name.charAt(0)}${mark}`.normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}

/** The text with its character references replaced, once: `&amp;lt;` gives `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,8});?|#([0-9]{1,8});?|([A-Za-z][A-Za-z0-9]{1,9});)/g,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named(name) ?? whole;
      return numeric(hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16));
    },
  );
