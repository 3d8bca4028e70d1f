/** What can stand open over a talk; one at a time. */
export type TalkDialog = 'help' | 'more' | 'jump' | 'edit' | 'refused' | 'lost';
