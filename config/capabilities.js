// @ts-check
/**
 * The outside, cut into capabilities. A folder that does not list one in `layers.json` may use none of its globals,
 * properties or ways of speaking. ESLint reads this; the graph tool cannot see globals.
 *
 * @typedef {object} Capability
 * @property {string} why what to do instead, shown with the error
 * @property {string[]} [globals]
 * @property {{ object?: string, property: string }[]} [properties]
 * @property {string[]} [syntax] ESLint selectors
 */

/** @type {Record<string, Capability>} */
export const capabilities = {
  dom: {
    why: 'this folder knows no page: hand in plain values',
    globals: [
      ...['window', 'self', 'document', 'screen', 'matchMedia', 'getComputedStyle', 'devicePixelRatio'],
      ...['innerWidth', 'innerHeight', 'scrollX', 'scrollY', 'scrollTo', 'addEventListener', 'removeEventListener'],
      ...['Element', 'HTMLElement', 'SVGElement', 'Image', 'DOMParser', 'XMLSerializer', 'OffscreenCanvas'],
      ...['ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'CustomEvent', 'alert', 'confirm', 'prompt'],
    ],
    syntax: ['TSTypeReference > Identifier[name=/^((HTML|SVG)\\w*Element|Document|Canvas\\w+)$/]'],
  },
  network: {
    why: 'only src/ports reaches the network',
    globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    properties: [{ property: 'sendBeacon' }],
  },
  storage: {
    why: 'only src/ports touches storage',
    globals: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
    properties: [{ object: 'document', property: 'cookie' }],
  },
  history: { why: 'only src/ports touches the address', globals: ['history', 'location'] },
  windows: {
    why: 'only src/ports talks to other windows and workers',
    globals: [
      'postMessage',
      'BroadcastChannel',
      'MessageChannel',
      'Worker',
      'SharedWorker',
      'opener',
      'parent',
      'top',
      'origin',
    ],
    properties: [{ object: 'window', property: 'open' }],
  },
  device: { why: 'only src/ports asks the device: take the answer as an argument', globals: ['navigator'] },
  clock: {
    why: 'now is an argument',
    globals: ['performance'],
    properties: [{ object: 'Date', property: 'now' }],
    syntax: ['NewExpression[callee.name="Date"][arguments.length=0]', 'CallExpression[callee.name="Date"]'],
  },
  timers: {
    why: 'this folder does not wait: timers belong to views and ports',
    globals: ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
  },
  random: {
    why: 'randomness is an argument',
    globals: ['crypto'],
    properties: [{ object: 'Math', property: 'random' }],
  },
  dates: {
    why: 'it answers in the zone of the machine: use the UTC one, or core/time',
    syntax: [
      'CallExpression[callee.property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset)$/]',
    ],
  },
};

/** What no folder of `src` may do, whatever it touches. */
export const never = {
  globals: [
    ...['console', 'process', 'Buffer', 'require', '__dirname', '__filename'].map((name) => ({
      name,
      message: 'not in src: it must run in any browser, silently',
    })),
    ...['event', 'name', 'status', 'closed', 'length'].map((name) => ({
      name,
      message: 'a global of the window, most likely meant as a variable of your own',
    })),
  ],
  properties: [
    { object: 'Date', property: 'parse', message: 'parses text as the machine pleases: use core/time' },
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'createContextualFragment'].map((property) => ({
      property,
      message: 'text nodes only: markup from data is refused by our policy',
    })),
    { object: 'document', property: 'write', message: 'refused by our policy' },
  ],
  syntax: [
    {
      selector: 'CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value=/^(style$|on)/i]',
      message: 'a style or handler written as an attribute is refused by our policy: use style: or a listener',
    },
    {
      selector: 'Literal[value=/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i]',
      message: 'colours are tokens of src/styles',
    },
    {
      selector: 'ImportSpecifier[imported.name=/^parse(ISO|JSON)$/]',
      message: 'it reads bare dates in the zone of the machine: use core/time',
    },
    {
      selector: 'CallExpression[callee.property.name="toLocaleString"][arguments.length=0]',
      message: 'name the language',
    },
    {
      selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time|Lower|Upper)/][arguments.length=0]',
      message: 'name the language',
    },
    {
      selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
      message: 'name the language, or compare code units',
    },
    { selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]', message: 'name the language' },
    {
      selector: 'NewExpression[callee.object.name="Intl"][callee.property.name="DateTimeFormat"][arguments.length<2]',
      message: 'name the time zone',
    },
    {
      selector:
        'CallExpression[callee.name="$state"] > .arguments:matches(ArrayExpression, ObjectExpression, NewExpression, CallExpression, Identifier[name!="undefined"], MemberExpression)',
      message: 'deep state is left out of the bundle (config/unused): $state.raw, and a new value for each change',
    },
    { selector: 'Program > ExportAllDeclaration', message: 'import the file you mean: no barrels' },
  ],
  /** Markup of components; the selectors of `syntax` hold there too. */
  markup: [
    {
      selector: 'SvelteAttribute[key.name="style"]:not(:has(SvelteMustacheTag))',
      message: 'a literal style attribute is refused by our policy: use a class or style:',
    },
    {
      selector: 'SvelteAttribute[key.name=/^--/]',
      message: 'custom properties on components become a style attribute',
    },
    {
      selector: 'SvelteAttribute[key.name="class"] > SvelteMustacheTag > :matches(ArrayExpression, ObjectExpression)',
      message: 'a class is a text: the bundle has nothing that reads lists',
    },
    {
      selector: 'SvelteStyleDirective[key.modifiers.length>0]',
      message: 'no important styles: the bundle has nothing that sets them',
    },
    { selector: 'SvelteAttribute[key.name="css"]', message: 'injected styles are refused by our policy' },
    { selector: 'SvelteAttribute[key.name=/^on[a-z]+$/]:not(:has(SvelteMustacheTag))', message: 'no inline handlers' },
    {
      selector: 'SvelteAttribute > SvelteLiteral[value=/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i]',
      message: 'colours are tokens of src/styles',
    },
  ],
};
