import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** What confirms an event comes from outside: not from an article of ours, nor from what it retells. */
export function certainty({ articles, events }: SourceCorpus): Issue[] {
  const hosts = new Map(
    articles.flatMap(({ id, data: { source } }) =>
      [source.address, source.origin?.address]
        .filter((address) => address !== undefined)
        .map((address) => [hostOf(address), id]),
    ),
  );
  return events.flatMap((event) => {
    const { address } = event.data.confirmedBy ?? {};
    const article = address === undefined ? undefined : hosts.get(hostOf(address));
    if (address === undefined || article === undefined) return [];
    return atField(event, ['confirmedBy', 'address'], {
      code: 'confirmation-par-un-article',
      expected: 'une source extérieure ; sans elle, l’événement est « rapporte »',
      found: `${hostOf(address)}, d’où vient ${article}`,
    });
  });
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
