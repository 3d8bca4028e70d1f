import type { RecordKind } from '../core/story/types.ts';
import { dates } from './issue-dates-fr.ts';
import { choices, expectedText, range, row, type IssueWords, type Vocabulary } from './issue-words.ts';

/** The noun, and its definite article where it is elided or feminine. */
const KINDS: Readonly<Record<RecordKind, readonly [noun: string, the: 'le ' | 'la ' | 'l’', feminine: boolean]>> = {
  sources: ['source', 'la ', true],
  agents: ['acteur', 'l’', false],
  places: ['lieu', 'le ', false],
  lanes: ['couloir', 'le ', false],
  passages: ['passage', 'le ', false],
  attributions: ['attribution', 'l’', true],
  events: ['événement', 'l’', false],
  quotes: ['citation', 'la ', true],
  claims: ['affirmation', 'l’', true],
  stances: ['prise de position', 'la ', true],
  assessments: ['évaluation', 'l’', true],
  relations: ['relation', 'la ', true],
  steps: ['étape', 'l’', true],
  omissions: ['omission', 'l’', true],
};

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
/** Where a fault is that the words before do not name: “ en « bounds.es.at »”. */
const inField = (field: string): string => (/time\.edtf/.test(field) ? '' : ` en ${field}`);
const number = (n: number): string => n.toLocaleString('fr-FR');
const the = (kind: RecordKind): string => KINDS[kind][1] + KINDS[kind][0];

const words: Vocabulary = {
  types: {
    text: 'un texte',
    date: 'une date, comme 2024-05-03',
    texts: 'un texte par langue, comme { "fr": "…" }',
    number: 'un nombre',
    'whole-number': 'un nombre entier',
    'yes-no': 'true ou false',
    list: 'une liste',
    object: 'un objet',
    nothing: 'null',
  },
  forms: {
    clean: 'contient un caractère de contrôle ou une moitié de caractère',
    id: 'n’est pas un identifiant\u00a0: 64 minuscules, chiffres et traits d’union au plus, en commençant par une lettre ou un chiffre (sauf «\u00a0constructor\u00a0» et «\u00a0prototype\u00a0»)',
    language: 'n’est pas une langue, comme «\u00a0fr\u00a0» ou «\u00a0fr-CA\u00a0»',
    url: 'n’est pas une adresse qui commence par https://, http:// ou mailto:',
    sha256: 'n’est pas une empreinte SHA-256\u00a0: 64 chiffres et lettres minuscules de a à f',
    duration:
      'n’est pas une durée en semaines, jours, heures et minutes, comme «\u00a0P7D\u00a0» ou «\u00a0PT30M\u00a0»',
  },
  dates,
};

const JSON_TOKENS = {
  value: 'une valeur',
  key: 'une clé entre guillemets droits',
  colon: 'un deux-points',
  comma: 'une virgule ou une fermeture',
  end: 'la fin du fichier',
  quote: 'un guillemet droit fermant',
  escape: 'un caractère ou un échappement comme \\n',
  depth: 'moins de profondeur',
};

const JSON_HINTS = {
  'trailing-comma': 'ôter la virgule qui précède',
  comment: 'JSON n’a pas de commentaires',
  quotes: 'clés et textes sont entre guillemets droits',
  'cut-off': 'le fichier semble tronqué',
  'line-break': 'un texte ne passe pas à la ligne\u202f; écrire \\n',
};

/** French, for a reporter rather than a programmer. */
export const fr: IssueWords = {
  lang: 'fr',
  colon: '\u00a0: ',
  quoted,
  record: (kind, id, path) => `${KINDS[kind][0]}${id === undefined ? '' : ` ${quoted(id)}`} (${path})`,
  what: {
    'file-empty': () => 'le fichier est vide',
    'file-too-large': (i) => `le fichier dépasse ${number(range(i).max / 2 ** 20)} Mio`,
    json: (i) => {
      const { token, hint } = i.expected?.as === 'json' ? i.expected : { token: 'value' as const, hint: undefined };
      const found = i.found ? quoted(i.found) : 'le fichier finit';
      const place = `à la ligne ${number(i.line ?? 1)}, colonne ${number(i.column ?? 1)}`;
      return `le fichier n’est plus lisible ${place}\u00a0: ${found} là où il faut ${JSON_TOKENS[token]}${hint ? ` (${JSON_HINTS[hint]})` : ''}`;
    },
    'not-a-story': (i) =>
      `ce n’est pas une chronologie Dateline\u00a0: son «\u00a0format\u00a0» ${i.found === undefined ? 'manque' : `est ${quoted(i.found)}`} et devrait être ${quoted(expectedText(i))}`,
    'newer-version': (i) =>
      `ce fichier est fait pour une version plus récente de Dateline (version ${i.found ?? ''})\u202f; celle-ci lit jusqu’à ${number(range(i).max)}`,
    'older-version': (i) =>
      `ce fichier est à la version ${i.found ?? ''} du format, d’où rien ne mène à la version ${number(range(i).max)}`,
    'too-deep': (i, f) =>
      `des listes et objets s’emboîtent sur plus de ${number(range(i).max)} niveaux${i.path ? ` en ${f}` : i.line === undefined ? '' : ` à la ligne ${number(i.line)}`}`,
    'too-many': (i, f) =>
      `${f} a ${number(Number(i.found ?? 0))} éléments\u202f; ${number(range(i).max)} sont lus au plus`,
    missing: (i, f) =>
      `${f} manque${i.expected?.as === 'type' ? `\u202f; il y faut ${words.types[i.expected.type]}` : i.expected?.as === 'choice' ? `\u202f; il y faut ${row(choices(i), 'ou', quoted)}` : ''}`,
    type: (i, f) => {
      const found = words.types[i.foundType ?? 'nothing'];
      const value = i.foundType === 'text' || i.foundType === 'number' ? ` (${quoted(i.found ?? '')})` : '';
      const expected = i.expected?.as === 'type' ? words.types[i.expected.type] : 'autre chose';
      return `${i.path === '' ? 'le fichier' : f === quoted('') ? 'l’élément' : f} contient ${found}${value}\u202f; il y faut ${expected}`;
    },
    choice: (i, f) =>
      `${f} vaut ${quoted(i.found ?? '')}\u202f; valeurs possibles\u00a0: ${row(choices(i), 'ou', quoted)}`,
    form: (i, f) =>
      `${f}\u00a0: ${quoted(i.found ?? '')} ${i.expected?.as === 'form' ? words.forms[i.expected.form] : 'est illisible'}`,
    'too-long': (i, f) => `${f} dépasse ${number(range(i).max)} caractères`,
    empty: (i, f) =>
      i.expected?.as === 'type' && i.expected.type === 'list'
        ? `il ne reste rien dans la liste ${f}`
        : i.expected?.as === 'type' && i.expected.type === 'texts'
          ? `${f} n’a de texte dans aucune langue`
          : `${f} est vide`,
    range: (i, f) => {
      const { min, max } = range(i);
      return `${f} vaut ${i.found ?? ''}\u202f; il faut ${min === max ? number(min) : `entre ${number(min)} et ${number(max)}`}`;
    },
    length: (i, f) => `${f} en contient ${i.found ?? ''}\u202f; il en faut ${number(range(i).max)}`,
    keys: (i, f) => `${f} doit contenir ${row(choices(i), 'ou', quoted)}`,
    'unknown-key': (_, f) => `la clé ${f} n’est pas connue`,
    'repeated-key': (i, f) =>
      `la clé ${f} est écrite plusieurs fois, la dernière compte\u202f; la revoici à la ligne ${number(i.line ?? 1)}, colonne ${number(i.column ?? 1)}`,
    'language-missing': (i, f) => `${f} n’a pas de texte en ${row(choices(i), 'et', quoted)}`,
    date: (i, f) => {
      const why = i.expected?.as === 'date' ? words.dates[i.expected.why] : words.dates.unexpected;
      const part = i.expected?.as === 'date' ? i.expected.part : '';
      return `la date ${quoted(i.found ?? '')}${inField(f)} ${typeof why === 'string' ? why : why(quoted(part))}`;
    },
    'single-date': (i, f) => `${f} vaut ${quoted(i.found ?? '')}\u202f; il y faut une seule date ou heure`,
    zone: (i, f) =>
      `${quoted(i.found ?? '')}${inField(f)} n’est pas un fuseau connu ici\u202f; les fuseaux se nomment comme «\u00a0Europe/Kyiv\u00a0»`,
    'duplicate-id': (i) => `l’identifiant ${quoted(i.found ?? '')} est déjà celui de ${expectedText(i)}`,
    reference: (i, f) =>
      `${f} nomme ${i.expected?.as === 'record' ? the(i.expected.kind) : 'l’élément'} ${quoted(i.found ?? '')}, qui n’est pas dans le fichier`,
    'reference-left-out': (i, f) =>
      `${f} nomme ${i.expected?.as === 'record' ? the(i.expected.kind) : 'l’élément'} ${quoted(i.found ?? '')}, qu’il a fallu laisser de côté`,
    itself: (i, f) =>
      `${f} nomme ${quoted(i.found ?? '')}, et ne mène nulle part\u00a0: les deux bouts sont le même élément`,
    cycle: (i, f) => `${f} tourne en rond\u00a0: ${(i.ids ?? []).join(' → ')} → ${i.ids?.[0] ?? ''}`,
    chain: (i, f) => `${f}\u00a0: ${quoted(i.found ?? '')} figure deux fois dans la suite de ceux qui le disent`,
    'passage-ends': (i) => `le passage finit avant de commencer (${i.found ?? ''})`,
    'passage-paragraph': (i) => `sa source n’a pas de paragraphe ${i.found ?? ''}`,
    'passage-outside': (i) =>
      `le passage (${i.found ?? ''}) sort de son paragraphe, long de ${number(range(i).max)} caractères`,
    'passage-length': (i, f) => `${f} a ${i.found ?? ''} caractères là où son passage en a ${number(range(i).max)}`,
    'words-differ': (i, f) =>
      `${f}\u00a0: les mots ${quoted(i.found ?? '')} ne sont pas ceux du passage, ${quoted(expectedText(i))}`,
    'segment-order': (i, f) =>
      `${f}\u00a0: les mots ${quoted(i.found ?? '')} ne suivent pas les précédents dans la source, donc personne ne l’a dit ainsi`,
    insertion: (i, f) =>
      `${f}\u00a0: ${quoted(expectedText(i))} n’est pas à cet endroit${i.found ? `, où il y a ${quoted(i.found)}` : ''}`,
    more: (i) => `${number(Number(i.found ?? 0))} autres remarques ne sont pas listées`,
  },
  nearest: ({ code }, nearest) =>
    code === 'date'
      ? `\u202f; la plus proche qui soit valable est ${nearest}`
      : code === 'insertion'
        ? `\u202f; c’est au caractère ${nearest}`
        : /^(?:choice|reference|unknown-key|zone|not-a-story)$/.test(code)
          ? `. Vouliez-vous dire ${quoted(nearest)}\u202f?`
          : `\u202f; la forme valable la plus proche est ${quoted(nearest)}`,
  effect: (effect, kind, used) => {
    const [noun, article, feminine] = kind ? KINDS[kind] : (['chronologie', 'la ', true] as const);
    const it = article + noun;
    const one = feminine ? 'e' : '';
    switch (effect) {
      case 'refused':
        return 'La chronologie ne peut pas être ouverte.';
      case 'record':
        return `${it.charAt(0).toUpperCase()}${it.slice(1)} est laissé${one} de côté.`;
      case 'field':
        return `Ce champ est laissé de côté\u202f; ${it} reste.`;
      case 'item':
        return `Cette entrée est laissée de côté\u202f; ${it} reste.`;
      case 'list':
        return 'La liste est lue comme vide.';
      case 'default':
        return `${quoted(used)}${used === 'und' ? ', une langue qui n’est pas connue,' : ''} est pris à sa place.`;
      case 'ignored':
        return 'Elle n’est pas lue.';
      case 'kept':
        return `${it.charAt(0).toUpperCase()}${it.slice(1)} reste tel${feminine ? 'le' : ''} quel${feminine ? 'le' : ''}.`;
    }
  },
};
