import { nearest } from '../../lib/nearest.ts';
import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** The region of an event is one of those that `content/site.yaml` names. */
export function regions({ events, site }: SourceCorpus): Issue[] {
  const known = site.regions.map(({ id }) => id);
  return events
    .filter(({ data }) => !known.includes(data.region))
    .map((event) =>
      atField(event, ['region'], {
        code: 'region-inconnue',
        expected: `l’une des régions de content/site.yaml : ${known.join(', ')}`,
        found: event.data.region,
        nearest: nearest(event.data.region, known),
      }),
    );
}
