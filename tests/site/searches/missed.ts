/** Queries that are known not to find first what they must: one that does is to be taken off. */
export const MISSED: readonly string[] = [
  'les alliés se détachent un par un',
  "le ton de ses paroles dit l'inverse",
  "poutine n'a aucun vrai allié",
  'pourquoi loukachenko ne veut pas se battre',
  'emeutes en russie',
  'milices pro-iraniennes',
  "il soutient la russie mais son ton dit l'inverse",
  'kadyrov est-il toujours fidèle à poutine',
];
