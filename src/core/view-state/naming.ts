/** How much of an event is read aloud: time and title alone; what is known of it as well; and what contests or backs it. */
export const NAMINGS = ['minimal', 'standard', 'full'] as const;
export type Naming = (typeof NAMINGS)[number];
