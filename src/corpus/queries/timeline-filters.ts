import { monthName, span } from '../../lib/dates.ts';
import { ACTOR_KIND_LABELS, CERTAINTY_LABELS, EVENT_KIND_LABELS } from '../../lib/labels.ts';
import { capitalise } from '../../lib/text.ts';
import { CERTAINTIES, EVENT_KINDS } from '../../schema/event.ts';
import type { Corpus, Event } from '../model.ts';
import { actorsByKind, listedWith } from './actors.ts';
import { topicsByName } from './topics.ts';

interface Choice {
  value: string;
  label: string;
}

/** One filter of the timeline, with the choices that leave an event at least. */
export interface TimelineFilter {
  /** In addresses: `acteur`. */
  key: string;
  label: string;
  /** « tous »: when it filters nothing. */
  all: string;
  /** Choices under a common name, or under none. */
  groups: { label: string | undefined; choices: Choice[] }[];
}

/** The filters of the timeline. */
export function timelineFilters(corpus: Corpus): TimelineFilter[] {
  const { events } = corpus;
  const named = (list: readonly { id: string; data: { name: string } }[]) =>
    list.map(({ id, data }) => ({ value: id, label: data.name }));
  const happening = (valuesOf: (event: Event['data']) => readonly string[]) =>
    new Set(events.flatMap(({ data }) => valuesOf(data)));
  const actors = happening((data) => listedWith(corpus, data.actors));
  const topics = happening((data) => data.topics);
  const kinds = happening(({ kind }) => [kind]);
  const certainties = happening(({ certainty }) => [certainty]);
  const actorGroups = actorsByKind(corpus).map(({ kind, actors: ofKind }) => ({
    label: ACTOR_KIND_LABELS[kind].many,
    choices: named(ofKind.filter(({ id }) => actors.has(id))),
  }));
  const topicChoices = named(topicsByName(corpus).filter(({ id }) => topics.has(id)));
  const kindChoices = EVENT_KINDS.filter((value) => kinds.has(value)).map((value) => ({
    value,
    label: EVENT_KIND_LABELS[value],
  }));
  const certaintyChoices = CERTAINTIES.filter((value) => certainties.has(value)).map((value) => ({
    value,
    label: capitalise(CERTAINTY_LABELS[value].word),
  }));
  return [
    {
      key: 'acteur',
      label: 'Acteur',
      all: 'tous',
      groups: actorGroups.filter(({ choices }) => choices.length > 0),
    },
    { key: 'theme', label: 'Thème', all: 'tous', groups: alone(topicChoices) },
    { key: 'nature', label: 'Nature', all: 'toutes', groups: alone(kindChoices) },
    { key: 'certitude', label: 'Certitude', all: 'toutes', groups: alone(certaintyChoices) },
    {
      key: 'de',
      label: 'Depuis',
      all: 'le début',
      groups: bounds(events, corpus.site.period.first),
    },
    { key: 'a', label: 'Jusqu’à', all: 'la fin', groups: bounds(events, corpus.site.period.first) },
  ];
}

/** What filters know of an event, as attributes of its entry. */
export function filterData(corpus: Corpus, { data }: Event): Record<`data-${string}`, string> {
  const { earliest = '', latest } = span(data.date);
  return {
    'data-acteur': listedWith(corpus, data.actors).join(' '),
    'data-theme': data.topics.join(' '),
    'data-nature': data.kind,
    'data-certitude': data.certainty,
    'data-de': earliest,
    'data-a': latest,
  };
}

function alone(choices: Choice[]): TimelineFilter['groups'] {
  return [{ label: undefined, choices }];
}

/** The years of the events and, from the first that the site is about, their months. */
function bounds(events: readonly Event[], firstYear: number): TimelineFilter['groups'] {
  const spans = events.map(({ data }) => span(data.date));
  const first = spans.map(({ earliest, latest }) => earliest ?? latest).sort()[0] ?? '';
  const last = spans.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b), '');
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => {
    const year = (from ?? 0) + index;
    const label = String(year);
    const months = year < firstYear ? 0 : year === to ? Number(last.slice(5, 7)) : 12;
    return {
      label,
      choices: [
        { value: label, label },
        ...Array.from({ length: months }, (__, month) => ({
          value: `${label}-${String(month + 1).padStart(2, '0')}`,
          label: `${monthName(month + 1)} ${label}`,
        })),
      ],
    };
  });
}
