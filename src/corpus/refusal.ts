/** What an editor asked cannot be done: the message says why, and is all that is shown. */
export class Refusal extends Error {
  /** Astro, like Node, would show it. */
  override stack = '';
}
