/** What each column holds, for readers; a table's own meaning goes before the common one. */
const MEANINGS: Readonly<Record<string, string>> = {
  id: 'Identifiant stable.',
  address: 'Adresse permanente sur le site.',
  title: 'Titre.',
  name: 'Nom usuel en français.',
  summary: 'Résumé, dans nos mots.',
  description: 'Description neutre.',
  kind: 'Nature.',
  date: 'Date au format EDTF (ISO 8601-2), avec sa précision.',
  earliest: 'Premier jour que la date peut couvrir ; vide s’il est inconnu.',
  latest: 'Dernier jour que la date peut couvrir.',
  dating_basis:
    'Comment la date est connue : stated (donnée), inferred (déduite), external (source extérieure).',
  dating_from: 'Ce qui donne la date, en mots.',
  dating_source_title: 'Source extérieure de la date : titre.',
  dating_source_address: 'Source extérieure de la date : adresse.',
  published: 'Jour de publication sur ce site.',
  corrections_date: 'Jours des corrections.',
  corrections_text: 'Ce qui a été corrigé.',
  source_title: 'Titre de l’article de presse ; inconnu s’il n’est pas connu.',
  source_publisher: 'Éditeur de l’article de presse.',
  source_publisherLang: 'Langue du nom de l’éditeur, s’il n’est pas français (ISO 639-1).',
  source_address: 'Adresse de l’article de presse.',
  source_author: 'Auteur de l’article de presse.',
  source_contributors: 'Qui d’autre a contribué à l’article de presse, selon lui.',
  source_nature:
    'Nature de la source : depeche, article-de-presse, analyse, opinion, traduction-automatique.',
  source_caveat: 'Ce qui limite la confiance à accorder à la source.',
  source_sha256: 'Empreinte SHA-256 du texte que nous avons lu.',
  source_omitted: 'Noms et nombres de la page source qui ne sont pas de l’article.',
  source_origin_name: 'Ce que l’article reprend, s’il n’est pas sa propre origine.',
  source_origin_address: 'Adresse de cette origine.',
  source_origin_certainty: 'Si cette origine est certaine ou probable.',
  actors: 'Identifiants d’acteurs.',
  topics: 'Identifiants de thèmes.',
  articles: 'Identifiants d’articles.',
  events: 'Identifiants d’événements.',
  keyPoints: 'Points principaux.',
  paragraphs: 'Texte des paragraphes numérotés (JSON seulement).',
  citations_article: 'Références : articles.',
  citations_paragraph: 'Références : numéros de paragraphe.',
  citations_address: 'Références : adresses des paragraphes.',
  citations_quote: 'Références : mots exacts de notre compte rendu.',
  citations_translations:
    'Références : combien de fois les mots cités y sont traduits, 2 par exemple quand l’article l’est aussi ; 0 sans citation traduite.',
  iso: 'Code ISO 3166-1 alpha-2 du pays.',
  aliases: 'Autres graphies, sigles, nom de famille seul.',
  metonyms: 'Mots qui le désignent (une capitale, un palais).',
  adjectives: 'Adjectifs, au masculin singulier.',
  searchTerms: 'Mots que la recherche accepte aussi.',
  lang: 'Langue du nom, s’il n’est pas français (ISO 639-1).',
  role: 'Fonction ou métier de la personne.',
  of: 'Acteurs dont la personne relève.',
  members: 'Membres de l’organisation qui sont des acteurs du corpus.',
  partOf: 'Pays dont le territoire fait partie, selon l’ONU.',
  place: 'Lieu.',
  region: 'Région de la chronologie.',
  certainty: 'Certitude : confirme, rapporte ou sans-preuve.',
  attributedTo: 'À qui le fait est attribué, si ce n’est pas simplement à l’article.',
  confirmedBy_name: 'Source extérieure qui confirme l’événement : nom.',
  confirmedBy_kind:
    'Source extérieure qui confirme l’événement : agence, institution ou presse-de-reference.',
  confirmedBy_address: 'Source extérieure qui confirme l’événement : adresse.',
  contrast: 'Ce qui diffère d’un article à l’autre.',
  sources_title: 'Sources extérieures : titres.',
  sources_address: 'Sources extérieures : adresses.',
  actor: 'Identifiant de l’acteur.',
  toward: 'Identifiant de l’acteur envers qui.',
  level:
    'Niveau, du plus proche au plus éloigné : soutien, soutien-reserve, equilibre, distance, rupture.',
  basis: 'Ce qui la fonde : parole, acte ou analyse.',
  judge: 'Qui en juge, si c’est une analyse : un acteur, ou auteur.',
  judgeGroup: 'Le groupe qui en juge, s’il n’est pas un acteur.',
  speaker: 'Qui parle : un acteur, ou auteur pour l’auteur de l’article.',
  speakerGroup: 'Le groupe qui parle, s’il n’est pas un acteur.',
  text: 'Les mots cités, entre guillemets dans nos pages : ils ne sont pas sous notre licence.',
  event: 'Identifiant de l’événement qui en est l’occasion.',
  outcome_status: 'Suite de la prévision dans nos articles : confirmee, dementie ou sans-suite.',
  outcome_summary: 'Ce que nos articles en disent depuis ; vide s’ils n’en parlent pas.',
  outcome_citations_article: 'Références de la suite : articles.',
  outcome_citations_paragraph: 'Références de la suite : numéros de paragraphe.',
  outcome_citations_address: 'Références de la suite : adresses des paragraphes.',
  outcome_citations_quote: 'Références de la suite : mots exacts.',
  outcome_citations_translations:
    'Références de la suite : combien de fois les mots cités y sont traduits.',
  lane: 'Bande du dessin : articles, ou la région des événements.',
  row: 'Rangée du dessin : identifiant du pays ou du territoire.',
  disagrees: 'Si une autre position du même acteur, à une date qui se recoupe, en diffère.',
  corpus_version: 'Version du corpus.',
  licence: 'Licence des données (identifiant SPDX).',
  licence_exception: 'Ce que la licence ne couvre pas.',
};

const OF_A_TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  articles: {
    title: 'Titre de notre compte rendu.',
    date: 'Date de l’article de presse, au format EDTF (ISO 8601-2).',
  },
  acteurs: {
    kind: 'Nature : country, person, organisation ou territory.',
    date: 'Du premier au dernier article qui le nomme, au format EDTF ; vide si seule une note le nomme.',
    citations_quote: 'Références : phrase de notre compte rendu qui le nomme.',
  },
  themes: { name: 'Nom.', date: 'Du premier au dernier de ses articles, au format EDTF.' },
  evenements: {
    kind: 'Nature : combat, sommet, declaration, decision, evolution ou renversement.',
  },
  frise: { address: 'Adresse de l’événement ou du compte rendu.' },
  carte: {
    id: 'Identifiant stable de la position ; du lieu s’il n’en a pas.',
    land: 'Identifiant du pays ou du territoire.',
    actor: 'Identifiant de l’acteur dont c’est la position.',
  },
  declarations: {
    id: 'Identifiant stable : article, paragraphe, rang dans le paragraphe.',
    date: 'Date de la déclaration ou de son occasion, au format EDTF (ISO 8601-2).',
  },
};

/**
 * What a column holds.
 *
 * @throws Error for a column without a meaning: each new field of a schema needs one
 */
export function columnMeaning(table: string, column: string): string {
  const meaning = OF_A_TABLE[table]?.[column] ?? MEANINGS[column];
  if (meaning === undefined) throw new Error(`Colonne sans description : ${table}.${column}`);
  return meaning;
}
