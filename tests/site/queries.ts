/** What readers type, and what they mean: the relevance suite, beside every name of every actor. */

type Expected = readonly (readonly [query: string, first: string])[];
type Matching = readonly (readonly [query: string, title: RegExp])[];

/** Other ways of typing a name, whose first result must be the actor. */
export const SPELLINGS: Expected = [
  ['arménie', 'Arménie'],
  ['ARMENIE', 'Arménie'],
  ['l’Arménie', 'Arménie'],
  ["l'arménie", 'Arménie'],
  ['lʼArménie', 'Arménie'],
  ['l’OTSC', 'OTSC'],
  ['otsc', 'OTSC'],
  ['o.t.s.c.', 'OTSC'],
  ['O.T.S.C', 'OTSC'],
  ['etats unis', 'États-Unis'],
  ['États-Unis', 'États-Unis'],
  ['les États–Unis', 'États-Unis'],
  ['poutine', 'Vladimir Poutine'],
  ['loukachenko', 'Alexandre Loukachenko'],
  ['tokaiev', 'Kassym-Jomart Tokaïev'],
  ['Kassym—Jomart Tokaïev', 'Kassym-Jomart Tokaïev'],
  ['choigou', 'Sergueï Choïgou'],
  ['haut karabakh', 'Haut-Karabagh'],
  ['nagorno karabakh', 'Haut-Karabagh'],
  ['f.a.z.', 'Frankfurter Allgemeine Zeitung'],
  ['kremlin', 'Russie'],
  ['téhéran', 'Iran'],
];

/** Countries by their adjective: any gender and number. */
export const ADJECTIVES: Expected = [
  ['biélorusse', 'Biélorussie'],
  ['biélorusses', 'Biélorussie'],
  ['kazakh', 'Kazakhstan'],
  ['kazakhe', 'Kazakhstan'],
  ['kazakhs', 'Kazakhstan'],
  ['arménien', 'Arménie'],
  ['arméniens', 'Arménie'],
  ['arméniennes', 'Arménie'],
  ['ARMÉNIENNE', 'Arménie'],
  ['russes', 'Russie'],
  ['iranienne', 'Iran'],
  ['ukrainiennes', 'Ukraine'],
  ['azerbaïdjanaise', 'Azerbaïdjan'],
  ['turques', 'Turquie'],
  ['américaine', 'États-Unis'],
];

/** Misspelt names, which no text holds: the first name proposed. */
export const MISSPELLINGS: Expected = [
  ['Loukatchenko', 'Alexandre Loukachenko'],
  ['Lukachenko', 'Alexandre Loukachenko'],
  ['Tokaiyev', 'Kassym-Jomart Tokaïev'],
  ['Kasakhstan', 'Kazakhstan'],
  ['Khazakstan', 'Kazakhstan'],
  ['Azerbaidjian', 'Azerbaïdjan'],
  ['Armennie', 'Arménie'],
  ['Bielorusie', 'Biélorussie'],
  ['Poutinne', 'Vladimir Poutine'],
  ['Pachinyan', 'Nikol Pachinian'],
  ['Kadirov', 'Ramzan Kadyrov'],
  ['Tchetchenne', 'Tchétchénie'],
  ['Vénézuéla', 'Venezuela'],
  ['Hezbolah', 'Hezbollah'],
];

/** Queries that must have, within three, a result whose title matches. */
export const WITHIN_THREE: Matching = [
  ['d’Erevan', /^Arménie$/m],
  ['sommet Erevan', /Sommet de l’OTSC à Erevan/],
  ['300 000 réservistes', /300\s000|mobilisation/i],
  ['300000', /300\s000|mobilisation/i],
  ['300 000', /300\s000|mobilisation/i],
  ['62 000 hommes', /Poutine isolé/],
  ['62000', /Poutine isolé/],
  ['62 000', /Poutine isolé/],
  ['62\u00A0000', /Poutine isolé/],
  ['77,7 %', /en difficulté/],
  ['77,7%', /en difficulté/],
  ['pont de Kertch', /Kertch/],
  ['« sous les décombres »', /esseulé|sort de l’OTSC/],
  ['"sous les décombres"', /esseulé|sort de l’OTSC/],
  ['“sous les décombres”', /esseulé|sort de l’OTSC/],
  ['«sous les décombres»', /esseulé|sort de l’OTSC/],
  ['"document final"', /document final|Sommet|esseulé|en difficulté/],
  ['Anchorage', /Anchorage/],
  ['étranger proche', /étranger proche/i],
  ['réexportations', /réexportation/],
  ['Trump Poutine', /Trump/],
  ['Loukachenko OTSC', /Loukachenko|esseulé|OTSC/],
  ['Arménie Azerbaïdjan', /Arménie|Azerbaïdjan|Karabagh/],
  ['Moscou—Kiev', /^La Russie lance sa guerre/m],
  ['Moscou–Washington', /Washington|Trump|Anchorage/],
  ['23 novembre 2022', /Sommet de l’OTSC à Erevan|23 novembre|document|Tokaïev|Loukachenko/],
  ['novembre 2022', /esseulé|Erevan|Loukachenko|Tokaïev|G20/],
  ['2025', /Donald Trump investi/],
  ['15 août 2025', /Anchorage/],
];

/** Words that are nowhere: no result, and no name that only looks like them. */
export const NOWHERE = [
  'xyzzyq',
  'Macron',
  'Macron otsc',
  'Assadov',
  'Zelenski',
  'bitcoin',
  'Mélenchon',
  '"guerre document"',
  '99999',
  'Napoléon Bonaparte',
  '?!',
];
