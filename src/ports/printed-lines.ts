/**
 * What stands at the head and the foot of every page of a list that runs on, and which page it is. A style sheet sets these
 * lines, and it has no other way to know them; undefined: none.
 */
export function setPrintedLines(lines: readonly [head: string, foot: string] | undefined): void {
  const { style } = document.documentElement;
  // A text in quotes is the same in JSON and in a style sheet, but for what breaks a line.
  const quoted = (text: string): string => JSON.stringify(text.replace(/[\\\s]+/g, ' '));
  const values = lines ? [quoted(lines[0]), quoted(lines[1]), "counter(page) ' / ' counter(pages)"] : [];
  ['--printed-head', '--printed-foot', '--printed-page'].forEach((name, i) => {
    const value = values[i];
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, value);
  });
}
