import { nearest } from '../../lib/nearest.ts';
import { nearestDate } from '../../lib/nearest-date.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import { edtfDate } from '../../schema/edtf.ts';
import type { Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { isGone } from './addresses.ts';

/** Every `<Quotation>` has a known speaker and one occasion, and stands in a passage, not in a note. */
export function bodyQuotations(corpus: SourceCorpus): Issue[] {
  return corpus.articles.flatMap((article) =>
    article.quotations.flatMap((quotation) => checkQuotation(article, quotation, corpus)),
  );
}

function checkQuotation(
  article: SourceArticle,
  quotation: BodyQuotation,
  corpus: SourceCorpus,
): Issue[] {
  const { by, event, date, line, column } = quotation;
  const place = { file: article.file, line, column };
  const issues: Issue[] = [];
  if (quotation.passage === undefined) {
    issues.push({
      ...place,
      code: 'declaration-dans-une-note',
      expected: 'une déclaration dans un paragraphe numéroté, non dans une note ou un titre',
      found: `<Quotation by="${by ?? ''}">`,
    });
  }
  if (by === undefined || (!corpus.ids.actors.has(by) && !isGone(corpus, `actors/${by}`))) {
    issues.push({
      ...place,
      code: 'declaration-sans-auteur',
      expected: 'un attribut « by » qui porte l’identifiant d’un acteur',
      found: by ?? 'rien',
      nearest: by === undefined ? undefined : nearest(by, corpus.ids.actors),
    });
  }
  if ((event === undefined) === (date === undefined)) {
    issues.push({
      ...place,
      code: 'declaration-sans-occasion',
      expected: 'un attribut « event » ou un attribut « date », et un seul',
      found: event === undefined ? 'ni l’un ni l’autre' : 'les deux',
    });
  }
  if (event !== undefined && !corpus.ids.events.has(event) && !isGone(corpus, `events/${event}`)) {
    issues.push({
      ...place,
      code: 'reference-inconnue',
      expected: 'l’identifiant d’un événement du corpus',
      found: event,
      nearest: nearest(event, corpus.ids.events),
    });
  }
  const refusal = date === undefined ? undefined : edtfDate.safeParse(date).error?.issues[0];
  if (date !== undefined && refusal !== undefined) {
    const near = nearestDate(date);
    issues.push({
      ...place,
      code: 'valeur-refusee',
      field: 'date',
      expected: refusal.message,
      found: date,
      nearest: edtfDate.safeParse(near).success ? near : undefined,
    });
  }
  return issues;
}
