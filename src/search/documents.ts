import type { Actor, Article, Corpus, Event, Topic } from '../corpus/model.ts';
import { articlesOfTopic } from '../corpus/queries/articles.ts';
import { accounts } from '../corpus/queries/event-page.ts';
import { eventsOfTopic } from '../corpus/queries/events.ts';
import { evidenceFor } from '../corpus/queries/evidence.ts';
import { translatedIn, translationNote } from '../corpus/queries/translated.ts';
import { formatDate, span } from '../lib/dates.ts';
import { certaintyLabel, natureLabel, publisherLabel, USUAL_CERTAINTY } from '../lib/labels.ts';
import { routes } from '../lib/routes.ts';
import { list } from '../lib/text.ts';
import { type Block, bodyBlocks, headBlocks } from './blocks.ts';
import { filtersOf } from './filters.ts';
import type { Filters } from './keys.ts';
import { actorLabel, lowerCaseForms, TOPIC_LABEL } from './names.ts';

/** A page, as the index contains it. */
export interface SearchDocument {
  /** Path of the page, as `routes` gives it. */
  path: string;
  /** « Compte rendu », « Acteur · personne ». */
  label: string;
  filters: Filters;
  /** A day, which orders documents; absent where nothing is dated. */
  sort?: string;
  /**
   * Texts that are searched beside that of the page, each with its own weight. `names`: every other
   * spelling, which finds an actor first; `terms`: words that stand for it or that readers may type.
   */
  meta: Readonly<Record<string, string>>;
  /** Its prose, the title first. */
  blocks: readonly Block[];
}

/** Every page that search finds, the latest first, then by path, so that indexes are identical. */
export function documents(corpus: Corpus): SearchDocument[] {
  const { articles, actors, topics, events } = corpus;
  const byPath = [
    ...articles.map((article) => articleDocument(corpus, article)),
    ...actors.map((actor) => actorDocument(corpus, actor)),
    ...topics.map((topic) => topicDocument(corpus, topic)),
    ...events.map((event) => eventDocument(corpus, event)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return byPath.sort(({ sort: a = '' }, { sort: b = '' }) => (a === b ? 0 : a > b ? -1 : 1));
}

function articleDocument(corpus: Corpus, article: Article): SearchDocument {
  const { id, data, quotations } = article;
  return {
    path: routes.article(id),
    label: 'Compte rendu',
    filters: filtersOf(corpus, 'article', { ...data, sources: [data.source] }),
    sort: span(data.date).latest,
    meta: {
      title: data.title,
      date: formatDate(data.date),
      source: publisherLabel(data.source),
      nature: natureOf(article, quotations),
    },
    blocks: [...headBlocks(data.title, data.summary), ...bodyBlocks(corpus, article)],
  };
}

function eventDocument(corpus: Corpus, { id, data }: Event): SearchDocument {
  const byArticle = accounts(evidenceFor(corpus, data.citations));
  const sources = byArticle.map(({ article }) => article.data.source);
  const natures = byArticle.map(({ article, sentences }) =>
    natureOf(
      article,
      sentences.flatMap(({ text, passage }) => translatedIn(article, passage, text)),
    ),
  );
  const sentences = byArticle.flatMap((account) => account.sentences);
  return {
    path: routes.event(id),
    label: data.certainty === USUAL_CERTAINTY ? 'Événement' : `Événement · ${certaintyLabel(data)}`,
    filters: filtersOf(corpus, 'evenement', { ...data, sources }),
    sort: span(data.date).latest,
    meta: {
      title: data.title,
      terms: data.place,
      date: formatDate(data.date),
      source: list([...new Set(sources.map(publisherLabel))]),
      nature: [...new Set(natures)].join(' ; '),
    },
    blocks: [
      ...headBlocks(data.title, data.summary),
      ...sentences.map(({ text }) => ({ id: 'preuve', text })),
    ],
  };
}

/** « traduction automatique, citations deux fois traduites »: a result shows words of the page. */
function natureOf(article: Article, quoted: Article['quotations']): string {
  const caveat = translationNote(article, quoted);
  return natureLabel(article.data.source) + (caveat === undefined ? '' : `, ${caveat}`);
}

function actorDocument(corpus: Corpus, { id, data }: Actor): SearchDocument {
  const bound = data.kind === 'person' ? data.of : data.kind === 'territory' ? [data.partOf] : [];
  return {
    path: routes.actor(id),
    label: actorLabel(data.kind),
    filters: filtersOf(corpus, 'acteur', { actors: [id, ...bound], topics: [], positions: [id] }),
    meta: {
      title: data.name,
      names: [...data.aliases, ...data.adjectives.flatMap(lowerCaseForms)].join(' | '),
      terms: [...data.metonyms, ...data.searchTerms].join(' | '),
    },
    blocks: headBlocks(data.name, data.description),
  };
}

function topicDocument(corpus: Corpus, { id, data }: Topic): SearchDocument {
  const listed = [...eventsOfTopic(corpus, id), ...articlesOfTopic(corpus, id)];
  return {
    path: routes.topic(id),
    label: TOPIC_LABEL,
    filters: filtersOf(corpus, 'theme', { actors: [], topics: [id] }),
    meta: { title: data.name, terms: data.searchTerms.join(' | ') },
    blocks: [
      ...headBlocks(data.name, data.description),
      ...listed.map((entry) => ({ id: 'liste', text: entry.data.title })),
    ],
  };
}
