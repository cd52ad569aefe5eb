import type { Corpus } from '../../corpus/model.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import { type Answers, ask, askedFor, type Subject } from './ask.ts';
import { openPoints, WAITING } from './entry-file.ts';
import { codeOptions } from './labels.ts';
import type { Prompter } from './prompter.ts';
import { type Field, fieldsOf, kindsOf } from './question.ts';

/** Never asked: a new article is a draft, with no text to quote and nothing corrected yet. */
const UNASKED = new Set(['draft', 'corrections', 'personal']);

/**
 * Asks what the schema of a collection asks: what it requires, then what its rules require of these
 * answers, then whatever else may be said. Each answer is checked as it is given.
 *
 * @throws Abandoned when the person gives up
 */
export async function interview(
  collection: CollectionName,
  corpus: Corpus,
  prompter: Prompter,
): Promise<Answers> {
  const { schema } = COLLECTIONS[collection];
  const kinds = kindsOf(schema);
  const kind =
    kinds.length > 0 ? await prompter.choose('Quelle sorte ?', codeOptions(kinds)) : undefined;
  const answers: Answers = kind === undefined ? {} : { kind };
  const fields = fieldsOf(schema, kind).filter(
    ({ name }) => !UNASKED.has(name) && !(name in answers),
  );
  const subject: Subject = {
    collection,
    corpus,
    prompter,
    demands: ([first = '', ...rest], above) => {
      const given = rest.length === 0 ? answers : { ...answers, [first]: above };
      const { error } = schema.safeParse(given);
      return error?.issues.some(({ path }) => path.join() === [first, ...rest].join()) ?? false;
    },
  };
  const fill = async (field: Field) => {
    answers[field.name] =
      field.name === WAITING ? openPoints() : await ask(subject, field, [field.name]);
  };
  const left = () => fields.filter(({ name }) => !(name in answers));

  for (const field of fields.filter(({ isOptional }) => !isOptional)) await fill(field);
  for (const field of left()) {
    if (subject.demands([field.name], undefined)) await fill({ ...field, isOptional: false });
  }
  for (const field of await askedFor(subject, left(), [])) await fill(field);
  // In the order of the schema, as every file is.
  const names = fields.map(({ name }) => name).filter((name) => name in answers);
  const ordered = Object.fromEntries(names.map((name) => [name, answers[name]]));
  return kind === undefined ? ordered : { kind, ...ordered };
}
