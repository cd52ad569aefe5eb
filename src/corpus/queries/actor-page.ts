import { routes } from '../../lib/routes.ts';
import { slug } from '../../lib/slug.ts';
import { count, figure, numeral, worded } from '../../lib/text.ts';
import type { Actor, Corpus, Event, Stance } from '../model.ts';
import { actorLink, gathered, relatives } from './actors.ts';
import { latestArticles, monthsOf } from './articles.ts';
import { barometer } from './barometer.ts';
import { declarationsOf } from './declarations.ts';
import { eventsOfActors, eventViews } from './events.ts';
import { entry } from './lookup.ts';
import { membersOf } from './members.ts';
import { actorsByText, coMentionsOf, type Mentions, mentionsOf } from './mentions.ts';
import { predictionsInTime } from './predictions.ts';
import { silenceSince, withSilences } from './silence.ts';
import { readings, stancesFrom, stancesToward } from './stances.ts';
import { ownTopics, topicsByName } from './topics.ts';

/** How many co-mentions a dossier shows. */
const CO_MENTIONS = 12;

/** What the dossier of an actor shows. */
export function actorPage(corpus: Corpus, id: string) {
  const actor = entry(corpus, 'actors', id);
  const mentions = mentionsOf(corpus, id);
  const own = actor.data.kind === 'organisation' ? [id] : gathered(corpus, actor);
  const members = membersOf(corpus, actor);
  const isMember = (other: string) => members.some((member) => member.actor.id === other);
  const events = eventViews(corpus, eventsOfActors(corpus, own));
  return {
    actor,
    /** What each member of an organisation says or does there. */
    members,
    relatives: relatives(corpus, actor).filter(({ id: other }) => !isMember(other)),
    ownTopics: ownTopics(corpus, id),
    /** What its events are about. */
    topics: topicsOf(corpus, events),
    presence: presenceOf(corpus, mentions),
    barometer: dossierBarometer(corpus, id),
    positions: positionsOf(corpus, actor),
    declarations: declarationsOf(corpus, gathered(corpus, actor)),
    predictions: predictionsBy(corpus, own),
    events: withSilences(corpus, events, ({ data }) => data.date),
    articles: articlesNaming(corpus, id),
    coMentions: coMentionsOf(corpus, id)
      .slice(0, CO_MENTIONS)
      .map((other) => actorLink(other.actor, figure(other.paragraphs))),
    silence: silenceSince(
      corpus,
      mentions.map(({ article }) => article),
    ),
  };
}

/** How many topics a dossier leads to. */
const TOPICS = 5;

/** The main topics of some events, by how many of them are about each. */
function topicsOf(corpus: Corpus, events: readonly Event[]) {
  const about = (id: string) => events.filter(({ data }) => data.topics.includes(id)).length;
  return topicsByName(corpus)
    .map(({ id, data }) => ({ path: routes.topic(id), name: data.name, events: about(id) }))
    .filter((topic) => topic.events > 0)
    .sort((a, b) => b.events - a.events)
    .slice(0, TOPICS);
}

/** What any of some actors predicts, in time. */
function predictionsBy(corpus: Corpus, speakers: readonly string[]) {
  return predictionsInTime(corpus)
    .filter(({ speaker: { id } }) => id !== undefined && speakers.includes(id))
    .map((prediction) => ({ ...prediction, silence: undefined }));
}

/**
 * The barometer, in the dossier of an actor: the stances that stand out, its own or those of the
 * members of an organisation; none where no stance of them is toward the focus itself.
 */
export function dossierBarometer(corpus: Corpus, id: string) {
  const { actor: focus, circle } = corpus.site.focus;
  const stances = ownStances(corpus, entry(corpus, 'actors', id));
  const isDrawn = stances.some(({ data }) => data.toward === focus);
  const own = stances.filter(({ data }) => isDrawn && [focus, ...circle].includes(data.toward));
  return { ...barometer(corpus), own: new Set(own.map((stance) => stance.id)) };
}

/** The stances of a dossier: toward the focus, toward others, then those of others; none is empty. */
function positionsOf(corpus: Corpus, actor: Actor) {
  const { focus } = corpus.site;
  const isOrganisation = actor.data.kind === 'organisation';
  const own = ownStances(corpus, actor);
  const ids = gathered(corpus, actor);
  const listed = membersOf(corpus, actor).flatMap(({ stances }) => stances);
  const inTable = new Set(listed.map(({ data }) => data));
  const received = stancesToward(
    corpus,
    actor.id === focus.actor ? [actor.id, ...focus.circle] : [actor.id],
  );
  const sections = [
    {
      id: `envers-${slug(focus.name)}`,
      title: `${isOrganisation ? 'Positions de ses membres' : 'Position'} envers ${focus.name}`,
      isTowardFocus: true,
      stances: own.filter(({ data }) => data.toward === focus.actor),
    },
    {
      id: 'envers-d-autres',
      title: isOrganisation ? 'Entre ses membres' : 'Envers d’autres',
      // Those of members toward the organisation stand in their table.
      stances: own.filter(({ data }) => data.toward !== focus.actor && !inTable.has(data)),
    },
    {
      id: 'recues',
      title: 'Positions à son égard',
      stances: received.filter(({ data }) => !ids.includes(data.actor)),
    },
  ];
  return sections
    .filter(({ stances }) => stances.length > 0)
    .map(({ stances, ...section }) => ({
      ...section,
      readings: withSilences(corpus, readings(corpus, stances), ({ date }) => date),
    }));
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

/** The articles that name an actor with the passages that do, then those of which only notes do. */
function articlesNaming(corpus: Corpus, actor: string) {
  const named = actorsByText(corpus);
  return latestArticles(corpus)
    .map(({ id, data, passages, notes }) => ({
      ...{ id, data },
      passages: passages
        .filter((passage) => named.get(passage)?.has(actor))
        .map(({ number }) => number),
      noted: notes
        .filter((note) => named.get(note)?.has(actor))
        .map(({ after }) => after ?? passages[0]?.number ?? ''),
    }))
    .filter(({ passages, noted }) => passages.length + noted.length > 0)
    .map((article) => (article.passages.length > 0 ? { ...article, noted: [] } : article))
    .sort((a, b) => Number(a.passages.length === 0) - Number(b.passages.length === 0));
}

/** « À lire dans trois articles sur cinq, d’octobre à décembre 2022 (neuf paragraphes). » */
function presenceOf({ articles }: Corpus, mentions: readonly Mentions[]): string {
  const paragraphs = mentions.flatMap(({ passages }) => passages).length;
  if (paragraphs === 0) return 'Aucun article ne donne ce nom, que la rédaction ajoute en note.';
  if (paragraphs === 1) return 'Un seul paragraphe de nos articles en parle.';
  const many = worded(mentions.length, 'un article', 'articles');
  const when = monthsOf(mentions.map(({ article }) => article));
  return `À lire dans ${many} sur ${numeral(articles.length)}, ${when} (${count(paragraphs, 'paragraphe')}).`;
}
