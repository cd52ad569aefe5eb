import { fold } from '../../lib/text.ts';
import type { Issue } from '../issue.ts';
import type { Actor, Corpus, DataPath } from '../model.ts';
import { fieldName } from '../validate.ts';

interface Claim {
  actor: Actor;
  path: DataPath;
  text: string;
}

/** No name, alias, metonym, adjective or search term is claimed by two actors. */
export function names(corpus: Corpus): Issue[] {
  const first = new Map<string, Claim>();
  const issues: Issue[] = [];
  for (const claim of corpus.actors.flatMap(claimsOf)) {
    const key = fold(claim.text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, claim);
    else if (earlier.actor.id !== claim.actor.id) {
      issues.push({
        code: 'nom-deja-pris',
        file: claim.actor.file,
        ...claim.actor.at(claim.path),
        field: fieldName(claim.path),
        expected: 'un nom qu’aucun autre acteur ne porte',
        found: `« ${claim.text} », déjà à ${earlier.actor.id} (${earlier.actor.file}:${String(earlier.actor.at(earlier.path).line)})`,
      });
    }
  }
  return issues;
}

function claimsOf(actor: Actor): Claim[] {
  const lists = ['aliases', 'metonyms', 'adjectives', 'searchTerms'] as const;
  return [
    { actor, path: ['name'], text: actor.data.name },
    ...lists.flatMap((field) =>
      actor.data[field].map((text, index) => ({ actor, path: [field, index], text })),
    ),
  ];
}
