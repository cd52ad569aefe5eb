/** What an editor asked cannot be done; the message says why, and is all there is to tell. */
export class Refusal extends Error {}
