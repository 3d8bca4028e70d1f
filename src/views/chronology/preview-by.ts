/** How an event was come to. */
export type PreviewBy = 'pointer' | 'focus' | 'finger';
