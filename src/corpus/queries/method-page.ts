import { supportOf } from '../../lib/support.ts';
import { figure, worded } from '../../lib/text.ts';
import { type Nature, UNKNOWN } from '../../schema/article.ts';
import type { Article, Corpus } from '../model.ts';
import { byId, latestArticles } from './articles.ts';
import { eventsInTime } from './events.ts';
import { silences } from './silence.ts';
import { type StanceView, stanceView } from './stance-views.ts';
import { stancesInTime } from './stances.ts';
import { type EventView, eventViews } from './views.ts';

export interface MethodPage {
  /** What the site counts, as it stands. */
  figures: { label: string; value: string }[];
  /** « cinq articles et, sans doute, quatre origines seulement ; … »: why to trust them so far only. */
  limits: string;
  /** An event of each certainty, and a stance of each level and each basis, the first in time, the last of a basis. */
  examples: {
    events: ReadonlyMap<string, EventView>;
    levels: ReadonlyMap<string, StanceView>;
    bases: ReadonlyMap<string, StanceView>;
  };
  /** Every correction made since publication, the latest first. */
  corrections: { article: Article; date: string; text: string }[];
  /** The articles, as sources, the latest first. */
  sources: readonly Article[];
}

/** All that `/methode/` tells of the corpus. */
export function methodPage(corpus: Corpus): MethodPage {
  const sum = (numbers: number[]) => figure(numbers.reduce((total, number) => total + number, 0));
  const events = eventViews(corpus, corpus.events);
  const stances = stancesInTime(corpus).map((stance) => stanceView(corpus, stance));
  const statements = [...events, ...stances];
  const single = statements.filter(({ evidence }) => supportOf(evidence).origins === 1).length;
  return {
    figures: [
      { label: 'Articles', value: figure(corpus.articles.length) },
      {
        label: 'Paragraphes numérotés',
        value: sum(corpus.articles.map(({ passages }) => passages.length)),
      },
      {
        label: 'Déclarations citées',
        value: sum(corpus.articles.map(({ quotations }) => quotations.length)),
      },
      { label: 'Acteurs', value: figure(corpus.actors.length) },
      { label: 'Événements', value: figure(events.length) },
      { label: 'Positions', value: figure(corpus.stances.length) },
      { label: 'Prévisions', value: figure(corpus.predictions.length) },
      { label: 'Références vérifiées', value: figure(citationsIn(corpus).length) },
      {
        label: 'Événements et positions d’une seule origine',
        value: `${String(Math.round((100 * single) / statements.length))} %`,
      },
    ],
    limits: limitsOf(corpus),
    examples: {
      events: firstOfEach(eventViews(corpus, eventsInTime(corpus)), ({ data }) => data.certainty),
      levels: firstOfEach(stances, ({ data }) => data.level),
      bases: firstOfEach(stances.toReversed(), ({ data }) => data.basis),
    },
    corrections: corpus.articles
      .flatMap((article) => (article.data.corrections ?? []).map((each) => ({ article, ...each })))
      .sort((a, b) => b.date.localeCompare(a.date) || byId(a.article, b.article)),
    sources: latestArticles(corpus),
  };
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(items.toReversed().map((item) => [keyOf(item), item]));
}

/** Every reference that was followed to its paragraph. */
function citationsIn({ events, stances, predictions, synthesis }: Corpus): readonly unknown[] {
  return [
    ...[...events, ...stances].flatMap(({ data }) => data.citations),
    ...predictions.flatMap(({ data }) => [data.citation, ...(data.outcome?.citations ?? [])]),
    ...synthesis.flatMap(({ data }) => data.sentences.flatMap(({ citations }) => citations)),
  ];
}

function limitsOf(corpus: Corpus): string {
  const sources = corpus.articles.map(({ data }) => data.source);
  const all = sources.length;
  const how = (nature: Nature) => sources.filter((source) => source.nature === nature).length;
  const unsigned = sources.filter(({ author }) => author === UNKNOWN).length;
  const { origins, probable } = supportOf(corpus.articles.map((article) => ({ article })));
  const few = worded(origins, 'une seule origine', 'origines seulement');
  return joined(' ; ', [
    worded(all, 'un article', 'articles') +
      (origins < all ? ` et${probable ? ', sans doute,' : ''} ${few}` : ''),
    joined(', ', [
      some(how('opinion'), 'une opinion', 'opinions'),
      some(how('analyse'), 'une analyse', 'analyses'),
      some(how('traduction-automatique'), 'une traduction automatique', 'traductions automatiques'),
    ]),
    unsigned === all
      ? 'aucun auteur connu'
      : some(unsigned, 'un auteur inconnu', 'auteurs inconnus'),
    some(silences(corpus).length, 'un long silence', 'longs silences'),
  ]);
}

function some(total: number, one: string, many: string): string {
  return total === 0 ? '' : worded(total, one, many);
}

function joined(separator: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}
