/** Plurals by the rules of each language (CLDR, through `Intl.PluralRules`). */

/**
 * Chooses a form by the number it is said with. `C` names the categories the language has, so that none is forgotten:
 * `plurals<'one' | 'few' | 'many'>('uk')(3, { one: 'подія', few: 'події', many: 'подій', other: 'події' })`.
 */
export function plurals<C extends Exclude<Intl.LDMLPluralRule, 'other'>>(locale: string) {
  const rules = new Intl.PluralRules(locale);
  return (n: number, forms: Readonly<Record<C | 'other', string>>): string => {
    const known: Partial<Readonly<Record<string, string>>> = forms;
    return known[rules.select(n)] ?? forms.other;
  };
}

/** What a word takes when it is said of more than one, in a language that has but these two forms. */
export function plural(locale: string, ending = 's'): (n: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (n) => (rules.select(n) === 'one' ? '' : ending);
}
