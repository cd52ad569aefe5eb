import { CERTAINTIES, EVENT_KINDS } from '../../../src/schema/event.ts';
import { BASES, LEVELS } from '../../../src/schema/stance.ts';
import { FOCUS, slug } from './actors.ts';
import { type GeneratedArticle, quoteOf } from './article.ts';
import { inventedName, matter } from './french.ts';
import { at } from './random.ts';

/** An entry of a collection: its id, and what its file holds. */
export interface GeneratedEntry {
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/** An event for each article; one of five is told by the article before too. */
export function eventOf(
  article: GeneratedArticle,
  before: GeneratedArticle | undefined,
  regions: readonly { id: string }[],
): GeneratedEntry {
  const { random } = article;
  const title = matter(random);
  const certainty = random.pick(CERTAINTIES);
  const isShared = before !== undefined && random.chance(0.2);
  const reports = isShared ? [article, before] : [article];
  return {
    id: idOf(title, article),
    data: {
      title,
      kind: random.pick(EVENT_KINDS.filter((kind) => kind !== 'evolution')),
      date: dateBefore(isShared ? before : article),
      dating: { basis: 'inferred', from: 'déduite de l’article par le générateur d’essai' },
      place: inventedName(random.whole(0, 400)),
      region: random.pick(regions).id,
      actors: article.actors.slice(0, random.whole(2, 4)).map(({ id }) => id),
      topics: article.topics.slice(0, 2),
      summary: `${matter(random)} : l’article d’essai le rapporte.`,
      certainty,
      ...(certainty === 'sans-preuve' && { attributedTo: 'l’article d’essai' }),
      ...(certainty === 'confirme' && {
        confirmedBy: { name: 'Agence', kind: 'agence', address: 'https://agence.example/' },
      }),
      ...(isShared && { contrast: `L’un insiste, l’autre se tait : ${matter(random)}.` }),
      citations: reports.flatMap((report) => [citation(report), citation(report)]),
    },
  };
}

/** A stance for every other article, of an actor that it names toward the focus or another. */
export function stanceOf(article: GeneratedArticle): GeneratedEntry {
  const { random, actors, date } = article;
  const spoken = article.passages.find(({ speaker }) => speaker !== undefined);
  const basis = random.pick(BASES);
  const able = actors.filter(({ id, data }) => data.kind !== 'organisation' && id !== FOCUS);
  const actor = basis === 'parole' ? (spoken?.speaker ?? '') : at(able, 0).id;
  const other = actors.find(({ id }) => id !== actor)?.id;
  const isNamed = actor !== FOCUS && actors.some(({ id }) => id === FOCUS);
  const toward = random.chance(0.7) && isNamed ? FOCUS : other;
  return {
    id: idOf(`${actor} ${String(toward)} ${date}`, article),
    data: {
      actor,
      toward,
      level: random.pick(LEVELS),
      basis,
      ...(basis === 'analyse' && { judge: 'auteur' }),
      date,
      dating: { basis: 'stated', from: 'date de l’article d’essai' },
      summary: `${matter(random)} en donneraient la mesure, selon l’article d’essai.`,
      citations: [basis === 'parole' ? citation(article, spoken) : citation(article)],
    },
  };
}

/** A prediction for one article of five, of which half have an outcome since. */
export function predictionOf(
  article: GeneratedArticle,
  later: GeneratedArticle | undefined,
): GeneratedEntry {
  const { random } = article;
  const isKnown = later !== undefined && random.chance(0.5);
  return {
    id: idOf(`prevision ${matter(random)}`, article),
    data: {
      speaker: 'auteur',
      date: article.date,
      dating: { basis: 'stated', from: 'date de l’article d’essai' },
      summary: `Selon l’article d’essai : ${matter(random)}.`,
      actors: article.actors.slice(0, 2).map(({ id }) => id),
      citation: citation(article),
      ...(isKnown && {
        outcome: {
          status: random.pick(['confirmee', 'dementie']),
          summary: 'Un article d’essai plus récent en parle.',
          citations: [citation(later)],
        },
      }),
    },
  };
}

/** A sentence of the answer. */
export function answerOf(article: GeneratedArticle) {
  return { text: 'Une phrase d’essai répond.', citations: [citation(article)] };
}

/** A paragraph of the synthesis: three sentences, two references each. */
export function paragraphOf(articles: readonly GeneratedArticle[], number: number): GeneratedEntry {
  return {
    id: `${String(number)}-essai`,
    data: {
      title: `Essai ${String(number)}`,
      sentences: articles.map((article) => ({
        text: `${matter(article.random)} se lisent ici, à titre d’essai.`,
        citations: [citation(article), citation(article)],
      })),
    },
  };
}

function idOf(text: string, article: GeneratedArticle): string {
  return slug(`${text} ${article.id.slice(-6)}`);
}

function citation(
  article: GeneratedArticle,
  passage?: GeneratedArticle['passages'][number],
): { article: string; quote: string } {
  return { article: article.id, quote: quoteOf(article, passage) };
}

/** Of the very day, of a month, about a day or over several, up to a year before an article. */
function dateBefore({ random, date }: GeneratedArticle): string {
  const day = (back: number) =>
    new Date(Date.parse(date) - back * 86_400_000).toISOString().slice(0, 10);
  const back = random.whole(0, random.chance(0.7) ? 20 : 360);
  const others = [
    day(back + 31).slice(0, 7),
    `${day(back)}~`,
    `${day(back + 6)}/${day(back)}`,
    `[..${day(back)}]`,
  ];
  return others[random.whole(0, 9)] ?? day(back);
}
