/** What a worker says of its work to the pages of its site. */
export type News = { share: number } | { failure: Failure };

/** Why a version could not be kept. */
export type Failure = 'no-space' | 'unreachable';

/** What a page asks of the worker of a new version: to take the place of the one before, at once. */
export const REPLACE = 'remplacer';

/** The channel between the worker and the pages of one site: several may share a host. */
export function channelOf(scope: string): BroadcastChannel {
  return new BroadcastChannel(`hors-connexion ${scope}`);
}
