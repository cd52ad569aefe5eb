/** Draws that look random and are the same each time. */
export interface Random {
  /** From 0 included to 1 excluded. */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** As words are drawn in a language: the nth about n times less often than the first (Zipf's law). */
  pickByRank: <T>(list: readonly T[]) => T;
  /** Whether something of that probability happens. */
  chance: (probability: number) => boolean;
}

/**
 * Source: mulberry32, Tommy Ettinger, public domain.
 *
 * @param seed a text, such as « article 12 »
 */
export function randomOf(seed: string): Random {
  let state = 0x9e3779b9;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x85ebca6b);
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    pick: (list) => at(list, whole(0, list.length - 1)),
    pickByRank: (list) => at(list, Math.floor(Math.pow(list.length + 1, next()) - 1)),
    chance: (probability) => next() < probability,
  };
}

/** An item by its number, from the first again after the last. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('Nothing to choose from.');
  return found;
}
