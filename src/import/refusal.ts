/** A file that cannot be imported, and why, in words for the editor. */
export class Refusal extends Error {}
