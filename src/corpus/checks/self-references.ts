import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** No organisation is its own member, no article its own origin, no actor takes a stance on itself. */
export function selfReferences({ actors, articles, stances }: SourceCorpus): Issue[] {
  const finding = {
    code: 'renvoi-a-soi',
    expected: 'un renvoi à autre que soi',
  };
  return [
    ...actors.flatMap((actor) => {
      const index =
        actor.data.kind === 'organisation' ? (actor.data.members ?? []).indexOf(actor.id) : -1;
      if (index < 0) return [];
      return atField(actor, ['members', index], { ...finding, found: actor.id });
    }),
    ...articles.flatMap((article) => {
      const { address, origin } = article.data.source;
      if (origin === undefined || origin.address !== address) return [];
      return atField(article, ['source', 'origin', 'address'], { ...finding, found: address });
    }),
    ...stances.flatMap((stance) => {
      const { actor, toward } = stance.data;
      return actor === toward ? atField(stance, ['toward'], { ...finding, found: toward }) : [];
    }),
  ];
}
