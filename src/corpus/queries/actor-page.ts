import { formatDate, span } from '../../lib/dates.ts';
import { count, numeral } from '../../lib/text.ts';
import type { Actor, Article, Corpus, Stance } from '../model.ts';
import { gathered, relatives } from './actors.ts';
import { type Barometer, barometerOf } from './barometer.ts';
import { type Companion, companyOf } from './company.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { eventsOfActors } from './events.ts';
import { entry } from './lookup.ts';
import { type Mentions, mentionsOf, notedByActor } from './mentions.ts';
import { type InTime, silenceSince, withSilences } from './silence.ts';
import { MOSCOW, type Reading, readings, stancesFrom, stancesToward } from './stances.ts';
import { type EventView, eventViews } from './views.ts';

export interface ActorPage {
  actor: Actor;
  relatives: Actor[];
  /** « À lire dans trois articles sur cinq, d’octobre à décembre 2022. » */
  presence: string;
  /** Its stances toward Moscow, then toward others, then those of others toward it. */
  towardMoscow: InTime<Reading>[];
  /** The same, to be drawn. */
  barometer: Barometer;
  towardOthers: InTime<Reading>[];
  received: InTime<Reading>[];
  declarations: Declaration[];
  events: InTime<EventView>[];
  mentions: readonly Mentions[];
  /** Articles in which only a note names it. */
  noted: Article[];
  company: Companion[];
  silence: string | undefined;
}

/** How many companions a dossier shows. */
const COMPANIONS = 12;

export function actorPaths({ actors }: Corpus): { params: { id: string } }[] {
  return actors.map(({ id }) => ({ params: { id } }));
}

/** What the barometer of a dossier draws: one row, or one a member of an organisation. */
export function dossierBarometer(corpus: Corpus, id: string): Barometer {
  const { isOrganisation, own } = stancesOf(corpus, id);
  return barometerOf(
    corpus,
    own.filter(({ data }) => data.toward === MOSCOW),
    isOrganisation ? undefined : id,
  );
}

function stancesOf(corpus: Corpus, id: string) {
  const actor = entry(corpus, 'actors', id);
  const ids = gathered(corpus, actor);
  const isOrganisation = actor.data.kind === 'organisation';
  return {
    ...{ actor, ids, isOrganisation },
    // What members do among themselves and toward Moscow is the organisation's; the rest is not.
    own: stancesFrom(corpus, ids).filter(
      ({ data }) => !isOrganisation || ids.includes(data.toward),
    ),
  };
}

/** All that an actor's dossier shows. */
export function actorPage(corpus: Corpus, id: string): ActorPage {
  const { actor, ids, isOrganisation, own } = stancesOf(corpus, id);
  const mentions = mentionsOf(corpus, id);
  const named = mentions.map(({ article }) => article);
  const inTime = (stances: readonly Stance[]) =>
    withSilences(corpus, readings(corpus, stances), ({ date }) => date);
  const events = eventViews(corpus, eventsOfActors(corpus, isOrganisation ? [id] : ids));
  return {
    actor,
    relatives: relatives(corpus, actor),
    presence: presenceOf(corpus, mentions),
    barometer: dossierBarometer(corpus, id),
    towardMoscow: inTime(own.filter(({ data }) => data.toward === MOSCOW)),
    towardOthers: inTime(own.filter(({ data }) => data.toward !== MOSCOW)),
    received: inTime(stancesToward(corpus, id).filter(({ data }) => !ids.includes(data.actor))),
    declarations: declarationsOf(corpus, ids),
    events: withSilences(corpus, events, ({ data }) => data.date),
    mentions,
    noted: notedIn(corpus, actor, named),
    company: companyOf(corpus, id).slice(0, COMPANIONS),
    silence: silenceSince(corpus, named),
  };
}

function notedIn(corpus: Corpus, actor: Actor, named: readonly Article[]): Article[] {
  const inText = new Set(named);
  return (notedByActor(corpus).get(actor.id) ?? []).filter((article) => !inText.has(article));
}

function presenceOf(corpus: Corpus, mentions: readonly Mentions[]): string {
  if (mentions.length === 0)
    return 'Aucun article n’en parle ; seule une note de la rédaction cite ce nom.';
  const paragraphs = mentions.reduce((sum, { passages }) => sum + passages.length, 0);
  if (paragraphs === 1) return 'Un seul paragraphe du corpus en parle.';
  const dates = mentions.map(({ article }) => span(article.data.date));
  const first = dates
    .map(({ earliest, latest }) => earliest ?? latest)
    .sort()[0]
    ?.slice(0, 7);
  const last = dates
    .map(({ latest }) => latest)
    .sort()
    .at(-1)
    ?.slice(0, 7);
  const when =
    first === last ? `en ${formatDate(last ?? '')}` : formatDate(`${first ?? ''}/${last ?? ''}`);
  const where = `${numeral(mentions.length)} article${mentions.length > 1 ? 's' : ''} sur ${numeral(corpus.articles.length)}`;
  return `À lire dans ${where}, ${when} (${count(paragraphs, 'paragraphe')}).`;
}
