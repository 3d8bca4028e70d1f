/** Hands the reader a file. Nothing leaves the device. */
export function downloadText(name: string, type: 'text/csv' | 'application/json' | 'text/plain', text: string): void {
  // Spreadsheets read a CSV without this mark in an old encoding, and its accents with it.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const address = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
