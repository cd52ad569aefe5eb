/** What the timeline is filtered by, as it stands in addresses and in the page. */
export const FACETS = ['acteur', 'theme', 'nature', 'certitude'] as const;
/** First and last year or month that are kept. */
const BOUNDS = ['de', 'a'] as const;
export const KEYS = [...FACETS, ...BOUNDS] as const;

export type Facet = (typeof FACETS)[number];
export type Key = (typeof KEYS)[number];

/** The filters in force. */
export type Selection = Readonly<Partial<Record<Key, string>>>;

/** An event, as filters see it. */
export interface Filtered {
  /** Its ids of each facet. */
  values: Readonly<Record<Facet, readonly string[]>>;
  /** First day that its date may cover, '' where open, and last. */
  first: string;
  last: string;
}

/** Reads an address; what the page does not offer is ignored. */
export function readSelection(
  query: string,
  offers: (key: Key, value: string) => boolean,
): Selection {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = params.get(key) ?? '';
      return value !== '' && offers(key, value) ? [[key, value]] : [];
    }),
  );
}

/** The query string of a selection, always in the same order; '' when nothing is filtered. */
export function writeSelection(selection: Selection): string {
  const chosen = KEYS.flatMap((key) => {
    const value = selection[key];
    return value === undefined ? [] : [[key, value]];
  });
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
}

/** The selection with one filter set, or without it when the value is ''. */
export function withFilter(selection: Selection, key: Key, value: string): Selection {
  return Object.fromEntries(
    Object.entries({ ...selection, [key]: value }).filter(([, chosen]) => chosen !== ''),
  );
}

/** Whether an event passes every filter; a date passes any range that it overlaps. */
export function passes({ values, first, last }: Filtered, selection: Selection): boolean {
  const { de = '', a = '9' } = selection;
  // `2022-09` begins every day of its month: texts compare as days do, cut at the same length.
  const isRange = a >= de.slice(0, a.length);
  return (
    isRange &&
    last >= de &&
    first.slice(0, a.length) <= a &&
    FACETS.every((facet) => {
      const chosen = selection[facet];
      return chosen === undefined || values[facet].includes(chosen);
    })
  );
}

/** How many events a value would leave, with the other filters as they are. */
export function countWith(
  all: readonly Filtered[],
  selection: Selection,
  key: Key,
  value: string,
): number {
  const tried = withFilter(selection, key, value);
  return all.filter((one) => passes(one, tried)).length;
}
