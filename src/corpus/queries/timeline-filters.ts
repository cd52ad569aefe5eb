import { extent, monthName, span } from '../../lib/dates.ts';
import { CERTAINTY_LABELS, EVENT_KIND_LABELS } from '../../lib/labels.ts';
import { capitalise } from '../../lib/text.ts';
import { CERTAINTIES, EVENT_KINDS } from '../../schema/event.ts';
import type { Corpus, Event } from '../model.ts';
import { actorsByKind, listedWith } from './actors.ts';
import { topicsByName } from './topics.ts';

interface Choice {
  value: string;
  label: string;
}

/** Choices under a common name, or under none. */
interface Group {
  label: string | undefined;
  choices: Choice[];
}

/** What filters know of an event, as attributes of its entry. */
export type FilterData = Readonly<Record<`data-${string}`, string>>;

/** What filters know of an event. */
export function filterData(corpus: Corpus, { data }: Pick<Event, 'data'>): FilterData {
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

/** The filters of the timeline, with the choices that leave an event at least. */
export function timelineFilters(corpus: Corpus) {
  const { events, site } = corpus;
  const known = events.map((event) => filterData(corpus, event));
  const filter = (key: string, label: string, all: string, groups: Group[]) => {
    const values = new Set(known.flatMap((data) => data[`data-${key}`]?.split(' ')));
    return {
      ...{ key, label, all },
      groups: groups
        .map((group) => ({
          label: group.label,
          choices: group.choices.filter(({ value }) => values.has(value)),
        }))
        .filter(({ choices }) => choices.length > 0),
    };
  };
  const named = ({ id, data }: { id: string; data: { name: string } }) => ({
    value: id,
    label: data.name,
  });
  const alone = (choices: Choice[]) => [{ label: undefined, choices }];
  const kinds = EVENT_KINDS.map((value) => ({ value, label: EVENT_KIND_LABELS[value] }));
  const certainties = CERTAINTIES.map((value) => ({
    value,
    label: capitalise(CERTAINTY_LABELS[value].word),
  }));
  const actors = actorsByKind(corpus).map(({ title, actors: ofKind }) => ({
    label: title,
    choices: ofKind.map(named),
  }));
  const months = bounds(events, site.period.first);
  return [
    filter('acteur', 'Acteur', 'tous', actors),
    filter('theme', 'Thème', 'tous', alone(topicsByName(corpus).map(named))),
    filter('nature', 'Nature', 'toutes', alone(kinds)),
    filter('certitude', 'Certitude', 'toutes', alone(certainties)),
    { key: 'de', label: 'Depuis', all: 'le début', groups: months },
    { key: 'a', label: 'Jusqu’à', all: 'la fin', groups: months },
  ];
}

/** The years of the events and, from the first that the site is about, their months. */
function bounds(events: readonly Event[], firstYear: number): Group[] {
  const { first, last } = extent(events.map(({ data }) => data.date));
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const label = String(from + index);
    const all = [{ value: label, label }];
    if (from + index >= firstYear) {
      for (let month = 1; month <= 12; month += 1) {
        const value = `${label}-${String(month).padStart(2, '0')}`;
        if (value <= last) all.push({ value, label: `${monthName(month)} ${label}` });
      }
    }
    return { label, choices: all };
  });
}
