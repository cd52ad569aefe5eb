/*
 * What readers type, and what they mean, beside the queries of `searches/` and every name of every
 * actor: a case a rule.
 */

type Expected = readonly (readonly [query: string, first: string])[];
type Matching = readonly (readonly [query: string, title: RegExp])[];

/** Other ways of typing a name, whose first result must be the actor. */
export const SPELLINGS: Expected = [
  ['ARMENIE', 'Arménie'],
  ['l’Arménie', 'Arménie'],
  ["l'arménie", 'Arménie'],
  ['lʼArménie', 'Arménie'],
  ['O.T.S.C', 'OTSC'],
  ['etats unis', 'États-Unis'],
  ['les États–Unis', 'États-Unis'],
  ['Kassym—Jomart Tokaïev', 'Kassym-Jomart Tokaïev'],
  ['téhéran', 'Iran'],
];

/** Misspelt names, which no text holds: the first name proposed. */
export const MISSPELLINGS: Expected = [
  ['Lukachenko', 'Alexandre Loukachenko'],
  ['Tokaiyev', 'Kassym-Jomart Tokaïev'],
  ['Kasakhstan', 'Kazakhstan'],
  ['Azerbaidjian', 'Azerbaïdjan'],
  ['Armennie', 'Arménie'],
  ['Bielorusie', 'Biélorussie'],
  ['Tchetchenne', 'Tchétchénie'],
];

/** Queries that must have, within three, a result whose title matches. */
export const WITHIN_THREE: Matching = [
  ['sommet Erevan', /Sommet de l’OTSC à Erevan/],
  ['300000', /300\s000|mobilisation/i],
  ['62\u00A0000', /Poutine isolé/],
  ['62 000 hommes', /Poutine isolé/],
  ['77,7%', /en difficulté/],
  ['pont de Kertch', /Kertch/],
  ['« sous les décombres »', /esseulé|sort de l’OTSC/],
  ['“sous les décombres”', /esseulé|sort de l’OTSC/],
  ['étranger proche', /étranger proche/i],
  ['réexportations', /réexportation/],
  ['Moscou—Kiev', /^La Russie lance sa guerre/m],
  ['Moscou–Washington', /Washington|Trump|Anchorage/],
  ['2025', /Donald Trump investi/],
];

/** Words that are nowhere: no result, and no name that only looks like them. */
export const NOWHERE = [
  'xyzzyq',
  'Macron otsc',
  'Assadov',
  '"guerre document"',
  '99999',
  'Napoléon Bonaparte',
  '?!',
];
