/** What was asked cannot be done; the message says why, and nothing is written. */
export class Refused extends Error {}
