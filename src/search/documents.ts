import type { Actor, Article, Corpus, Event, Topic } from '../corpus/model.ts';
import { evidenceFor } from '../corpus/queries/evidence.ts';
import { formatDate, span } from '../lib/dates.ts';
import { certaintyLabel, publisherLabel, USUAL_CERTAINTY } from '../lib/labels.ts';
import { routes } from '../lib/routes.ts';
import { compare } from '../lib/text.ts';
import { bodyBlocks, headBlocks } from './blocks.ts';
import { filtersOf } from './filters.ts';
import { actorLabel, TOPIC_LABEL } from './names.ts';
import type { SearchDocument } from './search-document.ts';
import { natureOf, sourceMeta } from './source-meta.ts';
import { statements } from './statements.ts';

/** All that search finds, the latest first, then by path, so that indexes are identical. */
export function documents(corpus: Corpus): SearchDocument[] {
  const { articles, actors, topics, events } = corpus;
  const dayOf = ({ date }: SearchDocument) => (date === undefined ? '' : span(date).latest);
  return [
    ...articles.map((article) => articleDocument(corpus, article)),
    ...actors.map((actor) => actorDocument(corpus, actor)),
    ...topics.map((topic) => topicDocument(corpus, topic)),
    ...events.map((event) => eventDocument(corpus, event)),
    ...statements(corpus),
  ].sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.path, b.path));
}

function articleDocument(corpus: Corpus, article: Article): SearchDocument {
  const { id, data, quotations } = article;
  return {
    path: routes.article(id),
    label: 'Compte rendu',
    filters: filtersOf(corpus, 'article', { ...data, sources: [data.source] }),
    date: data.date,
    meta: {
      title: data.title,
      date: formatDate(data.date),
      source: publisherLabel(data.source),
      nature: natureOf(article, quotations),
    },
    text: [...headBlocks(data.title, data.summary), ...bodyBlocks(corpus, article)],
  };
}

function eventDocument(corpus: Corpus, { id, data }: Event): SearchDocument {
  const evidence = evidenceFor(corpus, data.citations);
  const sources = evidence.map(({ article }) => article.data.source);
  const about = { ...data, sources, certainty: data.certainty };
  return {
    path: routes.event(id),
    label: data.certainty === USUAL_CERTAINTY ? 'Événement' : `Événement · ${certaintyLabel(data)}`,
    filters: filtersOf(corpus, 'evenement', about),
    date: data.date,
    meta: {
      title: data.title,
      terms: [data.place, ...data.searchTerms].join(' | '),
      date: formatDate(data.date),
      ...sourceMeta(evidence),
    },
    // The sentences that it rests on are found in their paragraphs.
    text: data.summary,
  };
}

function actorDocument(corpus: Corpus, { id, data }: Actor): SearchDocument {
  const bound = data.kind === 'person' ? data.of : data.kind === 'territory' ? [data.partOf] : [];
  return {
    path: routes.actor(id),
    label: actorLabel(data.kind),
    filters: filtersOf(corpus, 'acteur', { actors: [id, ...bound], topics: [] }),
    // Its other names are understood before the index is asked.
    meta: { title: data.name },
    text: data.description,
  };
}

function topicDocument(corpus: Corpus, { id, data }: Topic): SearchDocument {
  return {
    path: routes.topic(id),
    label: TOPIC_LABEL,
    filters: filtersOf(corpus, 'theme', { actors: [], topics: [id] }),
    meta: { title: data.name, terms: data.searchTerms.join(' | ') },
    text: data.description,
  };
}
