import type { Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus, SourceStance } from '../model.ts';
import { actorFinder } from '../names.ts';
import { passagesWith } from '../quotes.ts';
import { AUTHOR } from '../../schema/reference.ts';

/**
 * A stance rests on what it says: its own words on a declaration in the cited passage, a judgement
 * on a judge whom the article cites.
 */
export function stances(corpus: SourceCorpus): Issue[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const find = actorFinder(corpus.actors);
  const known: Known = {
    actors: new Set(corpus.actors.map(({ id }) => id)),
    people: Map.groupBy(
      corpus.actors.flatMap(({ id, data }) =>
        data.kind === 'person' ? data.of.map((of) => ({ id, of })) : [],
      ),
      ({ of }) => of,
    ),
  };
  return corpus.stances.flatMap((stance) => {
    const cited = stance.data.citations.flatMap(({ article, quote }) => {
      const found = articles.get(article);
      const passage = found && passagesWith(found, quote)[0];
      return passage === undefined ? [] : [{ article: found, passage: passage.number }];
    });
    // Quotes that are nowhere are another rule's.
    if (cited.length === 0) return [];
    switch (stance.data.basis) {
      case 'parole':
        return ownWords(corpus, known, stance, cited);
      case 'analyse':
        return judgement(known, stance, cited, (article) =>
          article.passages.flatMap(({ text }) => find(text).map(({ id }) => id)),
        );
      case 'acte':
        return [];
    }
  });
}

/** What is asked of the actors again and again. */
interface Known {
  actors: ReadonlySet<string>;
  /** The people of each. */
  people: ReadonlyMap<string, readonly { id: string }[]>;
}

interface Cited {
  article: SourceArticle | undefined;
  passage: string;
}

function ownWords(
  corpus: SourceCorpus,
  { people }: Known,
  stance: SourceStance,
  cited: readonly Cited[],
): Issue[] {
  const { actor } = stance.data;
  // Whose people may be in a file that is broken is not known.
  if (corpus.actors.length < corpus.ids.actors.size || !corpus.ids.actors.has(actor)) return [];
  const speakers = new Set([actor, ...(people.get(actor) ?? []).map(({ id }) => id)]);
  const isQuoted = cited.some(({ article, passage }) =>
    article?.quotations.some(({ by = '', passage: own }) => own === passage && speakers.has(by)),
  );
  if (isQuoted) return [];
  return [
    {
      code: 'parole-sans-declaration',
      file: stance.file,
      ...stance.at(['basis']),
      field: 'basis',
      expected: `une <Quotation> de ${[...speakers].join(' ou de ')} dans un paragraphe cité ; des propos rapportés sont une « analyse »`,
      found: `aucune dans ${cited.map(({ article, passage }) => `${article?.id ?? ''} § ${passage}`).join(', ')}`,
    },
  ];
}

function judgement(
  { actors }: Known,
  stance: SourceStance,
  cited: readonly Cited[],
  namesOf: (article: SourceArticle) => string[],
): Issue[] {
  const { judge = AUTHOR } = stance.data;
  // A judge whose file is missing or broken is another rule's.
  if (!actors.has(judge)) return [];
  const isCited = cited.some(
    ({ article }) =>
      article !== undefined &&
      (namesOf(article).includes(judge) || article.quotations.some(({ by }) => by === judge)),
  );
  if (isCited) return [];
  return [
    {
      code: 'juge-absent-de-l-article',
      file: stance.file,
      ...stance.at(['judge']),
      field: 'judge',
      expected: `« ${AUTHOR} », ou un acteur que l’article cité nomme`,
      found: judge,
    },
  ];
}
