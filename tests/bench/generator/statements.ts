import { CERTAINTIES, EVENT_KINDS } from '../../../src/schema/event.ts';
import { BASES, LEVELS } from '../../../src/schema/stance.ts';
import { slug } from './actors.ts';
import { type GeneratedArticle, quoteOf } from './article.ts';
import { matter } from './sentences.ts';
import { SITE } from './site.ts';
import { placeName } from './places.ts';

/** An entry of a collection: its id, and what its file holds. */
export interface GeneratedEntry {
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/**
 * An event for each article, of its day or up to a year earlier; one of five is told by the article
 * before too.
 */
export function eventOf(
  article: GeneratedArticle,
  before: GeneratedArticle | undefined,
): GeneratedEntry {
  const { random } = article;
  const subject = matter(random);
  const certainty = random.pick(CERTAINTIES);
  const isShared = before !== undefined && random.chance(0.2);
  const reports = isShared ? [article, before] : [article];
  return {
    id: slug(`${subject} ${article.id.slice(-6)}`),
    data: {
      title: capital(subject),
      kind: random.pick(EVENT_KINDS),
      date: dateBefore(isShared ? before : article),
      dating: { basis: 'inferred', from: 'déduite de l’article par le générateur d’essai' },
      place: placeName(random.whole(0, 400)),
      region: random.pick(SITE.regions).id,
      actors: article.actors.slice(0, random.whole(2, 4)).map(({ id }) => id),
      topics: article.topics.slice(0, 2),
      summary: `${capital(matter(random))} : l’article d’essai le rapporte.`,
      certainty,
      ...(certainty === 'sans-preuve' && { attributedTo: 'l’article d’essai' }),
      ...(certainty === 'confirme' && {
        confirmedBy: { name: 'Agence', kind: 'agence', address: 'https://agence.example/' },
      }),
      ...(isShared && { contrast: `L’un insiste sur ${matter(random)}, l’autre n’en dit rien.` }),
      citations: reports.flatMap((report) => [citation(report), citation(report)]),
    },
  };
}

/** A stance for every other article, of an actor that it names toward Russia or toward another. */
export function stanceOf(article: GeneratedArticle): GeneratedEntry {
  const { random, actors, date } = article;
  const bodies = actors.filter(({ kind, id }) => kind !== 'organisation' && id !== 'russie');
  const spoken = article.passages.find(({ speakers }) => speakers.length > 0);
  const drawn = random.pick(BASES);
  const basis = drawn === 'parole' && spoken === undefined ? 'acte' : drawn;
  const actor = basis === 'parole' ? (spoken?.speakers[0] ?? '') : (bodies[0]?.id ?? 'russie');
  const toward =
    random.chance(0.7) && actor !== 'russie'
      ? 'russie'
      : (actors.find(({ id }) => id !== actor)?.id ?? 'armenie');
  return {
    id: slug(`${actor} ${toward} ${date} ${article.id.slice(-6)}`),
    data: {
      actor,
      toward,
      level: random.pick(LEVELS),
      basis,
      ...(basis === 'analyse' && { judge: 'auteur' }),
      date,
      dating: { basis: 'stated', from: 'date de l’article d’essai' },
      summary: `${capital(matter(random))} en donneraient la mesure, selon l’article d’essai.`,
      citations: [basis === 'parole' ? citation(article, spoken) : citation(article)],
    },
  };
}

/** A forward-looking statement for one article of five, of which half have an outcome since. */
export function predictionOf(
  article: GeneratedArticle,
  later: GeneratedArticle | undefined,
): GeneratedEntry {
  const { random } = article;
  const isKnown = later !== undefined && random.chance(0.5);
  return {
    id: slug(`prevision ${matter(random)} ${article.id.slice(-6)}`),
    data: {
      speaker: random.chance(0.5) ? 'auteur' : (article.actors[0]?.id ?? 'auteur'),
      date: article.date,
      dating: { basis: 'stated', from: 'date de l’article d’essai' },
      summary: `L’article d’essai annonce ${matter(random)}.`,
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

/** A paragraph of the synthesis: three sentences, two references each. */
export function paragraphOf(articles: readonly GeneratedArticle[], number: number): GeneratedEntry {
  return {
    id: `${String(number)}-essai`,
    data: {
      sentences: articles.map((article) => ({
        text: `${capital(matter(article.random))} se lisent ici, à titre d’essai.`,
        citations: [citation(article), citation(article)],
      })),
    },
  };
}

function citation(
  article: GeneratedArticle,
  passage?: GeneratedArticle['passages'][number],
): Readonly<Record<string, string>> {
  const quote = quoteOf(article, passage);
  const locator = quote.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return {
    article: article.id,
    quote,
    ...(locator.length >= 5 &&
      article.random.chance(0.5) && { original: locator.slice(0, 5).join(' ') }),
  };
}

/** Of the very day, of a month, about a day or over several, up to a year before an article. */
function dateBefore({ random, date }: GeneratedArticle): string {
  const day = (back: number) =>
    new Date(Date.parse(date) - back * 86_400_000).toISOString().slice(0, 10);
  const back = random.whole(0, random.chance(0.7) ? 20 : 360);
  switch (random.whole(0, 9)) {
    case 0:
      return day(back + 31).slice(0, 7);
    case 1:
      return `${day(back)}~`;
    case 2:
      return `${day(back + 6)}/${day(back)}`;
    case 3:
      return `[..${day(back)}]`;
    default:
      return day(back);
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}
