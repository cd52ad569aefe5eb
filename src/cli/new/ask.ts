import type { z } from 'zod';
import type { Corpus, Entry } from '../../corpus/model.ts';
import { fieldMeaning } from '../../export/editor/meanings.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { codeOptions, entryOptions } from './labels.ts';
import type { Option, Prompter } from './prompter.ts';
import type { Field, Question } from './question.ts';
import { quoteRefusal } from './quote-refusal.ts';

export type Answers = Record<string, unknown>;

/** What an interview is about. */
export interface Subject {
  collection: CollectionName;
  corpus: Corpus;
  prompter: Prompter;
  /** Whether a rule between fields asks for this one, with what a field above it holds so far. */
  demands: (path: readonly string[], above: unknown) => boolean;
}

/**
 * Asks one field, again until its answer is right.
 *
 * @param path of the field: `['citations', 'quote']`
 * @param beside answers to the fields beside it
 * @returns undefined for an optional field that is left empty
 */
export async function ask(
  subject: Subject,
  field: Field,
  path: readonly string[],
  beside: Answers = {},
): Promise<unknown> {
  const { collection, corpus, prompter } = subject;
  const { question, schema, isOptional } = field;
  const message = fieldMeaning(collection, path);
  switch (question.kind) {
    case 'text': {
      const answer = await prompter.text(isOptional ? `${message} (facultatif)` : message, {
        check: (given) =>
          isOptional && given === ''
            ? undefined
            : (refusal(schema, given) ?? quoteRefusal(corpus, field.name, given, beside)),
        ...(field.name === 'published' ? { initial: today() } : {}),
      });
      return answer === '' ? undefined : answer;
    }
    case 'choice':
      return prompter.choose(message, codeOptions(question.choices));
    case 'reference':
      return prompter.choose(message, [
        ...known(corpus, question.to),
        ...codeOptions(question.or === undefined ? [] : [question.or]),
      ]);
    case 'yes-no':
      return prompter.confirm(message);
    case 'group':
      return askGroup(subject, question.fields, path);
    case 'list':
      return askList(subject, question, path);
  }
}

async function askGroup(
  subject: Subject,
  fields: readonly Field[],
  path: readonly string[],
): Promise<Answers> {
  const answers: Answers = {};
  const askOne = async (field: Field) => {
    answers[field.name] = await ask(subject, field, [...path, field.name], answers);
  };
  for (const field of fields.filter(({ isOptional }) => !isOptional)) await askOne(field);
  const left = () => fields.filter(({ name }) => !(name in answers));
  for (const field of left()) {
    if (subject.demands([...path, field.name], answers)) {
      await askOne({ ...field, isOptional: false });
    }
  }
  const [first, ...others] = left();
  if (others.length > 0) {
    for (const field of await askedFor(subject, left(), path)) await askOne(field);
  } else if (first?.question.kind === 'text') await askOne(first);
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** The fields, among those that may be left out, that a person wants to fill. */
export async function askedFor(
  { collection, prompter }: Subject,
  fields: readonly Field[],
  path: readonly string[],
): Promise<Field[]> {
  if (fields.length === 0) return [];
  const options = fields.map(({ name }) => ({
    value: name,
    label: fieldMeaning(collection, [...path, name]),
  }));
  const chosen = await prompter.chooseSeveral('Que dire de plus, s’il y a lieu ?', options, {
    atLeast: 0,
  });
  return fields
    .filter(({ name }) => chosen.includes(name))
    .map((field) => ({ ...field, isOptional: false }));
}

async function askList(
  subject: Subject,
  { item, atLeast }: Extract<Question, { kind: 'list' }>,
  path: readonly string[],
): Promise<unknown[]> {
  const { collection, corpus, prompter } = subject;
  if (item.question.kind === 'reference') {
    const options = known(corpus, item.question.to);
    return prompter.chooseSeveral(fieldMeaning(collection, path), options, { atLeast });
  }
  const items: unknown[] = [];
  do {
    items.push(await ask(subject, item, path));
  } while (await prompter.confirm('Encore un ?'));
  return items;
}

function known(corpus: Corpus, to: CollectionName): Option[] {
  return entryOptions(corpus.ids[to], corpus[to] as readonly Entry<object>[]);
}

function refusal(schema: z.core.$ZodType, answer: string): string | undefined {
  const [issue] = (schema as z.ZodType).safeParse(answer).error?.issues ?? [];
  return issue && `Attendu : ${issue.message}.`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
