/**
 * Stands in for d3-transition in the bundle. d3-zoom stops transitions before each gesture and starts one on a double
 * click; ours has no double click of d3's and moves by the viewport, so there is never one to stop. See
 * docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
export const interrupt = (): void => undefined;
