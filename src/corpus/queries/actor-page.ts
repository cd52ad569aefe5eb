import { formatDate, span } from '../../lib/dates.ts';
import { ACTOR_KIND_LABELS } from '../../lib/labels.ts';
import { routes } from '../../lib/routes.ts';
import { slug } from '../../lib/slug.ts';
import { count, figure, numeral, worded } from '../../lib/text.ts';
import type { Actor, Article, Corpus, Stance } from '../model.ts';
import { gathered, type NameLink, relatives } from './actors.ts';
import { type Barometer, barometerOf } from './barometer.ts';
import { coMentionsOf } from './co-mentions.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { eventsOfActors } from './events.ts';
import { entry } from './lookup.ts';
import { type Mentions, mentionsOf, notesNaming } from './mentions.ts';
import { type InTime, silenceSince, withSilences } from './silence.ts';
import { type Reading, readings } from './stance-views.ts';
import { inTime, stancesFrom, stancesToward } from './stances.ts';
import { type EventView, eventViews } from './views.ts';

export interface ActorPage {
  actor: Actor;
  /** Those that it is bound to. */
  relatives: NameLink[];
  /** « À lire dans trois articles sur cinq, d’octobre à décembre 2022. » */
  presence: string;
  /** Its stances toward the focus, to be drawn. */
  barometer: Barometer;
  /** Its stances toward the focus, then toward others, then those of others toward it; none is empty. */
  positions: { id: string; title: string; isTowardFocus: boolean; readings: InTime<Reading>[] }[];
  declarations: Declaration[];
  events: InTime<EventView>[];
  /** Where it is named, then the articles in which only a note names it. */
  articles: ArticleNaming[];
  /** The actors that share most paragraphs with it, and how many. */
  coMentions: NameLink[];
  silence: string | undefined;
}

/** An article with the numbers of the passages that name an actor or, where none does, of the notes. */
interface ArticleNaming {
  id: string;
  data: Article['data'];
  passages: string[];
  noted: string[];
}

/** How many co-mentions a dossier shows. */
const CO_MENTIONS = 12;

/** The paths of the dossiers, as Astro asks for them. */
export function actorPaths({ actors }: Corpus): { params: { id: string } }[] {
  return actors.map(({ id }) => ({ params: { id } }));
}

/** What the barometer of a dossier draws: one row, or one a member of an organisation. */
export function dossierBarometer(corpus: Corpus, id: string): Barometer {
  const actor = entry(corpus, 'actors', id);
  const { focus } = corpus.site;
  const stances = ownStances(corpus, actor).filter(({ data }) => data.toward === focus.actor);
  return barometerOf(corpus, stances, actor.data.kind === 'organisation' ? undefined : id);
}

/** All that an actor's dossier shows. */
export function actorPage(corpus: Corpus, id: string): ActorPage {
  const actor = entry(corpus, 'actors', id);
  const isOrganisation = actor.data.kind === 'organisation';
  const mentions = mentionsOf(corpus, id);
  const events = eventsOfActors(corpus, isOrganisation ? [id] : gathered(corpus, actor));
  return {
    actor,
    relatives: relatives(corpus, actor).map((other) => ({
      path: routes.actor(other.id),
      name: other.data.name,
      note: ACTOR_KIND_LABELS[other.data.kind].one,
    })),
    presence: presenceOf(corpus, mentions),
    barometer: dossierBarometer(corpus, id),
    positions: positionsOf(corpus, actor),
    declarations: declarationsOf(corpus, gathered(corpus, actor)),
    events: withSilences(corpus, eventViews(corpus, events), ({ data }) => data.date),
    articles: articlesNaming(corpus, id, mentions),
    coMentions: coMentionsOf(corpus, id)
      .slice(0, CO_MENTIONS)
      .map((other) => ({
        path: routes.actor(other.actor.id),
        name: other.actor.data.name,
        note: figure(other.paragraphs),
      })),
    silence: silenceSince(
      corpus,
      mentions.map(({ article }) => article),
    ),
  };
}

function positionsOf(corpus: Corpus, actor: Actor): ActorPage['positions'] {
  const isOrganisation = actor.data.kind === 'organisation';
  const own = ownStances(corpus, actor);
  const towardFocus = `envers-${slug(corpus.site.focus.name)}`;
  const ids = gathered(corpus, actor);
  const { focus } = corpus.site;
  const section = (id: string, title: string, stances: readonly Stance[]) => ({
    id,
    title,
    isTowardFocus: id === towardFocus,
    readings: withSilences(corpus, readings(corpus, stances), ({ date }) => date),
  });
  return [
    section(
      towardFocus,
      isOrganisation
        ? `Positions de ses membres envers ${focus.name}`
        : `Position envers ${focus.name}`,
      own.filter(({ data }) => data.toward === focus.actor),
    ),
    section(
      'envers-d-autres',
      isOrganisation ? 'Entre ses membres' : 'Envers d’autres',
      own.filter(({ data }) => data.toward !== focus.actor),
    ),
    section(
      'recues',
      'Positions à son égard',
      [actor.id, ...(actor.id === focus.actor ? focus.circle : [])]
        .flatMap((id) => stancesToward(corpus, id))
        .filter(({ data }) => !ids.includes(data.actor))
        .toSorted(inTime),
    ),
  ].filter((each) => each.readings.length > 0);
}

/**
 * The stances of an actor and of those whose words and deeds its dossier gathers. What members of an
 * organisation do among themselves is the organisation's; the rest is not.
 */
function ownStances(corpus: Corpus, actor: Actor): Stance[] {
  const ids = gathered(corpus, actor);
  return stancesFrom(corpus, ids).filter(
    ({ data }) => actor.data.kind !== 'organisation' || ids.includes(data.toward),
  );
}

function articlesNaming(
  corpus: Corpus,
  actor: string,
  mentions: readonly Mentions[],
): ArticleNaming[] {
  const inText = new Set(mentions.map(({ article }) => article));
  return [
    ...mentions.map(({ article: { id, data }, passages }) => ({
      id,
      data,
      passages: passages.map(({ number }) => number),
      noted: [],
    })),
    ...notesNaming(corpus, actor)
      .filter(({ article }) => !inText.has(article))
      .map(({ article: { id, data, passages }, notes }) => ({
        id,
        data,
        passages: [],
        noted: notes.map(({ after }) => after ?? passages[0]?.number ?? ''),
      })),
  ];
}

function presenceOf(corpus: Corpus, mentions: readonly Mentions[]): string {
  if (mentions.length === 0)
    return 'Aucun article ne donne ce nom, que la rédaction ajoute en note.';
  const paragraphs = mentions.reduce((sum, { passages }) => sum + passages.length, 0);
  if (paragraphs === 1) return 'Un seul paragraphe du corpus en parle.';
  const dates = mentions.map(({ article }) => span(article.data.date));
  const first = dates.map(({ earliest, latest }) => (earliest ?? latest).slice(0, 7)).sort()[0];
  const last = dates
    .map(({ latest }) => latest.slice(0, 7))
    .sort()
    .at(-1);
  const when =
    first === last ? `en ${formatDate(last ?? '')}` : formatDate(`${first ?? ''}/${last ?? ''}`);
  const total = corpus.articles.length;
  const where =
    total === 1
      ? 'le seul article'
      : `${worded(mentions.length, 'un article', 'articles')} sur ${numeral(total)}`;
  return `À lire dans ${where}, ${when} (${count(paragraphs, 'paragraphe')}).`;
}
