/**
 * Where in the article each thing stands. Offsets are code points of the normalised paragraph, half-open, and can be
 * proved against a copy of the article without the article being here.
 *
 * Three kinds of passage, told apart by what they keep: a quotation keeps its words and up to 32 code points of context
 * on either side; cue words and expressions of time keep their words and up to 8; any other passage (what is reported,
 * who is named) keeps no words at all. So the text between quotations cannot be put together again from this file.
 */
import type { Passage } from '../../core/story/types.ts';

/** id, start, end, the context before, the context after, and the words where they are kept. */
type Row = readonly [id: string, start: number, end: number, prefix: string, suffix: string, exact?: string];

const paragraph = (p: number, part: 'body' | 'heading', rows: readonly Row[]): Passage[] =>
  rows.map(([id, start, end, prefix, suffix, exact]) => ({
    id,
    source: 'article',
    p,
    start,
    end,
    ...(exact === undefined ? {} : { exact }),
    prefix,
    suffix,
    part,
  }));

export const passages: readonly Passage[] = [
  ...paragraph(1, 'body', [
    ['p1-call', 65, 213, 'aré que ', ' que dav'],
    ['p1-weapons', 218, 304, 'ait que ', '.'],
    ['p1-cue', 51, 60, 'enberg, ', ' que l’e', 'a déclaré'],
    ['p1-day', 125, 133, 'Poutine ', ' en appe', 'mercredi'],
  ]),
  ...paragraph(2, 'body', [
    [
      'p2-a',
      1,
      86,
      '“',
      '”, a déclaré Stoltenberg lors d’',
      'Toute mobilisation ajoutera cela au nombre de troupes et de forces dont ils disposent',
    ],
    ['p2-cue', 89, 98, 'osent”, ', ' Stolten', 'a déclaré'],
    ['p2-interview', 111, 188, 'tenberg ', '. “Cela '],
    [
      'p2-b',
      191,
      336,
      ' des Nations Unies à New York. “',
      '”',
      'Cela prendra du temps et ils auront besoin d’équipement. Et ce que nous avons vu jusqu’à présent, c’est que les troupes russes sont mal équipées.',
    ],
  ]),
  ...paragraph(3, 'body', [
    ['p3-speaker', 51, 58, 'inutes, ', ' a décla'],
    ['p3-length', 34, 49, 'lévisée ', ', Poutin', 'de sept minutes'],
    ['p3-cue', 59, 68, 'Poutine ', ' qu’il l', 'a déclaré'],
    ['p3-a', 88, 110, 'ne a déclaré qu’il lançait une “', '” en enrôlant tous les réservist', 'mobilisation partielle'],
    ['p3-order', 72, 190, 'laré qu’', '.'],
  ]),
  ...paragraph(4, 'heading', [
    ['p4-heading', 0, 99, '', ''],
    ['p4-speaker', 0, 36, '', ' DIT QUE'],
    ['p4-cue', 37, 40, 'UME-UNI ', ' QUE “L’', 'DIT'],
    ['p4-a', 46, 61, 'DÉFENSE DU ROYAUME-UNI DIT QUE “', '” PEU IMPORTE LA PROPAGANDE DE P', 'L’UKRAINE GAGNE'],
  ]),
  ...paragraph(5, 'body', [
    [
      'p5-a',
      1,
      83,
      '“',
      '”, a-t-il déclaré tôt mercredi. ',
      'Les citoyens qui sont actuellement dans la réserve seront soumis à la conscription',
    ],
    ['p5-cue', 86, 100, 'ption”, ', ' tôt mer', 'a-t-il déclaré'],
    ['p5-day', 101, 113, 'déclaré ', '. “Et su', 'tôt mercredi'],
    [
      'p5-b',
      116,
      237,
      ', a-t-il déclaré tôt mercredi. “',
      '”',
      'Et surtout, ceux qui ont servi dans les forces armées ont une certaine spécialité militaire et une expérience pertinente.',
    ],
  ]),
  ...paragraph(6, 'body', [
    ['p6-week', 21, 40, 'ervient ', ' après q', 'environ une semaine'],
    ['p6-after', 21, 46, 'ervient ', ' que la ', 'environ une semaine après'],
    ['p6-setbacks', 51, 186, 'rès que ', '.'],
  ]),
  ...paragraph(7, 'body', [
    ['p7-may', 66, 72, 're fois ', ' a réuss', 'en mai'],
    ['p7-disclosed', 0, 72, '', ' a réuss'],
    ['p7-surprise', 73, 145, ' en mai ', ' et a en'],
    ['p7-led-to', 149, 159, 'nord et ', ' un retr', 'a entraîné'],
    ['p7-retreat', 160, 285, 'ntraîné ', '.'],
  ]),
  ...paragraph(8, 'body', [
    ['p8-cue', 0, 5, '', ' un haut', 'Selon'],
    ['p8-speaker', 6, 62, 'Selon ', ', la Rus'],
    ['p8-also', 76, 85, 'ussie a ', ' subi de', 'également'],
    ['p8-a', 132, 142, 's pertes en personnel, perdant “', '” soldats russes pour un Ukraini', 'neuf à dix'],
    ['p8-losses', 64, 176, 'éfense, ', ', bien q'],
    ['p8-unverified', 232, 277, ' guerre ', ' par Fox', 'n’ait pas été vérifié de manière indépendante'],
    ['p8-toll', 187, 298, 'ien que ', '.'],
  ]),
  ...paragraph(9, 'body', [
    ['p9-speaker', 0, 42, '', ' ont déc'],
    ['p9-cue', 43, 54, 'dentale ', ' que la ', 'ont déclaré'],
    ['p9-retreat', 59, 190, 'aré que ', '.'],
  ]),
  ...paragraph(10, 'heading', [['p10-heading', 0, 76, '', '']]),
  ...paragraph(11, 'body', [
    ['p11-speaker', 0, 46, '', ', a décl'],
    ['p11-cue', 48, 57, 'Shoigu, ', ' mercred', 'a déclaré'],
    ['p11-day', 58, 66, 'déclaré ', ' que que', 'mercredi'],
    ['p11-number', 71, 151, 'edi que ', ' suite à'],
    ['p11-following', 152, 167, 'e actif ', ' de Pout', 'suite à l’ordre'],
    ['p11-stoltenberg', 189, 200, 'ien que ', ' ait déc'],
    ['p11-caution-cue', 201, 212, 'tenberg ', ' qu’il h', 'ait déclaré'],
    ['p11-caution', 219, 251, 'é qu’il ', '.', 'hésitait à accepter ces chiffres'],
  ]),
  ...paragraph(12, 'body', [
    [
      'p12-a',
      1,
      63,
      '“',
      '”, a-t-il déclaré à un journalis',
      'Je pense que nous devrions faire attention aux chiffres exacts',
    ],
    ['p12-cue', 66, 80, 'xacts”, ', ' à un jo', 'a-t-il déclaré'],
    [
      'p12-b',
      111,
      282,
      'é à un journaliste de Reuters. “',
      '”',
      'Mais bien sûr, plus de troupes intensifieront le conflit, ce qui signifiera plus de souffrances, plus de pertes de vies, des vies ukrainiennes, mais aussi des vies russes.',
    ],
  ]),
  ...paragraph(13, 'body', [
    ['p13-speaker', 0, 17, '', ' a décla'],
    ['p13-cue', 18, 27, ' l’OTAN ', ' que le ', 'a déclaré'],
    ['p13-a', 118, 144, 'it que Poutine reconnaisse ses “', '” et retire ses troupes.', 'grands échecs stratégiques'],
    ['p13-way', 32, 167, 'aré que ', '.'],
  ]),
  ...paragraph(14, 'body', [
    ['p14-support', 76, 151, 'fie que ', ', a-t-il'],
    ['p14-as-long', 120, 151, 'Ukraine ', ', a-t-il', 'aussi longtemps qu’il le faudra'],
    ['p14-cue', 153, 166, 'faudra, ', '.', 'a-t-il ajouté'],
  ]),
  ...paragraph(15, 'body', [
    [
      'p15-a',
      1,
      127,
      '“',
      '”, a déclaré Stoltenberg. “La fa',
      'C’est un lien très étroit entre la force sur le champ de bataille et ce qu’ils peuvent accomplir sur la table des négociations',
    ],
    ['p15-cue', 130, 139, 'tions”, ', ' Stolten', 'a déclaré'],
    [
      'p15-b',
      154,
      290,
      'tions”, a déclaré Stoltenberg. “',
      '',
      'La façon dont nous pouvons aider à garantir qu’il y a un résultat négocié acceptable est de soutenir [Ukraine] sur le champ de bataille.',
    ],
  ]),
  ...paragraph(16, 'body', [
    [
      'p16-a',
      1,
      249,
      '“',
      '”, a-t-il ajouté.',
      'Si le président Poutine cesse de se battre, il y aura la paix. Si le président Zelensky cesse de se battre, l’Ukraine cessera d’exister en tant que nation souveraine indépendante – nous devons donc les soutenir pour permettre une solution politique',
    ],
    ['p16-if-putin', 1, 62, '“', '. Si le '],
    ['p16-if-zelensky', 64, 179, 'a paix. ', ' – nous '],
    ['p16-therefore', 182, 211, 'dante – ', ' pour pe', 'nous devons donc les soutenir'],
    ['p16-cue', 252, 265, 'tique”, ', '.', 'a-t-il ajouté'],
  ]),
];
