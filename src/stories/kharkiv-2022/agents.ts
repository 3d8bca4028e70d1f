/** Who speaks, who is spoken of, and who is cited around the article. Nobody unnamed is given a name. */
import type { Agent, Localised } from '../../core/story/types.ts';

const same = (name: string): Localised => ({ fr: name, en: name });
const organisation = (id: string, name: string): Agent => ({ id, kind: 'organisation', name: same(name) });

/** People and bodies of the article. */
const inTheArticle: readonly Agent[] = [
  {
    id: 'fox-news-digital',
    kind: 'organisation',
    name: same('Fox News Digital'),
    role: { fr: 'média auteur du reportage', en: 'the outlet behind the report' },
  },
  {
    id: 'nato',
    kind: 'organisation',
    name: { fr: 'OTAN', en: 'NATO' },
  },
  {
    id: 'stoltenberg',
    kind: 'person',
    name: same('Jens Stoltenberg'),
    role: { fr: 'secrétaire général de l’OTAN', en: 'Secretary General of NATO' },
    affiliation: 'nato',
  },
  {
    id: 'putin',
    kind: 'person',
    name: { fr: 'Vladimir Poutine', en: 'Vladimir Putin' },
    role: { fr: 'président de la Russie', en: 'President of Russia' },
  },
  {
    id: 'russian-defence-ministry',
    kind: 'organisation',
    name: { fr: 'ministère russe de la Défense', en: 'Russian defence ministry' },
  },
  {
    id: 'shoigu',
    kind: 'person',
    name: { fr: 'Sergueï Choïgou', en: 'Sergei Shoigu' },
    role: { fr: 'ministre russe de la Défense', en: 'Russian defence minister' },
    affiliation: 'russian-defence-ministry',
  },
  {
    id: 'zelensky',
    kind: 'person',
    name: same('Volodymyr Zelensky'),
    role: { fr: 'président de l’Ukraine', en: 'President of Ukraine' },
  },
  {
    id: 'ukrainian-official',
    kind: 'anonymous',
    name: { fr: 'responsable ukrainien de la Défense, non nommé', en: 'Ukrainian defence official, unnamed' },
    role: { fr: 'haut responsable du ministère', en: 'senior official of the ministry' },
    anonymity: {
      words: 'un haut responsable du ministère ukrainien de la Défense',
      reason: {
        fr: 'L’article ne dit pas pourquoi le nom n’est pas donné.',
        en: 'The article does not say why the name is withheld.',
      },
    },
  },
  {
    id: 'western-officials',
    kind: 'group',
    name: { fr: 'responsables occidentaux de la Défense, non nommés', en: 'Western defence officials, unnamed' },
    anonymity: {
      words: 'Les responsables de la défense occidentale',
      reason: {
        fr: 'Ni noms, ni pays, ni nombre : l’article parle d’eux en bloc.',
        en: 'No names, no countries, no number: the article speaks of them as one.',
      },
    },
  },
  {
    id: 'uk-defence-chief',
    kind: 'unknown',
    name: { fr: '« chef de la défense » britannique, non nommé', en: 'UK “defence chief”, unnamed' },
    anonymity: {
      words: 'LE CHEF DE LA DÉFENSE DU ROYAUME-UNI',
      reason: {
        fr: 'L’intertitre désigne une fonction, pas une personne.',
        en: 'The inserted headline gives an office, not a person.',
      },
    },
    note: {
      fr: 'En français, l’expression est ambiguë : elle peut désigner le ministre comme le chef d’état-major. Ce n’est pas nécessairement ce dernier ; d’autres comptes rendus du jour prêtent la phrase au ministre, Ben Wallace.',
      en: 'The French wording is ambiguous: it can mean the minister or the Chief of the Defence Staff. It need not be the latter; other reports of the day give the sentence to the Defence Secretary, Ben Wallace.',
    },
  },
  organisation('reuters', 'Reuters'),
];

/** People and publishers of the context. */
const around: readonly Agent[] = [
  {
    id: 'wallace',
    kind: 'person',
    name: same('Ben Wallace'),
    role: { fr: 'ministre britannique de la Défense', en: 'UK Defence Secretary' },
  },
  {
    id: 'galloni',
    kind: 'person',
    name: same('Alessandra Galloni'),
    role: { fr: 'rédactrice en chef de Reuters', en: 'editor-in-chief of Reuters' },
    affiliation: 'reuters',
  },
  {
    id: 'reference-works',
    kind: 'group',
    name: { fr: 'ouvrages de référence', en: 'reference works' },
  },
  {
    id: 'united-nations',
    kind: 'organisation',
    name: { fr: 'Nations unies', en: 'United Nations' },
  },
  {
    id: 'wikipedia',
    kind: 'organisation',
    name: { fr: 'Wikipédia en anglais', en: 'English Wikipedia' },
  },
  organisation('delfi', 'Delfi Forte'),
  organisation('kyiv-independent', 'The Kyiv Independent'),
  organisation('ea-worldview', 'EA WorldView'),
  organisation('tass', 'TASS'),
  organisation('ansa', 'ANSA'),
  organisation('union-leader', 'New Hampshire Union Leader'),
  organisation('indian-awaaz', 'The Indian Awaaz'),
  organisation('the-journal', 'The Journal'),
  organisation('scotsman', 'The Scotsman'),
  organisation('independent', 'The Independent'),
  organisation('republic-world', 'Republic World'),
];

export const agents: readonly Agent[] = [...inTheArticle, ...around];
