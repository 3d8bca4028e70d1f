/**
 * What a frame of ours asks of its host, as an `allow` attribute says it. Code that was pasted is not mended later: what the
 * frame may come to offer is asked for with what it offers now, and what a host refuses is not shown.
 */
export const FRAME_ALLOW = 'fullscreen; clipboard-write; web-share; screen-wake-lock';
