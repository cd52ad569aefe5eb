import { formatDate, shape, span, unbroken } from '../../lib/dates.ts';
import { daysBetween } from '../../lib/days.ts';
import { BASIS_LABELS } from '../../lib/labels.ts';
import { inSentence } from '../../lib/short-name.ts';
import { numeral, worded } from '../../lib/text.ts';
import type { Dating } from '../../schema/common.ts';
import type { Level } from '../../schema/stance.ts';
import { passagesWith } from '../quotes.ts';
import type { Actor, Article, Corpus, Event, Stance } from '../model.ts';
import { latestArticles } from './articles.ts';
import { bodyOf } from './barometer.ts';
import { evidenceFor, type ReferenceView, referencesFor } from './evidence.ts';
import { entry } from './lookup.ts';
import { mentionsOf } from './mentions.ts';
import { silences } from './silence.ts';
import { stancesToward } from './stances.ts';

/** The dates of the articles, in time, as addresses have them: `2022-11`. */
export function articleDates({ articles }: Corpus): string[] {
  return [...new Set(articles.map(dateOf))].sort();
}

/** What articles had written by a date of theirs, and nothing of what followed. */
export function articleByArticle(corpus: Corpus, date: string) {
  const articles = latestArticles(corpus).toReversed();
  const told = articles.filter((article) => dateOf(article) <= date);
  const own = told.filter((article) => dateOf(article) === date);
  const known = upTo(corpus, told);
  const rows = gridRows(known, told);
  const next = articles.find((article) => dateOf(article) > date);
  return {
    own,
    told,
    /** Every article, in time: the way to the other dates. */
    stations: articles.map((article) => ({
      article,
      date: dateOf(article),
      /** « deux ans et trois mois sans article », where a long silence follows. */
      silence: silenceAfter(corpus, article),
    })),
    added: own.flatMap((article) =>
      article.data.keyPoints.map(({ text, quote }) => ({
        text,
        article,
        passage: passagesWith(article, quote)[0]?.number ?? '1',
      })),
    ),
    /** Those of whom it says nothing, and the article that last did. */
    unmentioned: rows.flatMap(({ actor, cells }) => {
      const last = cells.findLast(({ isNamed }) => isNamed)?.article;
      return last === undefined || own.includes(last) ? [] : [{ actor, last }];
    }),
    rows,
    late: toldLate(known, own),
    next: next && { article: next, date: dateOf(next) },
  };
}

function dateOf({ data }: Article): string {
  return data.date.replace('~', '');
}

/** The corpus as far as some of its articles go: what others say, or is found elsewhere, is not in it. */
function upTo(corpus: Corpus, articles: readonly Article[]): Corpus {
  const ids = new Set(articles.map(({ id }) => id));
  const isTold = ({ data }: Stance | Event) => data.citations.some((each) => ids.has(each.article));
  return {
    ...corpus,
    articles,
    stances: corpus.stances.filter(isTold),
    events: corpus.events.filter(isTold),
  };
}

/** A position, as far as one article gives it. */
interface CellStance {
  level: Level;
  /** « paroles », « dit ce jour-là », « entre 2022 et ce jour ». */
  how: string;
  /** The organisation that it is toward, where that is not the focus. */
  toward: string | undefined;
  references: ReferenceView[];
}

interface Cell {
  article: Article;
  stances: CellStance[];
  /** Whether the article names the actor or one of its leaders. */
  isNamed: boolean;
}

/** A row an actor that took a position, a cell an article. */
function gridRows(known: Corpus, articles: readonly Article[]): { actor: Actor; cells: Cell[] }[] {
  const { focus } = known.site;
  const stances = stancesToward(known, [focus.actor, ...focus.circle]).filter(
    ({ data }) => data.actor !== focus.actor,
  );
  const byBody = Map.groupBy(stances, ({ data }) => bodyOf(known, data.actor));
  const rows = Array.from(byBody, ([id, own]) => {
    const leaders = known.actors.filter(
      ({ data }) => data.kind === 'person' && data.of.includes(id),
    );
    const named = new Set(
      [id, ...leaders.map((leader) => leader.id)].flatMap((each) =>
        mentionsOf(known, each).map(({ article }) => article.id),
      ),
    );
    const cells = articles.map((article) => ({
      article,
      stances: own
        .filter(({ data }) => data.citations.some((citation) => citation.article === article.id))
        .map((stance) => cellStance(known, article, stance)),
      isNamed: named.has(article.id),
    }));
    return { actor: entry(known, 'actors', id), cells };
  });
  const filled = ({ cells }: (typeof rows)[number]) =>
    cells.filter((cell) => cell.stances.length > 0).length;
  return rows.sort((a, b) => filled(b) - filled(a) || (a.actor.id < b.actor.id ? -1 : 1));
}

function cellStance(known: Corpus, article: Article, { data }: Stance): CellStance {
  const citations = data.citations.filter((citation) => citation.article === article.id);
  return {
    level: data.level,
    how: howKnown(data, article),
    toward:
      data.toward === known.site.focus.actor
        ? undefined
        : inSentence(entry(known, 'actors', data.toward).data),
    references: referencesFor(known, citations),
  };
}

function howKnown({ basis, date, dating }: Stance['data'], article: Article): string {
  if (basis === 'analyse') return 'dit ce jour-là';
  const word = BASIS_LABELS[basis];
  // What a source outside the articles gave was not known by them.
  if (dating.source !== undefined) return word;
  const { earliest = '' } = span(date);
  if (shape(date) === 'within') return `entre ${earliest.slice(0, 4)} et ce jour`;
  return date === article.data.date ? word : `${word}, ${unbroken(formatDate(date, 'short'))}`;
}

/** The events that some articles were the first to tell, long after them, the oldest first. */
function toldLate(known: Corpus, own: readonly Article[]) {
  const told = known.events.flatMap((event) => {
    const evidence = evidenceFor(known, event.data.citations);
    const here = evidence.find(({ article }) => own.includes(article));
    const isFirst = evidence.every(({ article }) => own.includes(article));
    if (here === undefined || !isFirst) return [];
    const { article, sentence, passage } = here;
    const date = dateInArticle(event.data);
    const lag = date === undefined ? undefined : lagOf(date, article.data.date);
    if (date !== undefined && lag === undefined) return [];
    return [{ date, lag, article, sentence, passage: passage.number }];
  });
  return told.sort((a, b) => (b.lag?.days ?? 0) - (a.lag?.days ?? 0));
}

/** The date that the article alone gives; undefined where it gives none. */
function dateInArticle({ date, dating }: { date: string; dating: Dating }): string | undefined {
  return dating.source === undefined ? date : dating.inArticle;
}

const MONTH = 30.44;
const YEAR = 365.25;

/**
 * How long after something an article tells it, at least: « plus de quatre ans »; undefined where that
 * is less than a month.
 */
function lagOf(date: string, toldOn: string): { days: number; words: string } | undefined {
  const { earliest = span(toldOn).latest } = span(toldOn);
  const days = daysBetween(span(date).latest, earliest);
  if (days < MONTH) return undefined;
  const years = Math.floor(days / YEAR);
  const months = Math.floor(days / MONTH);
  if (years > 0) return { days, words: `plus ${ofMany(years, 'd’un an', 'ans')}` };
  return { days, words: `plus ${ofMany(months, 'd’un mois', 'mois')}` };
}

function silenceAfter(corpus: Corpus, { data }: Article): string | undefined {
  const { latest } = span(data.date);
  const silence = silences(corpus).find(({ from }) => from === latest);
  if (silence === undefined) return undefined;
  const months = Math.floor(daysBetween(silence.from, silence.to) / MONTH);
  const years = Math.floor(months / 12);
  const parts = [
    years > 0 && worded(years, 'un an', 'ans'),
    months % 12 > 0 && `${numeral(months % 12)} mois`,
  ];
  return `${parts.filter(Boolean).join(' et ')} sans article`;
}

function ofMany(count: number, one: string, many: string): string {
  return count === 1 ? one : `de ${numeral(count)} ${many}`;
}
