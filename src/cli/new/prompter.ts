/** One thing that can be chosen. */
export interface Option {
  value: string;
  label: string;
}

/** Why an answer is refused; undefined when it is taken. */
export type Check = (answer: string) => string | undefined;

/** Who asks: a terminal, or a list of answers in tests. Each question repeats until it is answered. */
export interface Prompter {
  text(question: string, options: { check: Check; initial?: string }): Promise<string>;
  choose(question: string, options: readonly Option[]): Promise<string>;
  chooseSeveral(
    question: string,
    options: readonly Option[],
    settings: { atLeast: number },
  ): Promise<string[]>;
  confirm(question: string): Promise<boolean>;
}

/** Thrown when the person who answers gives up: nothing is written. */
export class Abandoned extends Error {}
