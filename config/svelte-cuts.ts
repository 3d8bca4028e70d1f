import type { Plugin } from 'vite';

/** A text of Svelte's source, and what stands there instead; a pattern with `g` is replaced wherever it is. */
type Cut = readonly [find: string | RegExp, put: string];

/** Nothing here waits in a template, forks a state or listens for the end of a reaction, and nothing moves in or out. */
const EVERYWHERE: readonly Cut[] = [
  [/(?<!function )\bis_runes\(\)/g, 'true'],
  [/(?<!function )\bshould_defer_append\(\)/g, 'false'],
  [/\b(?:batch|this|current_batch\??)\.is_fork\b(?! =)/g, 'false'],
  [/\b\w+\.ac !== null/g, 'false'],
  [/ \|\| e\.ac\b/g, ''],
  [/\b(?:flags|state\.flags) & EACH_IS_ANIMATED\b/g, '0'],
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

/** What is no longer wanted goes at once, as nothing moves out. */
const BRANCHES = `
export class BranchManager {
  shown = new Map();
  constructor(anchor) { this.anchor = anchor; }
  ensure(key, fn) {
    if (fn && !this.shown.has(key)) this.shown.set(key, branch(() => fn(this.anchor)));
    for (const [other, effect] of this.shown)
      if (other !== key) {
        this.shown.delete(other);
        destroy_effect(effect);
      }
  }
}
`;
const PAUSE = `
export function pause_effect(effect, callback, destroy = true) {
  if (destroy) destroy_effect(effect);
  if (callback) callback();
}
export function resume_effect() {}
`;
const PAUSE_EACH = `
function pause_effects(state, to_destroy, controlled_anchor) {
  if (controlled_anchor !== null) {
    const parent = controlled_anchor.parentNode;
    clear_text_content(parent);
    parent.append(controlled_anchor);
    state.items.clear();
  }
  for (const effect of to_destroy) destroy_effect(effect, controlled_anchor === null);
}
`;

/** Batches follow one another, as none waits: there is never an earlier one to be told. */
const BATCH_HEAD = `export class Batch {
  started = false;
  #scheduled = [];
`;
const BATCH_PROCESS = `
  #process() {
    this.started = true;
    const effects = (collected_effects = []);
    const updates = (legacy_updates = []);
    while (this.#scheduled.length > 0) {
      if (flush_count++ > 1000) infinite_loop_guard();
      for (const root of this.#resolve())
        try {
          this.#traverse(root, effects);
        } catch (e) {
          reset_all(root);
          throw e;
        }
    }
    current_batch = null;
    for (const effect of updates) Batch.ensure().schedule(effect);
    collected_effects = legacy_updates = null;
    previous_batch = this;
    flush_queued_effects(effects);
    previous_batch = null;
    if (current_batch !== null) {
      old_values.clear();
      current_batch.#process();
    }
  }
`;
const BATCH_CAPTURE = `
  capture(source, value) { source.v = value; }
  deactivate() { current_batch = null; }
`;
const BATCH_SCHEDULE = `
  schedule(effect) {
    last_scheduled_effect = effect;
    this.#scheduled.push(effect);
  }
`;

/** The same listener added once more is one listener: nobody has to count them. */
const LISTEN = `
    const event_handle = (events) => {
      for (const name of events)
        for (const node of [target, document])
          node.addEventListener(name, handle_event_propagation, { passive: is_passive_event(name) });
    };
    event_handle(array_from(all_registered_events));
    root_event_handles.add(event_handle);
    return () => {
      root_event_handles.delete(event_handle);
      anchor_node.remove();
    };
  });
`;

const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'dom/blocks/boundary.js': [[/^export function boundary\([^]*$/m, BOUNDARY]],
  'dom/blocks/branches.js': [[/^export class BranchManager \{[^]*$/m, BRANCHES]],
  'dom/blocks/each.js': [
    [/^function pause_effects\([^]*?^\}\n/m, PAUSE_EACH],
    [/^function destroy_effects\([^]*?^\}\n/m, ''],
    [/if \(state\.outrogroups !== null\) \{\n\t\t\tfor [^]*?\n\t\t\}\n/, ''],
    [/if \(state\.outrogroups !== null\) \{\n\t\tfor [^]*?\n\t\}\n/, ''],
    [/if \(\(effect\.f & INERT\) !== 0\) \{\n\t\t\tresume_effect[^]*?\n\t\t\}\n/, ''],
    [/state\.pending\.delete\(batch\);/g, ''],
    ['pending.set(batch, keys);', ''],
    ['items, pending, outrogroups: null, fallback', 'items, fallback'],
    ['var is_animated = (0) !== 0;', 'const is_animated = false;'],
    [/if \(is_animated\) \{\n\t\tqueue_micro_task[^]*?\n\t\}\n/, ''],
  ],
  'reactivity/batch.js': [
    [/^export function eager\([^]*?^\}\n/m, 'export const eager = undefined;\n'],
    [/^export function fork\([^]*?^\}\n/m, 'export const fork = undefined;\n'],
    ['export let batch_values = null;', 'export const batch_values = null;'],
    [/^export class Batch \{[^]*?(?=^\t#resolve\(\))/m, BATCH_HEAD],
    [/^\t#process\(\) \{[^]*?^\t\}\n/m, BATCH_PROCESS],
    [' || this.#skipped_branches.has(effect)', ''],
    ['if ((flags & BLOCK_EFFECT) !== 0) this.add_dirty_reaction(effect, MAYBE_DIRTY);', ''],
    [/^\t#find_earlier_batch\(\) \{[^]*?(?=^\tflush\(\) \{)/m, BATCH_CAPTURE],
    [/^\tdiscard\(\) \{[^]*?(?=^\tstatic ensure\(\))/m, ''],
    [/^\tapply\(\) \{[^]*?(?=^\}\n)/m, BATCH_SCHEDULE],
    [/\n\t+batch_values = null;/g, ''],
  ],
  'reactivity/effects.js': [
    ['current_batch?.register_created_effect(effect);', ''],
    [/var transitions = effect\.nodes && effect\.nodes\.t;[^]*?\n\t\}\n/, ''],
    [/const controller = effect\.ac;[^]*?\n\t\t\}\n/, ''],
    [/^export function pause_effect\([^]*?(?=^export function aborted)/m, PAUSE],
  ],
  'reactivity/props.js': [
    [/\tvar runes = .*;/, ''],
    [/\brunes\b(?= &&|\) |\) \{| \|\|)/g, 'true'],
  ],
  'dom/elements/style.js': [
    [
      /if \(Array\.isArray\(next_styles\)\) \{[^]*?\} else \{\n(.*\n)\t\t\}/,
      'update_styles(dom, prev_styles, next_styles);',
    ],
  ],
  'render.js': [[/\tvar registered_events = new Set\(\);[^]*?\n\t\}\);\n/, LISTEN]],
  'reactivity/sources.js': [
    ['var runes = true;', ''],
    ['if (!runes && reaction === active_effect) continue;', ''],
    ['!false && eager_effects.size > 0 && !eager_effects_deferred', 'false'],
    ['(flags & EAGER_EFFECT) !== 0', 'false'],
    ['batch_values?.delete(derived);', ''],
  ],
  'constants.js': [[/^export const STALE_REACTION = [^]*?\n\}\)\(\);/m, 'export const STALE_REACTION = undefined;\n']],
  'runtime.js': [[/if \(batch_values\?\.has\(signal\)\) \{[^]*?\n\t\}/, '']],
};

/** DOM_PROPERTIES and the like: lists that nobody reads, which the bundler does not see through. */
const LISTS: Cut = [/^const DOM_PROPERTIES = \[[^]*?\];/m, 'const DOM_PROPERTIES = [];'];
const CLIENT = /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/](.*\.js)$/;
/** Calls that a component's markup or script would be compiled to, had it what is cut. */
export const NEEDS =
  /\$\.(?:transition|animation|async|save|track_reactivity_loss|pending|eager|inspect)\(|\bgetAbortSignal\b|\bfork\(/;

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
