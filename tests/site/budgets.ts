/** What pages of one kind may weigh: bytes in brotli, about 2 % above what is reached. */
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
  budget('accueil', /^$/, 23_670, 23_670, 4_970, 300),
  budget('compte rendu', /^articles\/./, 13_150, 10_180, 3_410, 300),
  budget('acteur', /^acteurs\/./, 11_170, 6_560, 3_610, 300),
  budget('thème', /^themes\/./, 8_390, 6_460, 2_740, 300),
  budget('événement', /^evenements\/./, 6_390, 5_620, 2_580, 300),
  budget('chronologie', /^chronologie\/$/, 22_400, 22_400, 3_830, 1_900),
  budget('période', /^chronologie\/./, 8_970, 6_290, 3_140, 300),
  budget(
    'liste',
    /^(?:articles|acteurs|themes|evenements|previsions)\/$/,
    7_480,
    6_010,
    2_660,
    300,
  ),
  budget('recherche', /^recherche\/$/, 8_380, 8_380, 3_090, 11_040),
  budget('données', /^donnees\/$/, 12_330, 12_330, 2_530, 300),
  budget('hors connexion', /^hors-connexion\/$/, 6_430, 6_430, 2_510, 2_160),
  budget('autre', /./, 8_310, 5_280, 3_050, 300),
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
