import { adjectiveForms } from '../../lib/adjectives.ts';
import { fold } from '../../lib/text.ts';
import { atField, type Issue } from '../issue.ts';
import type { DataPath, SourceActor, SourceCorpus } from '../model.ts';

/** Words that stand for an actor, and where its file says so. */
interface Claim {
  actor: SourceActor;
  path: DataPath;
  /** An adjective in all its forms; else one. */
  forms: readonly string[];
}

/** No name in any language, alias, metonym, form of an adjective or search term is claimed by two actors. */
export function names(corpus: SourceCorpus): Issue[] {
  const first = new Map<string, Claim>();
  return corpus.actors.flatMap(claimsOf).flatMap((claim) => {
    const { actor, path, forms } = claim;
    for (const form of forms) if (!first.has(fold(form))) first.set(fold(form), claim);
    const taken = forms.find((form) => first.get(fold(form))?.actor !== actor);
    const holder = first.get(fold(taken ?? ''));
    if (taken === undefined || holder === undefined) return [];
    const { id, file, at } = holder.actor;
    return atField(actor, path, {
      code: 'nom-deja-pris',
      expected: 'un nom qu’aucun autre acteur ne porte',
      found: `« ${taken} », déjà à ${id} (${file}:${String(at(holder.path).line)})`,
    });
  });
}

function claimsOf(actor: SourceActor): Claim[] {
  const { name, adjectives, foreignNames } = actor.data;
  const lists = ['aliases', 'metonyms', 'searchTerms'] as const;
  return [
    { actor, path: ['name'], forms: [name] },
    ...lists.flatMap((field) =>
      actor.data[field].map((text, index) => ({ actor, path: [field, index], forms: [text] })),
    ),
    ...Object.entries(foreignNames).flatMap(([language, list]) =>
      list.map((text, index) => ({
        actor,
        path: ['foreignNames', language, index],
        forms: [text],
      })),
    ),
    ...adjectives.map((adjective, index) => ({
      actor,
      path: ['adjectives', index],
      forms: adjectiveForms(adjective),
    })),
  ];
}
