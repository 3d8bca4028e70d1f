/** What the browser says of its reader. */
export const readerLanguages = (): readonly string[] => navigator.languages;

/** The reader's own time zone, IANA. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
