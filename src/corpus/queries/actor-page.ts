import { formatDate, span } from '../../lib/dates.ts';
import { count, numeral, worded } from '../../lib/text.ts';
import type { Actor, Corpus } from '../model.ts';
import { barometerOf } from './barometer.ts';
import { drawable, type DrawnBarometer } from './barometer-drawn.ts';
import { type CoMention, coMentionsOf } from './co-mentions.ts';
import { dossier, ownStances } from './dossier.ts';
import { relativeList } from './lists/actors.ts';
import { dossierLists } from './lists/dossier.ts';
import { type ListSection, sectionOf } from './lists/list.ts';
import { entry } from './lookup.ts';
import type { Mentions } from './mentions.ts';
import { silenceSince } from './silence.ts';
import { MOSCOW } from './stances.ts';

export interface ActorPage {
  actor: Actor;
  /** Those that it is bound to, or the most often named of them. */
  relatives: ListSection;
  /** « À lire dans trois articles sur cinq, d’octobre à décembre 2022. » */
  presence: string;
  /** Its stances toward Moscow, to be drawn. */
  barometer: DrawnBarometer;
  /** Stances, declarations, events, articles: whole, or the latest of each. */
  sections: ListSection[];
  company: CoMention[];
  silence: string | undefined;
}

/** How many companions a dossier shows. */
const COMPANIONS = 12;

/** The paths of the dossiers, as Astro asks for them. */
export function actorPaths({ actors }: Corpus): { params: { id: string } }[] {
  return actors.map(({ id }) => ({ params: { id } }));
}

/** What the barometer of a dossier draws: one row, or one a member of an organisation. */
export function dossierBarometer(corpus: Corpus, id: string): DrawnBarometer {
  const actor = entry(corpus, 'actors', id);
  const stances = ownStances(corpus, actor).filter(({ data }) => data.toward === MOSCOW);
  return drawable(
    barometerOf(corpus, stances, actor.data.kind === 'organisation' ? undefined : id),
  );
}

/** All that an actor's dossier shows. */
export function actorPage(corpus: Corpus, id: string): ActorPage {
  const { actor, mentions } = dossier(corpus, id);
  return {
    actor,
    relatives: sectionOf(relativeList(corpus, id)),
    presence: presenceOf(corpus, mentions),
    barometer: dossierBarometer(corpus, id),
    sections: dossierLists(corpus, id).map(sectionOf),
    company: coMentionsOf(corpus, id).slice(0, COMPANIONS),
    silence: silenceSince(
      corpus,
      mentions.map(({ article }) => article),
    ),
  };
}

function presenceOf(corpus: Corpus, mentions: readonly Mentions[]): string {
  if (mentions.length === 0)
    return 'Aucun article ne donne ce nom, que la rédaction ajoute en note.';
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
  const total = corpus.articles.length;
  const where =
    total === 1
      ? 'le seul article'
      : `${worded(mentions.length, 'un article', 'articles')} sur ${numeral(total)}`;
  return `À lire dans ${where}, ${when} (${count(paragraphs, 'paragraphe')}).`;
}
