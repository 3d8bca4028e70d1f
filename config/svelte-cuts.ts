import type { Plugin } from 'vite';

/** A text of Svelte's source, and what stands there instead; a pattern with `g` is replaced wherever it is. */
type Cut = readonly [find: string | RegExp, put: string];

const escape = (text: string): string => text.replaceAll(/[#()]/g, '\\$&');
/** A method or a field of a class, by how its line begins. */
const method = (head: string): Cut => [new RegExp(`^\\t${escape(head)}[^]*?^\\t\\}\\n`, 'm'), ''];
const field = (head: string): Cut => [new RegExp(`^\\t${escape(head)} = .*;\\n`, 'm'), ''];

/** Nothing here waits in a template, forks a state or listens for the end of a reaction, and nothing moves in or out. */
const EVERYWHERE: readonly Cut[] = [
  [/(?<!function )\bis_runes\(\)/g, 'true'],
  [/(?<!function )\bshould_defer_append\(\)/g, 'false'],
  [/\b(?:batch|this|current_batch\??)\.is_fork\b(?! =)/g, 'false'],
  [/\b\w+\.ac !== null/g, 'false'],
  [/ \|\| e\.ac\b/g, ''],
  [/\b(?:flags|state\.flags) & EACH_IS_ANIMATED\b/g, '0'],
  [/\bvar t = effect\.nodes && effect\.nodes\.t;/g, 'var t = null;'],
];

/** What catches an error shows what there is instead; nothing waits in it, and no error is made into another. */
const BOUNDARY = `
export function boundary(node, props, children) { new Boundary(node, props, children); }
export const pending = undefined;
export class Boundary {
  constructor(node, props, children) {
    this.node = node;
    this.props = props;
    this.effect = block(() => {
      try { this.show(children); } catch (error) { this.error(error); }
    }, flags);
  }
  show(children) {
    this.main = branch(() => {
      active_effect.b = this;
      active_effect.f |= BOUNDARY_EFFECT;
      children(this.node);
    });
  }
  error(error) {
    const { failed } = this.props;
    if (!failed) throw error;
    if (this.main) destroy_effect(this.main);
    this.main = undefined;
    queue_micro_task(() => {
      if ((this.effect.f & (DESTROYED | DESTROYING)) !== 0) return;
      const effect = active_effect, reaction = active_reaction, context = component_context;
      set_active_effect(this.effect);
      set_active_reaction(this.effect);
      set_component_context(this.effect.ctx);
      try {
        Batch.ensure();
        this.show((anchor) => failed(anchor, () => error, () => () => {}));
      } catch (again) {
        invoke_error_boundary(again, this.effect.parent);
      } finally {
        set_active_effect(effect);
        set_active_reaction(reaction);
        set_component_context(context);
      }
    });
  }
}
`;

const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'dom/blocks/boundary.js': [[/^export function boundary\([^]*$/m, BOUNDARY]],
  'reactivity/batch.js': [
    [/^export function eager\([^]*?^\}\n/m, 'export const eager = undefined;\n'],
    [/^export function fork\([^]*?^\}\n/m, 'export const fork = undefined;\n'],
    ['export let batch_values = null;', 'export const batch_values = null;'],
    [/\n\t+batch_values = null;/g, ''],
    ['batch_values?.set(source, value);', ''],
    ...['async_deriveds', '#discard_callbacks', '#pending', '#blocking_pending'].map(field),
    ...['#deferred', '#new_effects', '#skipped_branches', '#unskipped_branches'].map(field),
    ...['is_fork', '#decrement_queued', 'id'].map(field),
    ...['#is_deferred(', '#is_skipped(', 'skip_effect(', 'unskip_effect(', 'deactivate(', 'activate('].map(method),
    ...['register_created_effect(', '#commit(', 'increment(', 'decrement(', 'ondiscard(', 'settled('].map(method),
    ['if (!this.#is_deferred()) this.discard();', 'this.discard();'],
    [/if \(this\.#is_deferred\(\)\) \{[^]*?\n\t\t\}\n/, ''],
    ['this.#deferred?.resolve();\n\n\t\tvar next_batch', 'var next_batch'],
    ['this.#pending === 0 && ', ''],
    [/\t\t\tif \(async_mode_flag\) \{\n\t\t\t\tthis\.#commit\(\);[^]*?\n\t\t\t\}\n/, ''],
    [' || this.#skipped_branches.has(effect)', ''],
    [/for \(const \[effect, deferred\] of batch\.async_deriveds\) \{[^]*?\n\t\t\}\n/, ''],
    ['batch.async_deriveds.clear();', ''],
    [' && !this.async_deriveds.has(effect)', ''],
    [/for \(const fn of this\.#discard_callbacks\) fn\(this\);\n\t\tthis\.#discard_callbacks\.clear\(\);/, ''],
    [/for \(const deferred of this\.async_deriveds\.values\(\)\) \{[^]*?\n\t\t\}\n/, ''],
    ['this.#unlink();\n\t\tthis.#deferred?.resolve();', 'this.#unlink();'],
    [/if \(\n\t\t\teffect\.b\?\.is_pending &&[^]*?\n\t\t\}\n/, ''],
    [/^\tapply\(\) \{[^]*?^\t\}\n/m, ''],
    ['\t\tthis.apply();\n', ''],
  ],
  'reactivity/effects.js': [
    ['current_batch?.register_created_effect(effect);', ''],
    [/const controller = effect\.ac;[^]*?\n\t\t\}\n/, ''],
    [/var remaining = transitions\.length;[^]*?\} else \{\n\t\tfn\(\);\n\t\}/, 'fn();'],
    ['var transitions = [];', 'var transitions;'],
  ],
  'reactivity/sources.js': [
    ['!false && eager_effects.size > 0 && !eager_effects_deferred', 'false'],
    ['(flags & EAGER_EFFECT) !== 0', 'false'],
    ['batch_values?.delete(derived);', ''],
  ],
  'runtime.js': [[/if \(batch_values\?\.has\(signal\)\) \{[^]*?\n\t\}/, '']],
};

/** DOM_PROPERTIES and the like: lists that nobody reads, which the bundler does not see through. */
const LISTS: Cut = [/^const DOM_PROPERTIES = \[[^]*?\];/m, 'const DOM_PROPERTIES = [];'];
const CLIENT = /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/](.*\.js)$/;
/** Calls that a component's markup or script would be compiled to, had it what is cut. */
const NEEDS = /\$\.(?:transition|animation|await|async|save|track_reactivity_loss|pending|eager|inspect)\(|\bgetAbortSignal\b|\bfork\(/;

/**
 * Leaves out of Svelte what nothing here uses and no constant lets the bundler see: templates that wait, forks, transitions.
 * A text that is no longer found fails the build, and so does a component that would need what is cut.
 */
export function svelteCuts(): Plugin {
  return {
    name: 'dateline-svelte-cuts',
    apply: 'build',
    transform(code, id) {
      if (id.endsWith('.svelte')) {
        const needed = NEEDS.exec(code)?.[0];
        if (needed !== undefined) this.error(`${id} needs ${needed}, which is cut: config/svelte-cuts.ts`);
        return undefined;
      }
      if (/[\\/]svelte[\\/]src[\\/]utils\.js$/.test(id)) return { code: cut(code, id, [LISTS]), map: null };
      const file = CLIENT.exec(id)?.[1]?.replaceAll('\\', '/');
      if (file === undefined) return undefined;
      const everywhere = EVERYWHERE.reduce((text, [find, put]) => text.replaceAll(find, put), code);
      return { code: cut(everywhere, id, CUTS[file] ?? []), map: null };
    },
  };
}

/** @throws {Error} where a text to be replaced is not there */
export function cut(code: string, id: string, cuts: readonly Cut[]): string {
  return cuts.reduce((text, [find, put]) => {
    const next = text.replace(find, () => put);
    if (next === text) throw new Error(`Svelte is another in ${id}: nothing found of ${String(find)}.`);
    return next;
  }, code);
}
