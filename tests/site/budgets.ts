/** What pages of one kind may weigh: bytes in brotli, about 5 % above what is reached. */
export interface Budget {
  kind: string;
  /** Their paths. */
  paths: RegExp;
  /** The heaviest page with its styles, which stand in it, and the one in the middle. */
  most: number;
  median: number;
  /** The styles alone. */
  styles: number;
  /** Its scripts, with all that they import before they run. */
  scripts: number;
}

/**
 * The budgets, in one place. A page belongs to the first kind that has its path.
 *
 * The text of an article is most of its page: a long one may go over `most`, and says so.
 */
export const BUDGETS: readonly Budget[] = [
  budget('accueil', /^$/, 24_040, 24_040, 5_070, 300),
  budget('compte rendu', /^articles\/./, 13_750, 10_560, 3_710, 300),
  budget('acteur', /^acteurs\/./, 11_550, 6_560, 3_740, 300),
  budget('thème', /^themes\/./, 8_600, 6_480, 2_890, 300),
  budget('événement', /^evenements\/./, 6_480, 5_680, 2_720, 300),
  budget('chronologie', /^chronologie\/$/, 23_110, 23_110, 3_960, 1_900),
  budget('période', /^chronologie\/./, 9_300, 6_480, 3_330, 300),
  budget('liste', /^(?:articles|acteurs|themes|evenements|annonces)\/$/, 7_760, 6_130, 2_850, 300),
  budget('recherche', /^recherche\/$/, 8_730, 8_730, 3_200, 11_040),
  budget('données', /^donnees\/$/, 12_030, 12_030, 2_660, 300),
  budget('hors connexion', /^hors-connexion\/$/, 6_480, 6_480, 2_660, 2_160),
  budget('autre', /./, 7_100, 5_230, 3_140, 300),
];

function budget(
  kind: string,
  paths: RegExp,
  most: number,
  median: number,
  styles: number,
  scripts: number,
): Budget {
  return { kind, paths, most, median, styles, scripts };
}
