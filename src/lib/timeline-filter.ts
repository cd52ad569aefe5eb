/** The filters in force, by their names in addresses: `acteur`, `theme`, `de`… */
export type Selection = Readonly<Record<string, string>>;

/**
 * An event, as the `data-*` attributes of its entry: its ids of each facet, the first day that its
 * date may cover (`de`, empty where open) and the last (`a`).
 */
export type FilteredEvent = Readonly<Record<string, string | undefined>>;

/** Whether an event passes every filter; a date passes any range that it overlaps. */
export function passes(event: FilteredEvent, selection: Selection): boolean {
  const { de: from = '', a: to = '9', ...facets } = selection;
  const { de: first = '', a: last = '' } = event;
  // `2022-09` begins every day of its month: texts compare as days do, cut at the same length.
  const isRange = to >= from.slice(0, to.length);
  return (
    isRange &&
    last >= from &&
    first.slice(0, to.length) <= to &&
    Object.entries(facets).every(([facet, id]) => event[facet]?.split(' ').includes(id))
  );
}
