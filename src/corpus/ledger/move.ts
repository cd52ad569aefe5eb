import type { Addressed, Ledger } from '../../schema/ledger.ts';

/** The ledger once a published entry has another id: its old address leads to the new one. */
export function moveEntry(ledger: Ledger, name: Addressed, from: string, to: string): Ledger {
  const key = (id: string) => `${name}/${id}`;
  const renamed = (id: string) => (id === from ? to : id);
  const ids = (all: readonly string[], each: Addressed) =>
    each === name ? all.map(renamed) : [...all];
  const entries = Object.entries(ledger.moved)
    // Whoever takes an old name of its own back is at home there.
    .filter(([old]) => old !== key(to))
    .map(([old, target]) => [old, target === key(from) ? key(to) : target]);
  return {
    articles: Object.fromEntries(
      Object.entries(ledger.articles).map(([id, passages]) => [
        name === 'articles' ? renamed(id) : id,
        passages,
      ]),
    ),
    actors: ids(ledger.actors, 'actors'),
    topics: ids(ledger.topics, 'topics'),
    events: ids(ledger.events, 'events'),
    predictions: ids(ledger.predictions, 'predictions'),
    stances: Object.fromEntries(
      Object.entries(ledger.stances).map(([id, actor]) => [
        name === 'stances' ? renamed(id) : id,
        name === 'actors' ? renamed(actor) : actor,
      ]),
    ),
    moved: Object.fromEntries([...entries, [key(from), key(to)]]) as Ledger['moved'],
    withdrawn: ledger.withdrawn,
  };
}
