// @ts-check
/**
 * What the page costs in a real browser, as ratios measured in one run against an empty page of the same server: the time
 * from navigation to the first event painted, and the frames of zooming and panning, at the machine's own speed and slowed
 * down four times. Prints; judges nothing, for a clock on a shared machine proves nothing.
 *
 * `npm run bench`, or after a build `node tests/bench/page.mjs`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { headersFor } from '../../config/headers.ts';
import { findBrowser, HOW_TO_GET_ONE } from '../../scripts/browser.mjs';
import { root } from '../../scripts/lib.mjs';
