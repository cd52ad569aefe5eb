import type { Actor, Article, Corpus, Event, Topic } from '../corpus/model.ts';
import { evidenceFor } from '../corpus/queries/evidence.ts';
import { translatedIn, translationNote } from '../corpus/queries/translated.ts';
import { accounts } from '../corpus/queries/views.ts';
import { formatDate, span } from '../lib/dates.ts';
import {
  ACTOR_KIND_LABELS,
  certaintyLabel,
  USUAL_CERTAINTY,
  natureLabel,
  publisherLabel,
} from '../lib/labels.ts';
import { routes } from '../lib/routes.ts';
import { list } from '../lib/text.ts';
import type { Level } from '../schema/stance.ts';
import { type Filters, filtersOf } from './filters.ts';
import { latestLevels, lowerCaseForms } from './names.ts';

/** What the index holds of a page, beside its text. */
export interface SearchDocument {
  /** Path of the page, as `routes` gives it. */
  path: string;
  /** « Compte rendu », « Acteur · personne ». */
  label: string;
  title: string;
  filters: Filters;
  /** A day, which orders documents; absent where nothing is dated. */
  sort?: string;
  /** Texts that are searched beside that of the page, each with its own weight. */
  meta: Readonly<Partial<Record<MetaField, string | readonly string[]>>>;
}

/**
 * `names`: every other spelling, which finds an actor first; `terms`: words that stand for it or
 * that readers may type; the others are the line under the title.
 */
export type MetaField = 'names' | 'terms' | 'date' | 'source' | 'nature';

/** The latest levels of actors toward the focus. */
type LevelsOf = (actors: readonly string[]) => readonly Level[];

/** Every page that search finds, the latest first, then by path, so that indexes are identical. */
export function documents(corpus: Corpus): SearchDocument[] {
  const latest = latestLevels(corpus);
  const levels = (actors: readonly string[]) => actors.flatMap((id) => latest.get(id) ?? []);
  const all = [
    ...corpus.articles.map((article) => articleDocument(corpus, article, levels)),
    ...corpus.actors.map((actor) => actorDocument(corpus, actor, levels)),
    ...corpus.topics.map((topic) => topicDocument(corpus, topic)),
    ...corpus.events.map((event) => eventDocument(corpus, event, levels)),
  ];
  const day = ({ sort = '' }: SearchDocument) => sort;
  return all.sort((a, b) =>
    day(a) === day(b) ? (a.path < b.path ? -1 : 1) : day(a) > day(b) ? -1 : 1,
  );
}

function articleDocument(corpus: Corpus, article: Article, levels: LevelsOf): SearchDocument {
  const { id, data } = article;
  return {
    path: routes.article(id),
    label: 'Compte rendu',
    title: data.title,
    filters: filtersOf(corpus, 'article', {
      ...data,
      sources: [data.source],
      levels: levels(data.actors),
    }),
    sort: span(data.date).latest,
    meta: {
      date: formatDate(data.date),
      source: publisherLabel(data.source),
      nature: natureOf(article, article.quotations),
    },
  };
}

function eventDocument(corpus: Corpus, { id, data }: Event, levels: LevelsOf): SearchDocument {
  const byArticle = accounts(evidenceFor(corpus, data.citations));
  const sources = byArticle.map(({ article }) => article.data.source);
  return {
    path: routes.event(id),
    label: data.certainty === USUAL_CERTAINTY ? 'Événement' : `Événement · ${certaintyLabel(data)}`,
    title: data.title,
    filters: filtersOf(corpus, 'evenement', { ...data, sources, levels: levels(data.actors) }),
    sort: span(data.date).latest,
    meta: {
      terms: [data.place],
      date: formatDate(data.date),
      source: list(unique(sources.map(publisherLabel))),
      nature: unique(
        byArticle.map(({ article, sentences }) =>
          natureOf(
            article,
            sentences.flatMap(({ text, passage }) => translatedIn(article, passage, text)),
          ),
        ),
      ).join(' ; '),
    },
  };
}

/** « traduction automatique, citations deux fois traduites »: a result shows words of the page. */
function natureOf(article: Article, quoted: Article['quotations']): string {
  const caveat = translationNote(article, quoted);
  return natureLabel(article.data.source) + (caveat === undefined ? '' : `, ${caveat}`);
}

function unique(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}

function actorDocument(corpus: Corpus, { id, data }: Actor, levels: LevelsOf): SearchDocument {
  const bound = data.kind === 'person' ? data.of : data.kind === 'territory' ? [data.partOf] : [];
  return {
    path: routes.actor(id),
    label: `Acteur · ${ACTOR_KIND_LABELS[data.kind].one}`,
    title: data.name,
    filters: filtersOf(corpus, 'acteur', {
      actors: [id, ...bound],
      topics: [],
      levels: levels([id]),
    }),
    meta: {
      names: [...data.aliases, ...data.adjectives.flatMap(lowerCaseForms)],
      terms: [...data.metonyms, ...data.searchTerms],
    },
  };
}

function topicDocument(corpus: Corpus, { id, data }: Topic): SearchDocument {
  return {
    path: routes.topic(id),
    label: 'Thème',
    title: data.name,
    filters: filtersOf(corpus, 'theme', { actors: [], topics: [id] }),
    meta: { terms: data.searchTerms },
  };
}
