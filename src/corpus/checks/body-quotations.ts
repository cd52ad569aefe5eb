import { nearest } from '../../lib/nearest.ts';
import { nearestDate } from '../../lib/nearest-date.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { atBlock, type Finding, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** Every `<Quotation>` has a known speaker and one occasion, and stands in a passage, not in a note. */
export function bodyQuotations({ articles, ids }: SourceCorpus): Issue[] {
  return articles.flatMap((article) =>
    article.quotations.flatMap((quotation) =>
      faultsOf(quotation, ids).map((fault) => atBlock(article, quotation, fault)),
    ),
  );
}

function faultsOf(quotation: BodyQuotation, { actors, events }: SourceCorpus['ids']): Finding[] {
  const { by = '', event, date, passage } = quotation;
  const faults: Finding[] = [];
  if (passage === undefined) {
    faults.push({
      code: 'declaration-dans-une-note',
      expected: 'une déclaration dans un paragraphe numéroté, non dans une note ou un titre',
      found: `<Quotation by="${by}">`,
    });
  }
  if (!actors.has(by)) {
    faults.push({
      code: 'declaration-sans-auteur',
      expected: 'un attribut « by » qui porte l’identifiant d’un acteur',
      found: by || 'rien',
      nearest: by === '' ? undefined : nearest(by, actors),
    });
  }
  if ((event === undefined) === (date === undefined)) {
    faults.push({
      code: 'declaration-sans-occasion',
      expected: 'un attribut « event » ou un attribut « date », et un seul',
      found: event === undefined ? 'ni l’un ni l’autre' : 'les deux',
    });
  }
  if (event !== undefined && !events.has(event)) {
    faults.push({
      code: 'reference-inconnue',
      expected: 'l’identifiant d’un événement du corpus',
      found: event,
      nearest: nearest(event, events),
    });
  }
  const [refusal] = edtfDate.optional().safeParse(date).error?.issues ?? [];
  if (date !== undefined && refusal !== undefined) {
    faults.push({
      code: 'valeur-refusee',
      expected: refusal.message,
      found: date,
      nearest: nearestDate(date),
    });
  }
  return faults;
}
