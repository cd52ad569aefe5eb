import type { Corpus } from '../corpus/model.ts';
import { barometer, barometerOf } from '../corpus/queries/barometer.ts';
import { declarations } from '../corpus/queries/declarations.ts';
import { stancesFrom } from '../corpus/queries/stances.ts';
import { gathered } from '../corpus/queries/actors.ts';
import { siteDescription } from '../corpus/queries/site-description.ts';
import { cardOf, HOME_CARD } from '../lib/cards.ts';
import { formatDate } from '../lib/dates.ts';
import { ACTOR_KIND_LABELS, LEVEL_LABELS, NATURE_LABELS, originLabel } from '../lib/labels.ts';
import { routes } from '../lib/routes.ts';
import { shortName } from '../lib/short-name.ts';
import { capitalise, sentences } from '../lib/text.ts';
import { type Level, LEVELS } from '../schema/stance.ts';

/** Most characters of text under a title. */
const TEXT_LENGTH = 280;

/** Most characters of quoted words. */
const TITLE_LENGTH = 170;

/** What the card of a page says, in words not yet set in French typography. */
export interface Card {
  /** Path of the picture, as `cardOf` gives it. */
  path: string;
  kicker: string;
  title: string;
  /** Under the title. */
  text: string | undefined;
  /** Levels with what each is of: one of a dossier, all of the home page. */
  levels: { level: Level; text: string }[];
}

/** The cards of the home page, of each article, actor, topic and declaration. */
export function cards(corpus: Corpus): [home: Card, ...Card[]] {
  return [
    homeCard(corpus),
    ...corpus.articles.map(({ id, data }) => ({
      path: cardOf(routes.article(id)),
      kicker: `Compte rendu, d’après ${originLabel(data.source)} · ${formatDate(data.date)} · ${NATURE_LABELS[data.source.nature]}`,
      title: data.title,
      text: data.summary,
      levels: [],
    })),
    ...corpus.actors.map((actor) => actorCard(corpus, actor)),
    ...declarations(corpus).map((each) => ({
      path: cardOf(routes.declaration(each.id)),
      // How the words reached us stands in the picture, which is shared without its page.
      kicker: [each.speaker, each.when, ...each.caveats].join(' · '),
      title: each.sentence ?? `« ${shortened(each.text)} »`,
      text: capitalise(`d’après ${originLabel(each.article.data.source)}`),
      levels: [],
    })),
    ...corpus.topics.map(({ id, data }) => ({
      path: cardOf(routes.topic(id)),
      kicker: 'Thème',
      title: data.name,
      text: opening(data.description),
      levels: [],
    })),
  ];
}

function homeCard(corpus: Corpus): Card {
  const { rows } = barometer(corpus);
  return {
    path: HOME_CARD,
    kicker: capitalise(corpus.site.tagline),
    title: siteDescription(corpus),
    text: undefined,
    levels: LEVELS.toReversed().flatMap((level) => {
      const names = rows
        .filter(({ latest }) => latest.some(({ data }) => data.level === level))
        .map(({ actor }) => actor.data.name);
      return names.length > 0
        ? [{ level, text: `${LEVEL_LABELS[level]} : ${names.join(', ')}` }]
        : [];
    }),
  };
}

function actorCard(corpus: Corpus, actor: Corpus['actors'][number]): Card {
  const { id, data } = actor;
  const kind = capitalise(ACTOR_KIND_LABELS[data.kind].one);
  const toward =
    data.kind === 'organisation'
      ? []
      : stancesFrom(corpus, gathered(corpus, actor)).filter(
          (stance) => stance.data.toward === corpus.site.focus.actor,
        );
  const latest = barometerOf(corpus, toward, id).rows[0]?.latest ?? [];
  return {
    path: cardOf(routes.actor(id)),
    kicker: data.kind === 'person' ? `${kind} · ${data.role}` : kind,
    title: data.name,
    text: opening(data.description),
    levels: latest.map(({ data: stance, actor: own }) => ({
      level: stance.level,
      text: `Envers ${corpus.site.focus.name} : ${LEVEL_LABELS[stance.level]}, ${formatDate(stance.date)}${own.id === id ? '' : ` (${shortName(own.data.name)})`}`,
    })),
  };
}

/** As many whole sentences of quoted words as fit, one at least, and whether that is all. */
function shortened(text: string): string {
  const shown = opening(text, TITLE_LENGTH);
  return shown.length < text.length ? `${shown} […]` : shown;
}

/** As many whole sentences as fit on a card, one at least. */
function opening(text: string, most = TEXT_LENGTH): string {
  const [first = '', ...rest] = sentences(text.replace(/\s+/g, ' '));
  let shown = first;
  for (const sentence of rest) {
    if (shown.length + sentence.length >= most) break;
    shown += ` ${sentence}`;
  }
  return shown;
}
