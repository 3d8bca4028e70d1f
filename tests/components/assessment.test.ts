import { render } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import Assessment from '../../src/views/parts/Assessment.svelte';

const show = (over: Partial<ComponentProps<typeof Assessment>['said']> = {}): HTMLElement =>
  render(Assessment, {
    said: {
      verdict: 'Admiralty scale: B2',
      by: { text: 'Cellule de vérification', lang: 'fr' },
      on: '21 September 2022',
      rationale: { text: 'Two witnesses.', lang: 'en' },
      ...over,
    },
  }).container;

describe('an assessment', () => {
  it('says by which scheme, what, who says so, when, and why', () => {
    const said = show();
    expect(said).toHaveTextContent('Admiralty scale: B2 (Cellule de vérification, 21 September 2022) Two witnesses.');
    expect(said.querySelector('b')).toHaveTextContent('Admiralty scale: B2');
  });

  it('gives the name and the reason in their own languages', () => {
    const said = show();
    expect(said.querySelector('[lang=fr]')).toHaveTextContent('Cellule de vérification');
    expect(said.querySelector('[lang=en]')).toHaveTextContent('Two witnesses.');
  });

  it('leaves out the day that is not known and the reason that is not given', () => {
    const said = show({ verdict: 'not verified', on: '', rationale: { text: '', lang: 'en' } });
    expect(said).toHaveTextContent('not verified (Cellule de vérification)');
    expect(said.querySelectorAll('[lang]')).toHaveLength(1);
  });
});
