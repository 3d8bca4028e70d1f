/** Media types of the feeds: RFC 4287, and JSON Feed 1.1. */
export const ATOM = 'application/atom+xml';
export const JSON_FEED = 'application/feed+json';
