import { nearest } from '../../lib/nearest.ts';
import { nearestDate } from '../../lib/nearest-date.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { atBlock, type Finding, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/**
 * Every `<Quotation>` has a known speaker and one occasion, in which the speaker or whom they are of
 * takes part, and stands in a passage, not in a note.
 */
export function bodyQuotations(corpus: SourceCorpus): Issue[] {
  return corpus.articles.flatMap((article) =>
    article.quotations.flatMap((quotation) =>
      [...faultsOf(quotation, corpus.ids), ...absence(quotation, corpus)].map((fault) =>
        atBlock(article, quotation, fault),
      ),
    ),
  );
}

/** What is wrong with the event of a quotation, if its speaker has no part in it. */
function absence({ by, event: id }: BodyQuotation, { actors, events }: SourceCorpus): Finding[] {
  const speaker = actors.find((actor) => actor.id === by);
  const event = events.find((each) => each.id === id);
  if (speaker === undefined || event === undefined) return [];
  const groups = speaker.data.kind === 'person' ? speaker.data.of : [];
  const present = event.data.actors;
  if ([speaker.id, ...groups].some((actor) => present.includes(actor))) return [];
  return [
    {
      code: 'declaration-hors-de-l-evenement',
      expected: `un acteur de ${event.id}, ou une personne qui relève de l’un d’eux : ${present.join(', ')}`,
      found: speaker.id,
      nearest: nearest(speaker.id, present),
    },
  ];
}

function faultsOf(quotation: BodyQuotation, { actors, events }: SourceCorpus['ids']): Finding[] {
  const { by = '', event, date, passage, text } = quotation;
  const faults: Finding[] = [];
  if (passage === undefined) {
    faults.push({
      code: 'declaration-dans-une-note',
      expected: 'une déclaration dans un paragraphe numéroté, non dans une note ou un titre',
      found: `<Quotation by="${by}">`,
    });
  }
  if (/\p{Ll}\.$/u.test(text)) {
    faults.push({
      code: 'point-final',
      expected: 'une déclaration sans son point final : la page n’en met pas entre les guillemets',
      found: text.slice(-40),
      nearest: text.slice(-40, -1),
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
