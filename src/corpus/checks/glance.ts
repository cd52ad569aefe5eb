import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { bodyOf } from '../queries/barometer.ts';
import { stancesOfBody } from '../queries/glance.ts';

/** A row of « En 30 secondes » is of an actor that has a level to show. */
export function glance(corpus: SourceCorpus): Issue[] {
  const { siteEntry } = corpus;
  return (siteEntry?.data.glance ?? []).flatMap(({ actor }, index) => {
    // An unknown actor is another rule's.
    if (siteEntry === undefined || !corpus.ids.actors.has(actor)) return [];
    if (stancesOfBody(corpus, actor).length > 0) return [];
    const body = bodyOf(corpus, actor);
    return atField(siteEntry, ['glance', index, 'actor'], {
      code: 'ligne-sans-position',
      expected: `un pays, un territoire ou un acteur qui a une position envers ${corpus.site.focus.actor} ou son cercle`,
      found: actor,
      nearest: body === actor ? undefined : body,
    });
  });
}
