export type TextType =
  | 'text/csv'
  | 'text/calendar'
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/json'
  | 'application/jsonl'
  | 'application/ld+json';

/** Hands the reader a file. Nothing leaves the device. */
export function downloadBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** The same for a text. */
export function downloadText(name: string, type: TextType, text: string): void {
  // Spreadsheets read a CSV without this mark in an old encoding, and its accents with it.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  downloadBlob(name, new Blob([mark, text], { type: `${type};charset=utf-8` }));
}
