import { z } from 'zod';
import { actorFinder } from '../../corpus/names.ts';
import { eventsOfTopic } from '../../corpus/queries/events.ts';
import { mentionsOf } from '../../corpus/queries/mentions.ts';
import { articlesOfTopic } from '../../corpus/queries/articles.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { sentences } from '../../lib/text.ts';
import { actor } from '../../schema/actor.ts';
import { article } from '../../schema/article.ts';
import { address, id } from '../../schema/common.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { topic } from '../../schema/topic.ts';
import {
  bounds,
  citationAt,
  citationsTo,
  cited,
  located,
  paragraphNumber,
  period,
  recordOf,
} from './record.ts';
import { contentTable } from './table.ts';

/** The fields of an article's front matter that are published as they are. */
const articleFields = article.omit({ keyPoints: true, personal: true, draft: true }).strip();

export const ARTICLES = contentTable({
  name: 'articles',
  title: 'Articles',
  description: 'Un compte rendu par ligne, et l’article de presse qu’il rapporte.',
  schema: z.strictObject({
    ...located,
    ...articleFields.shape,
    ...bounds,
    keyPoints: z.array(z.string()).describe('Points principaux'),
    ...cited,
    paragraphs: z
      .array(
        z.strictObject({ number: paragraphNumber, address, text: z.string().describe('texte') }),
      )
      .describe('Paragraphes numérotés (JSON seulement)'),
  }),
  jsonOnly: ['paragraphs'],
  records: (corpus) =>
    corpus.articles.map(({ id: own, data, passages }) => ({
      ...recordOf(
        own,
        routes.article(own),
        articleFields.parse(data),
        citationsTo(
          corpus,
          data.keyPoints.map(({ quote }) => ({ article: own, quote })),
        ),
      ),
      keyPoints: data.keyPoints.map(({ text }) => text),
      paragraphs: passages.map(({ number, text }) => ({
        number,
        address: absolute(routes.passage(own, number)),
        text,
      })),
    })),
});

const covered = {
  date: edtfDate
    .nullable()
    .describe(
      'Du premier au dernier article qui le nomme ou le traite, au format EDTF ; vide si aucun ne le fait',
    ),
  ...bounds,
  ...cited,
};

const [country, person, organisation, territory] = actor.options;

/** An actor, and the sentences that name it first in each paragraph. */
export const ACTORS = contentTable({
  name: 'acteurs',
  title: 'Acteurs',
  description: 'Un pays, une personne, une organisation ou un territoire, et où il est nommé.',
  schema: z.discriminatedUnion('kind', [
    z.strictObject({ ...located, ...country.shape, ...covered }),
    z.strictObject({ ...located, ...person.shape, ...covered }),
    z.strictObject({ ...located, ...organisation.shape, ...covered }),
    z.strictObject({ ...located, ...territory.shape, ...covered }),
  ]),
  records: (corpus) =>
    corpus.actors.map((own) => {
      const find = actorFinder([own]);
      const mentions = mentionsOf(corpus, own.id);
      const date = period(mentions.map(({ article: { data } }) => data.date));
      return recordOf(
        own.id,
        routes.actor(own.id),
        { ...own.data, date },
        mentions.flatMap(({ article: naming, passages }) =>
          passages.map(({ number, text }) => {
            const sentence = sentences(text).find((each) => find(each).length > 0);
            return citationAt(naming, number, sentence ?? text);
          }),
        ),
      );
    }),
});

/** A topic, what is about it, and the words that its events rest on. */
export const TOPICS = contentTable({
  name: 'themes',
  title: 'Thèmes',
  description: 'Un thème, ses articles et ses événements.',
  schema: z.strictObject({
    ...located,
    ...topic.shape,
    articles: z.array(id).describe('Identifiants d’articles'),
    events: z.array(id).describe('Identifiants d’événements'),
    ...covered,
  }),
  records: (corpus) =>
    corpus.topics.map(({ id: own, data }) => {
      const articles = articlesOfTopic(corpus, own);
      const events = eventsOfTopic(corpus, own);
      return recordOf(
        own,
        routes.topic(own),
        {
          ...data,
          articles: articles.map((each) => each.id),
          events: events.map((each) => each.id),
          date: period(articles.map((each) => each.data.date)),
        },
        citationsTo(
          corpus,
          events.flatMap((each) => each.data.citations),
        ),
      );
    }),
});
