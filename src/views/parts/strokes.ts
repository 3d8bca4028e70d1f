/** The pictures of the few buttons that every frame has. Paths from Lucide (ISC licence, see THIRD-PARTY-NOTICES.md). */
export const PLUS = 'M5 12h14M12 5v14';
export const MINUS = 'M5 12h14';
export const ARROW = 'M5 12h14m-7-7 7 7-7 7';
