import { start } from './shells/explore/start.ts';

const target = document.getElementById('app');
/** Which window of a talk this page is, should it be one: `presenter.html` says so. */
const presents = target?.dataset['mode'] === 'presenter';
const load = async (what: 'talk' | 'paper') => {
  if (what === 'paper') return (await import('./shells/paper/Paper.svelte')).default;
  return presents
    ? (await import('./shells/present/Presenter.svelte')).default
    : (await import('./shells/present/Present.svelte')).default;
};
if (target) void start(target, load);
