/**
 * The story told in order, nine steps long, some in parts: where to look, what to say, and notes for whoever presents it.
 * Each step shows what it speaks of and little else: a room reads one picture at a time.
 */
import type { Step } from '../../core/story/types.ts';

export const steps: readonly Step[] = [
  {
    id: 'whole',
    title: { fr: 'La période', en: 'The whole period' },
    view: 'time=2022-02-15..2022-10-31&basis=article&kind=action~report~address~interview',
    caption: {
      fr: 'Sept mois de guerre, et une semaine de septembre où presque tout se dit.',
      en: 'Seven months of war, and one week of September in which almost everything is said.',
    },
    notes: {
      fr: 'Une seule source : un article du 21 septembre 2022, lu en traduction. Ce qui vient d’ailleurs est dessiné plus clair.',
      en: 'One source: an article of 21 September 2022, read in translation. What comes from elsewhere is drawn lighter.',
    },
    seconds: 25,
  },
  {
    id: 'may',
    title: { fr: 'Un moment de mai', en: 'A moment in May' },
    view: 'time=2022-04-15..2022-10-31&event=counter-offensive-disclosed&basis=article&kind=action~report~address',
    caption: {
      fr: '« en mai » : un moment du mois, on ne sait lequel. La barre couvre le mois, l’événement n’en occupe qu’un point.',
      en: '“In May”: a moment in the month, nobody says which. The bar covers the month; the event is one point in it.',
    },
    notes: {
      fr: 'Montrer les bornes de la barre : elles disent l’incertitude, pas la durée.',
      en: 'Point to the caps of the bar: they show doubt, not duration.',
    },
    seconds: 25,
  },
  {
    id: 'setbacks',
    title: { fr: 'Une semaine avant', en: 'A week before' },
    view: 'time=2022-09-09..2022-09-26&event=setbacks&basis=article&kind=action~address',
    caption: {
      fr: '« environ une semaine » avant l’ordre : du 12 au 16 septembre.',
      en: '“About a week” before the order: the 12th to the 16th of September.',
    },
    notes: {
      fr: 'L’ordre est du 21. Compter sept jours en arrière, puis deux de part et d’autre : la barre n’en dit pas plus.',
      en: 'The order is of the 21st. Count seven days back, then two either way: the bar says no more than that.',
    },
    substeps: [
      {
        view: 'time=2022-09-03..2022-09-26&event=setbacks&kind=action~address&place=balakliia~izium-kupiansk~kharkiv-region~moscow-city',
        caption: {
          fr: 'D’autres récits datent le recul du 6 au 10 septembre. Les deux restent affichés.',
          en: 'Other accounts date the pull-back to the 6th to the 10th of September. Both stay in view.',
        },
        notes: {
          fr: 'L’écart n’est pas tranché. Demander à la salle laquelle des deux sources elle croirait, et pourquoi.',
          en: 'The gap is not settled. Ask the room which of the two it would believe, and why.',
        },
      },
    ],
    seconds: 40,
  },
  {
    id: 'address',
    title: { fr: 'L’allocution', en: 'The address' },
    view: 'time=2022-09-19..2022-09-25&event=address&basis=article&kind=address~interview~claim',
    caption: {
      fr: 'Mercredi 21 septembre : en sept minutes, Poutine annonce une « mobilisation partielle ».',
      en: 'Wednesday 21 September: in seven minutes, Putin announces a “partial mobilisation”.',
    },
    notes: {
      fr: 'L’article dit « tôt mercredi » ; les 9 heures de Moscou viennent du contexte.',
      en: 'The article says “early Wednesday”; the 9 a.m. in Moscow comes from the context.',
    },
    seconds: 30,
  },
  {
    id: 'one-word',
    title: { fr: 'Un mot manque', en: 'A missing word' },
    view: 'time=2022-09-18..2022-09-25&quote=q5a',
    caption: {
      fr: 'Un mot manque. D’autres versions disent que seuls les réservistes seront appelés ; cette traduction ne le dit pas.',
      en: 'A word is missing. Other versions say that only reservists will be called up; this translation does not.',
    },
    notes: {
      fr: 'Voilà pourquoi chaque citation porte la mention « mot à mot dans la traduction ».',
      en: 'This is why every quotation carries the words “verbatim in translation”.',
    },
    seconds: 35,
  },
  {
    id: 'contested',
    title: { fr: 'Un chiffre contesté', en: 'A contested figure' },
    view: 'time=2022-09-19..2022-09-25&event=shoigu-300000&basis=article&kind=address~interview~claim',
    caption: {
      fr: 'Choïgou avance 300 000 hommes. Le même jour, quelqu’un en doute.',
      en: 'Shoigu gives 300,000 men. The same day, somebody doubts it.',
    },
    notes: {
      fr: 'Suivre le fil de Moscou à New York, puis lire les mots.',
      en: 'Follow the thread from Moscow to New York, then read the words.',
    },
    substeps: [
      {
        view: 'time=2022-09-19..2022-09-25&quote=q12a',
        caption: {
          fr: 'Stoltenberg appelle à la prudence sur ce chiffre : il est contesté, pas démenti.',
          en: 'Stoltenberg urges caution about the figure: it is contested, not denied.',
        },
        notes: {
          fr: '« Faire attention » : il ne dit pas que le chiffre est faux.',
          en: '“Be careful”: he does not say that the figure is wrong.',
        },
      },
    ],
    seconds: 35,
  },
  {
    id: 'interview',
    title: { fr: 'L’entretien', en: 'The interview' },
    view: 'time=2022-09-19..2022-09-27&event=interview&basis=article&kind=address~interview',
    caption: {
      fr: 'Le même jour, à New York : huit citations de Jens Stoltenberg, dont une qui s’ouvre au ¶ 15 et ne se ferme qu’au ¶ 16.',
      en: 'The same day, in New York: eight quotations from Jens Stoltenberg, one of which opens in ¶ 15 and closes only in ¶ 16.',
    },
    notes: {
      fr: 'L’article ne date pas l’entretien ; le jour est déduit, et il est dessiné comme tel.',
      en: 'The article does not date the interview; the day is derived, and is marked as such.',
    },
    seconds: 40,
  },
  {
    id: 'not-verified',
    title: { fr: 'Sans nom, sans preuve', en: 'No name, no proof' },
    view: 'time=2022-09-03..2022-09-24&quote=q8',
    caption: {
      fr: 'Un responsable sans nom donne un rapport de « neuf à dix » pour un entre les pertes russes et ukrainiennes. Le média précise que le bilan des morts n’est pas vérifié.',
      en: 'An unnamed official puts Russian losses at “nine to ten” for each Ukrainian one. The outlet adds that the death toll is not verified.',
    },
    notes: {
      fr: 'Sans date : l’affirmation est rangée à côté de l’axe, jamais dessus.',
      en: 'No date: the claim stands beside the axis, never on it.',
    },
    seconds: 30,
  },
  {
    id: 'two-futures',
    title: { fr: 'Deux avenirs', en: 'Two futures' },
    view: 'time=2022-09-19..2022-10-02&event=if-zelensky-stops&basis=article&kind=prospect',
    caption: {
      fr: 'Deux avenirs au conditionnel, et un soutien sans fin dite. Rien de tout cela n’avait eu lieu le 21 septembre.',
      en: 'Two conditional futures, and support with no end stated. None of it had happened on 21 September.',
    },
    notes: {
      fr: 'Montrer la flèche : elle dit que l’article ne connaît pas la suite.',
      en: 'Point to the arrow: it says that the article does not know what comes next.',
    },
    substeps: [
      {
        view: 'time=2022-09-19..2022-10-02&quote=q16',
        caption: {
          fr: 'Deux phrases, deux conditions. La citation s’ouvre au ¶ 15 et ne se ferme qu’ici.',
          en: 'Two sentences, two conditions. The quotation opens in ¶ 15 and closes only here.',
        },
        notes: { fr: 'Lire lentement, puis écran noir.', en: 'Read slowly, then a black screen.' },
      },
    ],
    seconds: 35,
  },
];
