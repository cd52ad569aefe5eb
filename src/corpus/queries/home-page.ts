import { publisherLabel } from '../../lib/labels.ts';
import { list } from '../../lib/text.ts';
import type { Actor, Article, Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { eventsInTime } from './events.ts';
import { mentionsOf } from './mentions.ts';
import { MOSCOW, stancesToward, type StanceView, stanceView } from './stances.ts';
import { synthesis, type SynthesisSentence } from './synthesis.ts';
import { type EventView, eventViews } from './views.ts';

/** How many actors and events the home page shows. */
const ACTORS = 12;
const EVENTS = 6;

export interface HomePage {
  synthesis: SynthesisSentence[][];
  /** The latest attested stance of each actor toward Moscow, the latest first. */
  standings: { actor: Actor; stance: StanceView }[];
  articles: Article[];
  /** Said where articles likely have one origin; undefined when each has its own. */
  sharedOrigin: string | undefined;
  actors: { actor: Actor; paragraphs: number }[];
  events: EventView[];
}

/** All that the home page shows. */
export function homePage(corpus: Corpus): HomePage {
  const articles = latestArticles(corpus);
  return {
    synthesis: synthesis(corpus),
    standings: standings(corpus),
    articles,
    sharedOrigin: sharedOrigin(articles),
    actors: corpus.actors
      .map((actor) => ({
        actor,
        paragraphs: mentionsOf(corpus, actor.id).reduce(
          (sum, { passages }) => sum + passages.length,
          0,
        ),
      }))
      .sort((a, b) => b.paragraphs - a.paragraphs)
      .slice(0, ACTORS),
    events: eventViews(corpus, eventsInTime(corpus).reverse().slice(0, EVENTS)),
  };
}

function standings(corpus: Corpus): HomePage['standings'] {
  const latest = new Map(
    stancesToward(corpus, MOSCOW).map((stance) => [stance.data.actor, stance] as const),
  );
  return [...latest.values()]
    .map((stance) => stanceView(corpus, stance))
    .map((stance) => ({ actor: stance.actor, stance }))
    .reverse();
}

/** « Afrique-sur7 et vosactualites.com ont sans doute une seule origine » */
function sharedOrigin(articles: readonly Article[]): string | undefined {
  const byOrigin = Map.groupBy(
    articles.filter(({ data }) => data.source.origin !== undefined).reverse(),
    ({ data }) => data.source.origin?.address,
  );
  const shared = [...byOrigin.values()].find((group) => group.length > 1);
  if (shared === undefined) return undefined;
  return `${list(shared.map(({ data }) => publisherLabel(data.source)))} ont sans doute une seule origine`;
}
