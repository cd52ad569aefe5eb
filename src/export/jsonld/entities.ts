import type { Graph, Thing } from 'schema-dts';
import type { Actor, Article, Corpus, Event, Topic } from '../../corpus/model.ts';
import { evidenceFor } from '../../corpus/queries/evidence.ts';
import { entries } from '../../corpus/queries/lookup.ts';
import { shape } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import type { ActorKind } from '../../schema/actor.ts';
import { type Source, UNKNOWN } from '../../schema/article.ts';
import { days } from '../../schema/edtf.ts';
import { iso690, worksOf } from '../cite/works.ts';
import { updatedOn } from '../version.ts';
import { graph, LICENSED, publisherOf } from './graph.ts';

/** A compte rendu, the press article that it is based on, what it is about and whom it names. */
export function articleGraph(corpus: Corpus, article: Article): Graph {
  const { id, data } = article;
  const publisher = publisherOf(corpus);
  const corrections = data.corrections?.map(({ date, text }) => ({
    '@type': 'CorrectionComment' as const,
    datePublished: date,
    text,
  }));
  return entityGraph(['Articles', routes.articles()], data.title, routes.article(id), {
    '@type': 'AnalysisNewsArticle',
    ...identity(routes.article(id)),
    headline: data.title,
    description: data.summary,
    inLanguage: 'fr',
    datePublished: data.published,
    dateModified: updatedOn(article),
    ...(corrections === undefined ? {} : { correction: corrections }),
    author: { '@id': publisher['@id'] },
    publisher,
    ...LICENSED,
    isBasedOn: sourceArticle(data.source, data.date),
    citation: [
      ...worksOf(corpus, 'articles', id).slice(1).map(iso690),
      ...(data.source.origin === undefined ? [] : [data.source.origin.address]),
    ],
    about: entries(corpus, 'topics', data.topics).map(topicName),
    mentions: entries(corpus, 'actors', data.actors).map(actorName),
  });
}

/** What is unknown is left out; an imprecise day is no day of publication. */
function sourceArticle({ title, publisher, author, address }: Source, date: string) {
  const isPrecise = ['day', 'month', 'year'].includes(shape(date));
  return {
    '@type': 'NewsArticle' as const,
    ...(title === UNKNOWN ? {} : { headline: title }),
    ...(address === undefined ? {} : { url: address }),
    ...(author === UNKNOWN ? {} : { author }),
    ...(isPrecise ? { datePublished: date } : {}),
    ...(publisher === UNKNOWN
      ? {}
      : { publisher: { '@type': 'Organization' as const, name: publisher } }),
  };
}

const ACTOR_TYPES = {
  country: 'Country',
  person: 'Person',
  organisation: 'Organization',
  territory: 'AdministrativeArea',
} as const satisfies Record<ActorKind, string>;

/** A person, a country, an organisation or a territory, and whom it is bound to. */
export function actorGraph(corpus: Corpus, { id, data }: Actor): Graph {
  return entityGraph(['Acteurs', routes.actors()], data.name, routes.actor(id), {
    '@type': ACTOR_TYPES[data.kind],
    ...identity(routes.actor(id)),
    name: data.name,
    description: data.description,
    ...(data.aliases.length === 0 ? {} : { alternateName: data.aliases }),
    ...actorFields(data, (ids) => entries(corpus, 'actors', ids).map(actorName)),
  });
}

function actorFields(data: Actor['data'], named: (ids: readonly string[]) => Thing[]): object {
  switch (data.kind) {
    case 'person':
      return { jobTitle: data.role, affiliation: named(data.of) };
    case 'country':
      return { identifier: data.iso };
    case 'organisation':
      return { member: named(data.members ?? []) };
    case 'territory':
      return { containedInPlace: named([data.partOf]) };
  }
}

/** An event, where, who takes part, and the paragraphs that report it. */
export function eventGraph(corpus: Corpus, { id, data }: Event): Graph {
  const paragraphs = new Set(
    evidenceFor(corpus, data.citations).map(({ article, passage }) =>
      absolute(routes.passage(article.id, passage.number)),
    ),
  );
  return entityGraph(['Événements', routes.events()], data.title, routes.event(id), {
    '@type': 'Event',
    ...identity(routes.event(id)),
    name: data.title,
    description: data.summary,
    ...knownDays(data.date),
    location: { '@type': 'Place', name: data.place, address: data.place },
    about: [
      ...entries(corpus, 'actors', data.actors).map(actorName),
      ...entries(corpus, 'topics', data.topics).map(topicName),
    ],
    subjectOf: Array.from(paragraphs, (url) => ({ '@type': 'CreativeWork' as const, url })),
  });
}

/** schema.org has no word for « about » or « between »: such a date is left out, not made precise. */
function knownDays(date: string): { startDate?: string; endDate?: string } {
  const [start, end] = days(date);
  if (date.includes('~') || !['day', 'month', 'year', 'lasting'].includes(shape(date))) return {};
  return {
    ...(start === undefined ? {} : { startDate: start }),
    ...(end === undefined ? {} : { endDate: end }),
  };
}

type Section = readonly [name: string, path: string];

function entityGraph([section, above]: Section, name: string, path: string, thing: Thing): Graph {
  return graph(
    [
      { name: section, path: above },
      { name, path },
    ],
    thing,
  );
}

function identity(path: string) {
  return { '@id': absolute(path), url: absolute(path) };
}

/** An actor, in a few words, where another thing names it. */
function actorName({ id, data }: Actor): Thing {
  return {
    '@type': ACTOR_TYPES[data.kind],
    '@id': absolute(routes.actor(id)),
    name: data.name,
  };
}

function topicName({ id, data }: Topic): Thing {
  return { '@type': 'Thing', '@id': absolute(routes.topic(id)), name: data.name };
}
