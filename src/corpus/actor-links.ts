import { type NamedActor, remarkActorLinks } from '../markdown/actor-links.ts';
import { loadCorpus } from './load.ts';
import { namedActors } from './names.ts';

let known: readonly NamedActor[] | undefined;

/** Links the actors of `content/actors` in the articles: read once for a build, anew in dev. */
export const actorLinks = remarkActorLinks(() => {
  if (known === undefined || process.argv.includes('dev')) {
    known = namedActors(loadCorpus(process.cwd()).corpus.actors);
  }
  return known;
});
