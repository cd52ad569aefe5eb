import { extent, formatDate, onDate, shape, unbroken } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import { type Level, LEVELS } from '../../schema/stance.ts';
import type { Actor, Corpus, Stance } from '../model.ts';
import { bodyOf, circleName, momentOf } from './barometer.ts';
import { type ReferenceView, referencesFor } from './evidence.ts';
import { entries } from './lookup.ts';
import { type Period, periods } from './periods.ts';
import { readings, stancesToward } from './stances.ts';

/** Where an actor stands according to the articles of one period. */
export interface GlanceCell {
  period: string;
  /** Its levels, each with how it is dated; those that disagree have one date, in `disagreement`. */
  levels: { level: Level; when: string | undefined }[];
  /** « d’oct. à nov. 2022 : avis opposés ». */
  disagreement: string | undefined;
  /** Toward whom, where it is not the focus but its circle: « la Petite Entente ». */
  toward: string | undefined;
  /** What is said where there is no level: « pas un mot ». */
  silence: string;
}

/** A row of « En 30 secondes ». */
export interface GlanceRow {
  actor: Actor;
  /** Its dossier. */
  path: string;
  aside: string | undefined;
  cells: GlanceCell[];
  sentences: { id: string; text: string; references: ReferenceView[] }[];
}

/** The rows of « En 30 secondes »; one of which no published article attests a stance is left out. */
export function glance(corpus: Corpus): GlanceRow[] {
  return corpus.site.glance.flatMap(({ actor: id, aside, sentences }, index) => {
    const [actor] = entries(corpus, 'actors', [id]);
    const own = stancesOfBody(corpus, id);
    if (actor === undefined || own.length === 0) return [];
    return {
      actor,
      path: routes.actor(id),
      aside,
      cells: periods(corpus).map((period) => cellOf(corpus, id, own, period)),
      sentences: sentences.map(({ text, citations }, place) => ({
        id: `site/glance/${String(index)}/sentences/${String(place)}`,
        text,
        references: referencesFor(corpus, citations),
      })),
    };
  });
}

/** The stances of a country and its leaders toward the focus and its circle, in time. */
export function stancesOfBody(corpus: Corpus, body: string): Stance[] {
  const { actor, circle } = corpus.site.focus;
  return stancesToward(corpus, [actor, ...circle]).filter(
    ({ data }) => bodyOf(corpus, data.actor) === body,
  );
}

function cellOf(
  corpus: Corpus,
  body: string,
  stances: readonly Stance[],
  { name, articles }: Period,
): GlanceCell {
  const { focus } = corpus.site;
  const ids = new Set(articles.map(({ id }) => id));
  const told = stances.filter(({ data }) => data.citations.some(({ article }) => ids.has(article)));
  const towardFocus = told.filter(({ data }) => data.toward === focus.actor);
  const shown = towardFocus.length > 0 ? towardFocus : told;
  const isNamed = articles.some(({ data }) =>
    data.actors.some((actor) => bodyOf(corpus, actor) === body),
  );
  const disagreement = readings(corpus, shown).some(({ disagree }) => disagree)
    ? `${monthsOf(shown)} : avis opposés`
    : undefined;
  const levels = latestByLevel(shown).map(({ data }) => ({
    level: data.level,
    when: disagreement === undefined ? whenOf(data) : undefined,
  }));
  return {
    period: name,
    levels:
      disagreement === undefined
        ? levels
        : levels.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
    disagreement,
    toward: shown === towardFocus ? undefined : circleName(corpus),
    silence: isNamed ? 'aucune position' : 'pas un mot',
  };
}

/** The last stance of each level, in time. */
function latestByLevel(stances: readonly Stance[]): Stance[] {
  const inTime = stances.toSorted((a, b) =>
    momentOf(a.data.date) < momentOf(b.data.date) ? -1 : 1,
  );
  return inTime.filter(
    (stance, index) =>
      !inTime.slice(index + 1).some(({ data }) => data.level === stance.data.level),
  );
}

/** « paroles, 23 nov. 2022 », « dit le 5 avril 2025 », « entre 2022 et le 5 avril 2025 ». */
function whenOf({ basis, date }: Stance['data']): string {
  if (shape(date) === 'within') return unbroken(formatDate(date).replace(/^durée inconnue, /, ''));
  if (basis === 'analyse') return unbroken(`dit ${onDate(date)}`);
  return `${basis === 'parole' ? 'paroles, ' : ''}${unbroken(formatDate(date, 'short'))}`;
}

/** « oct. 2022 », « d’oct. à nov. 2022 »: the months that the dates of stances cover. */
function monthsOf(stances: readonly Stance[]): string {
  const { first, last } = extent(stances.map(({ data }) => data.date));
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  return formatDate(from === to ? from : `${from}/${to}`, 'short');
}
