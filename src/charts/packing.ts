/** What something takes of a sub-row, in each drawing, in rem from the left; nothing where empty. */
export type Claim = readonly (readonly [left: number, right: number])[];

/** Rem between what stands in one sub-row. */
const APART = 0.4;

/**
 * Whether some claims, from a sub-row down, meet nothing that is taken.
 *
 * @param apart rem to keep free between them
 */
export function isFree(
  claims: readonly Claim[],
  row: number,
  taken: readonly Claim[][],
  apart = APART,
): boolean {
  return claims.every((claim, down) => !taken[row + down]?.some((own) => meets(claim, own, apart)));
}

/** Takes the highest sub-rows that are free for one of some ways to stand. */
export function pack<T extends { claims: readonly Claim[] }>(
  ways: readonly T[],
  taken: Claim[][],
): { way: T; row: number } {
  for (let row = 0; ; row += 1) {
    const way = ways.find(({ claims }) => isFree(claims, row, taken));
    if (way === undefined) continue;
    take(way.claims, row, taken);
    return { way, row };
  }
}

/** Takes sub-rows, from one down. */
export function take(claims: readonly Claim[], row: number, taken: Claim[][]): void {
  for (const [down, claim] of claims.entries()) (taken[row + down] ??= []).push(claim);
}

/** Whether two claims come too near to each other in any drawing. */
function meets(a: Claim, b: Claim, apart: number): boolean {
  return a.some(([start, end], index) => {
    const [left, right] = b[index] ?? [Infinity, Infinity];
    return start < right + apart && left < end + apart;
  });
}
