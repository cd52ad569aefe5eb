import type { CitedPassage } from '../../lib/cited-passage.ts';
import { ofDate, shape } from '../../lib/dates.ts';
import { publisherLabel } from '../../lib/labels.ts';
import { list, worded } from '../../lib/text.ts';
import { UNKNOWN } from '../../schema/article.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Article, Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { barometer } from './barometer.ts';
import { entrances } from './entrances.ts';
import { glance } from './glance.ts';
import { mapPlaces } from './map.ts';
import { numberPassages } from './numbered-passages.ts';
import { periods } from './periods.ts';
import { siteDescription } from './site-description.ts';

/** A sentence with the numbers of the passages that it cites. */
export interface CitingSentence {
  /** In the data: `synthesis/1-question/0`. */
  id: string;
  text: string;
  passages: readonly CitedPassage[];
}

/** What the home page shows. */
export function homePage(corpus: Corpus) {
  const articles = latestArticles(corpus);
  const { site, synthesis } = corpus;
  const sentences = [...site.answer, ...synthesis.flatMap(({ data }) => data.sentences)];
  const { passages, of } = numberPassages(corpus, sentences);
  const citing = (own: readonly Sentence[], id: string): CitingSentence[] =>
    own.map((sentence, index) => ({
      id: `${id}/${String(index)}`,
      text: sentence.text,
      passages: of.get(sentence) ?? [],
    }));
  return {
    description: siteDescription(corpus),
    answer: citing(site.answer, 'site/answer'),
    /** What it rests on: « cinq articles », « ; le dernier est du 20 janvier 2026. »: the list is below. */
    basis: basisOf(articles),
    /** The columns of « En 30 secondes », and its rows. */
    periods: periods(corpus).map(({ name, articles: own }) => ({
      name,
      articles: worded(own.length, 'un article', 'articles'),
    })),
    glance: glance(corpus),
    /** « En deux minutes », paragraph by paragraph. */
    synthesis: synthesis.map(({ id, data }) => ({
      title: data.title,
      sentences: citing(data.sentences, `synthesis/${id}`),
    })),
    passages,
    barometer: barometer(corpus),
    places: mapPlaces(corpus),
    articles,
    /** Whether no author is known, which is then said once, with what else they share. */
    isUnsigned: isUnsigned(articles),
    articlesNote: noteOn(articles),
    /** « Lire autrement ». */
    entrances: entrances(corpus),
  };
}

function basisOf(articles: readonly Article[]): { articles: string; latest: string } {
  const [latest] = articles;
  if (latest === undefined) return { articles: 'aucun article', latest: '.' };
  const { date } = latest.data;
  const from = ofDate(date);
  if (articles.length === 1) return { articles: 'un article', latest: `, ${from}.` };
  const last = ['day', 'month', 'year'].includes(shape(date)) ? ` est ${from}` : `, ${from}`;
  return { articles: worded(articles.length, '', 'articles'), latest: ` ; le dernier${last}.` };
}

/** « Auteurs inconnus »: what need not be said of each article; undefined where nothing is. */
function noteOn(articles: readonly Article[]): string | undefined {
  const authors = articles.length === 1 ? 'Auteur inconnu' : 'Auteurs inconnus';
  const parts = [isUnsigned(articles) && authors, sharedOrigin(articles)];
  return parts.filter(Boolean).join('. ') || undefined;
}

function isUnsigned(articles: readonly Article[]): boolean {
  return articles.every(({ data }) => data.source.author === UNKNOWN);
}

/** « Afrique-sur7 et vosactualites.com ont sans doute une seule origine »; undefined where each has its own. */
function sharedOrigin(articles: readonly Article[]): string | undefined {
  const byOrigin = Map.groupBy(
    articles.filter(({ data }) => data.source.origin !== undefined).reverse(),
    ({ data }) => data.source.origin?.address,
  );
  const shared = [...byOrigin.values()].find((group) => group.length > 1);
  return (
    shared &&
    `${list(shared.map(({ data }) => publisherLabel(data.source)))} ont sans doute une seule origine`
  );
}
