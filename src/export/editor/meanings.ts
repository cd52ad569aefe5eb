import type { CollectionName } from '../../schema/collections.ts';
import { columnMeaning } from '../meanings.ts';

/** The table that publishes a collection. */
const TABLES: Readonly<Partial<Record<CollectionName, string>>> = {
  articles: 'articles',
  actors: 'acteurs',
  topics: 'themes',
  events: 'evenements',
};

/** Fields that are for those who write, or that say more to them than to readers of the data. */
const MEANINGS: Readonly<Record<string, string>> = {
  draft: 'true : un brouillon, visible dans `npm run dev` seulement.',
  keyPoints: 'Trois à cinq points, chacun avec les mots du texte qu’il résume.',
  keyPoints_text: 'Le point, dans nos mots.',
  keyPoints_quote: 'Mots exacts d’un paragraphe de ce texte, qui ne s’y lisent qu’une fois.',
  date: 'Date EDTF : 2022-11, 2022-10-11~ (vers), 2023-09-19/2023-09-20 (durée), [2022-09-21..2022-10-11] (un jour entre les deux), [..2025-04-05] (au plus tard).',
  dating: 'Comment la date est connue.',
  dating_source: 'La source de la date, quand elle vient de l’extérieur du corpus.',
  corrections: 'Ce qui a été corrigé depuis la publication, le plus récent en dernier.',
  source:
    'L’article de presse, tel qu’il a été publié ; ce qui n’est pas connu s’écrit « inconnu ».',
  personal:
    'Mots exacts de chaque paragraphe qui allègue quelque chose de la santé, de la famille ou de la vie privée d’une personne vivante : sa page seule le montre, les flux y mènent.',
  source_origin: 'Ce que l’article reprend, s’il n’est pas sa propre origine.',
  citations: 'Les paragraphes qui le disent.',
  citation: 'Le paragraphe qui le dit.',
  citations_quote: 'Mots exacts d’un paragraphe du compte rendu, qui ne s’y lisent qu’une fois.',
  citations_article: 'Identifiant de l’article.',
  citations_original: 'Trois à huit mots du texte source, pour mener à cette phrase de l’original.',
  sources: 'Sources extérieures, autres que celle de la date.',
  sentences: 'Les phrases du paragraphe, chacune avec ses références.',
  sentences_text: 'La phrase.',
  confirmedBy: 'La source extérieure qui confirme l’événement, s’il est « confirme ».',
  outcome: 'Ce que nos articles disent, depuis, de la prévision ; rien s’ils n’en parlent pas.',
  outcome_citations: 'Les paragraphes qui disent ce qu’il en est advenu.',
};

/**
 * What a field of a file holds, for those who write.
 *
 * @param path of the field: `['source', 'title']`
 * @throws Error for a field without a meaning
 */
export function fieldMeaning(collection: CollectionName, path: readonly string[]): string {
  // A citation says the same wherever it stands.
  const place = path.slice(
    Math.max(
      0,
      path.findLastIndex((key) => /^citations?$/.test(key)),
    ),
  );
  const name = place.join('_').replace(/^citation_/, 'citations_');
  return (
    MEANINGS[path.join('_')] ?? MEANINGS[name] ?? columnMeaning(TABLES[collection] ?? '', name)
  );
}
