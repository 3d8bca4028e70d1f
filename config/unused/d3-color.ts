/**
 * Stands in for d3-color in the bundle. d3's scales can interpolate colours; ours only turn time into pixels, and a
 * colour is never asked for. See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
export function color(): null {
  return null;
}
const none = (): never => {
  throw new Error('Colours are not interpolated here: d3-color is left out of the bundle.');
};
export { none as rgb, none as hsl, none as hcl, none as lab, none as cubehelix };
