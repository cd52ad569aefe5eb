import { days } from '../../schema/edtf.ts';
import { shape } from '../../lib/dates.ts';
import type { EventKind } from '../../schema/event.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** Kinds of events that last. */
const LASTING: readonly EventKind[] = ['evolution'];

/** `[a..b]` is one unknown day: what lasts for an unknown time between the two is `a~/b~`. */
export function duration(corpus: SourceCorpus): Issue[] {
  return corpus.events.flatMap((event): Issue[] => {
    const { kind, date } = event.data;
    if (!LASTING.includes(kind) || shape(date) !== 'between') return [];
    return [
      {
        code: 'duree-ecrite-comme-un-jour',
        file: event.file,
        ...event.at(['date']),
        field: 'date',
        expected: `une durée, puisque l’événement est une « ${kind} » : « [a..b] » est un seul jour, inconnu`,
        found: date,
        nearest: days(date)
          .map((day) => `${day}~`)
          .join('/'),
      },
    ];
  });
}
