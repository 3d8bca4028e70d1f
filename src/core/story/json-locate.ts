/**
 * Where a text stops being JSON (RFC 8259), in lines and columns. Engines word their own messages each their own way
 * and some give no place, so this reads again what they refused. No recursion: nesting is a stack of brackets.
 */

/** What should have stood there. `depth`: nothing is misspelt, but lists and objects stand too deep. */
export type JsonExpected = 'value' | 'key' | 'colon' | 'comma' | 'end' | 'quote' | 'escape' | 'depth';

/** The usual reasons, where the place gives one away. */
export type JsonHint = 'trailing-comma' | 'comment' | 'quotes' | 'cut-off' | 'line-break';

export interface JsonFault {
  /** 1-based; lines end at LF, CR or CR LF. */
  readonly line: number;
  /** 1-based, in code points. */
  readonly column: number;
  /** What stands there: a word or a character; empty at the end of the text. */
  readonly found: string;
  readonly expected: JsonExpected;
  readonly hint?: JsonHint;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const WORD = /[\p{L}\p{N}_.+-]{1,40}|[^]/uy;

/** The end of the string that begins at `start`, or where and how it goes wrong. */
function skipString(text: string, start: number): { readonly end: number; readonly expected?: JsonExpected } {
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) return { end: i + 1 };
    if (unit < 0x20) return { end: i, expected: 'quote' };
    if (unit !== 0x5c) continue;
    const mark = text.charAt(i + 1);
    const good =
      mark === 'u' ? /^[\da-fA-F]{4}$/.test(text.slice(i + 2, i + 6)) : mark !== '' && '"\\/bfnrt'.includes(mark);
    if (!good) return { end: i, expected: 'escape' };
    i += mark === 'u' ? 5 : 1;
  }
  return { end: text.length, expected: 'quote' };
}

/** Line and column of an offset. */
export function place(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let column = 1;
  for (let i = 0; i < offset; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) {
      line++;
      column = 1;
    } else if (unit !== 0x0d && (unit < 0xdc00 || unit > 0xdfff)) column++;
  }
  return { line, column };
}

/** The first fault of a text that is not JSON, or that nests deeper than `depth`. Undefined when there is none. */
export function locateJsonFault(text: string, depth: number): JsonFault | undefined {
  const open: string[] = [];
  let at = 0;
  let want: JsonExpected = 'value';
  /** Whether the bracket just opened may close at once. */
  let fresh = false;
  let afterComma = false;

  const fault = (offset: number, expected: JsonExpected): JsonFault => {
    WORD.lastIndex = offset;
    const found = WORD.exec(text)?.[0] ?? '';
    const hint: JsonHint | undefined =
      expected === 'depth'
        ? undefined
        : offset >= text.length
          ? 'cut-off'
          : expected === 'quote' && found < ' '
            ? 'line-break'
            : afterComma && (found === '}' || found === ']')
              ? 'trailing-comma'
              : found === '/' || found === '#'
                ? 'comment'
                : (expected === 'value' || expected === 'key') && /^['`‘’“”«]/.test(found)
                  ? 'quotes'
                  : undefined;
    return { ...place(text, offset), found, expected, ...(hint && { hint }) };
  };

  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    const char = text.charAt(at);
    if (want === 'end') return at < text.length ? fault(at, 'end') : undefined;

    const inside = open.at(-1);
    if ((want === 'comma' || fresh) && char !== '' && char === (inside === '{' ? '}' : ']')) {
      open.pop();
      at++;
    } else if (want === 'comma') {
      if (char !== ',') return fault(at, 'comma');
      at++;
      want = inside === '{' ? 'key' : 'value';
      fresh = false;
      afterComma = true;
      continue;
    } else if (want === 'colon') {
      if (char !== ':') return fault(at, 'colon');
      at++;
      want = 'value';
      continue;
    } else if (char === '"') {
      const string = skipString(text, at);
      if (string.expected) return fault(string.end, string.expected);
      at = string.end;
      if (want === 'key') {
        want = 'colon';
        fresh = afterComma = false;
        continue;
      }
    } else if (want === 'key') {
      return fault(at, 'key');
    } else if (char === '{' || char === '[') {
      open.push(char);
      if (open.length > depth) return fault(at, 'depth');
      at++;
      want = char === '{' ? 'key' : 'value';
      fresh = true;
      afterComma = false;
      continue;
    } else {
      SCALAR.lastIndex = at;
      const scalar = SCALAR.exec(text)?.[0];
      if (scalar === undefined) return fault(at, 'value');
      at += scalar.length;
    }
    // A value has ended.
    fresh = afterComma = false;
    want = open.length > 0 ? 'comma' : 'end';
  }
}
