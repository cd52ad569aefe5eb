import { adjectiveForms } from '../../lib/adjectives.ts';
import { fold } from '../../lib/text.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { Issue } from '../issue.ts';
import type { SourceActor, SourceCorpus, DataPath } from '../model.ts';
import { fieldName } from '../validate.ts';

interface Claim {
  actor: SourceActor;
  path: DataPath;
  text: string;
}

/** No name, alias, metonym, adjective in any of its forms or search term is claimed by two actors. */
export function names(corpus: SourceCorpus): Issue[] {
  const first = new Map<string, Claim>();
  const issues: Issue[] = reserved(corpus);
  const told = new Set<string>();
  for (const claim of corpus.actors.flatMap(claimsOf)) {
    const key = fold(claim.text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, claim);
    else if (earlier.actor.id !== claim.actor.id) {
      const place = `${claim.actor.file} ${claim.path.join('.')}`;
      if (told.has(place)) continue;
      told.add(place);
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

/** The actors of whom a text cannot tell which it names, as long as a name is that of two. */
export function disputed(corpus: SourceCorpus): ReadonlySet<string> {
  const holders = new Map<string, string>();
  return new Set(
    corpus.actors.flatMap(claimsOf).flatMap(({ actor, text }) => {
      const key = fold(text);
      const holder = holders.get(key) ?? actor.id;
      holders.set(key, holder);
      return holder === actor.id ? [] : [holder, actor.id];
    }),
  );
}

/** « auteur » stands for the author of an article where an actor is asked for. */
function reserved({ actors }: SourceCorpus): Issue[] {
  return actors
    .filter(({ id }) => id === AUTHOR)
    .map(({ id, file }) => ({
      code: 'identifiant-reserve',
      file,
      line: 1,
      column: 1,
      expected: `un autre nom de fichier : « ${AUTHOR} » désigne l’auteur d’un article`,
      found: id,
    }));
}

function claimsOf(actor: SourceActor): Claim[] {
  const lists = ['aliases', 'metonyms', 'searchTerms'] as const;
  return [
    { actor, path: ['name'], text: actor.data.name },
    ...lists.flatMap((field) =>
      actor.data[field].map((text, index) => ({ actor, path: [field, index], text })),
    ),
    ...actor.data.adjectives.flatMap((adjective, index) =>
      adjectiveForms(adjective).map((text) => ({ actor, path: ['adjectives', index], text })),
    ),
  ];
}
