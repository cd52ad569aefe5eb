import type { Graph, Person, Thing } from 'schema-dts';
import type { Actor, Article, Corpus, Event, Topic } from '../../corpus/model.ts';
import type { Declaration } from '../../corpus/queries/declarations.ts';
import { evidenceFor } from '../../corpus/queries/evidence.ts';
import { entries } from '../../corpus/queries/lookup.ts';
import { shape } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import type { ActorKind } from '../../schema/actor.ts';
import { type Source, UNKNOWN } from '../../schema/article.ts';
import { days } from '../../schema/edtf.ts';
import { iso690, worksOf } from '../cite/works.ts';
import { updatedOn } from '../../corpus/queries/version.ts';
import { graph, identity, LICENSED, publisherOf } from './graph.ts';

/** A compte rendu, the press article that it is based on, what it is about and whom it names. */
export function articleGraph(corpus: Corpus, article: Article): Graph {
  const { id, data } = article;
  const publisher = publisherOf(corpus);
  const own = { name: data.title, path: routes.article(id) };
  return graph([{ name: 'Articles', path: routes.articles() }, own], {
    '@type': 'AnalysisNewsArticle',
    ...identity(own.path),
    headline: data.title,
    description: data.summary,
    inLanguage: 'fr',
    datePublished: data.published,
    dateModified: updatedOn(article),
    ...known({
      correction: data.corrections?.map(({ date, text }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: date,
        text,
      })),
    }),
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

/** An imprecise day is no day of publication. */
function sourceArticle({ title, publisher, author, address }: Source, date: string) {
  const isPrecise = ['day', 'month', 'year'].includes(shape(date));
  return {
    '@type': 'NewsArticle' as const,
    ...known({
      headline: title,
      url: address,
      author,
      datePublished: isPrecise ? date : undefined,
      publisher:
        publisher === UNKNOWN ? undefined : { '@type': 'Organization' as const, name: publisher },
    }),
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
  const own = { name: data.name, path: routes.actor(id) };
  return graph([{ name: 'Pays et dirigeants', path: routes.actors() }, own], {
    '@type': ACTOR_TYPES[data.kind],
    ...identity(own.path),
    name: data.name,
    description: data.description,
    alternateName: data.aliases,
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
  const own = { name: data.title, path: routes.event(id) };
  const paragraphs = evidenceFor(corpus, data.citations).map(({ article, passage }) =>
    absolute(routes.passage(article.id, passage.number)),
  );
  // schema.org has no word for « about » or « between »: such a date is left out, not made precise.
  const isPrecise =
    ['day', 'month', 'year', 'lasting'].includes(shape(data.date)) && !data.date.includes('~');
  const [startDate, endDate] = isPrecise ? days(data.date) : [];
  return graph([{ name: 'Chronologie', path: routes.timeline() }, own], {
    '@type': 'Event',
    ...identity(own.path),
    name: data.title,
    description: data.summary,
    ...known({ startDate, endDate }),
    location: { '@type': 'Place', name: data.place, address: data.place },
    about: [
      ...entries(corpus, 'actors', data.actors).map(actorName),
      ...entries(corpus, 'topics', data.topics).map(topicName),
    ],
    subjectOf: Array.from(new Set(paragraphs), (url) => ({
      '@type': 'CreativeWork' as const,
      url,
    })),
  });
}

/** Quoted words, who said them, and the paragraph that gives them. */
export function declarationGraph(corpus: Corpus, declaration: Declaration): Graph {
  const { id, by, text, speaker, path, article, passage } = declaration;
  const own = { name: `« ${text} »`, path: routes.declaration(id) };
  return graph(
    [{ name: 'Pays et dirigeants', path: routes.actors() }, { name: speaker, path }, own],
    {
      '@type': 'Quotation',
      ...identity(own.path),
      text,
      inLanguage: 'fr',
      ...known({
        creator: entries(corpus, 'actors', [by]).map(actorName)[0] as Person | undefined,
      }),
      isPartOf: sourceArticle(article.data.source, article.data.date),
      subjectOf: {
        '@type': 'CreativeWork',
        url: absolute(routes.passage(article.id, passage)),
      },
    },
  );
}

/** Fields whose value is known. */
function known<Fields extends object>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== UNKNOWN),
  ) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
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
