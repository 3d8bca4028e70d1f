/**
 * Stands in for d3-time-format in the bundle. d3's time scale can label its ticks; ours are labelled by `core/time`, in the
 * reader's language. See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
const none = () => (): never => {
  throw new Error('Ticks are labelled by core/time: d3-time-format is left out of the bundle.');
};
export { none as timeFormat, none as utcFormat };
