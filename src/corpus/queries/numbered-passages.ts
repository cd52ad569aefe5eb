import type { CitedPassage } from '../../lib/cited-passage.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Article, Corpus } from '../model.ts';
import { personalPassages } from './articles.ts';
import { evidenceFor } from './evidence.ts';
import { entries } from './lookup.ts';
import { translationNote } from './translated.ts';

/** The passages that some sentences cite, each once, and those of each sentence. */
export function numberPassages(
  corpus: Corpus,
  sentences: readonly Sentence[],
): { passages: CitedPassage[]; of: ReadonlyMap<Sentence, readonly CitedPassage[]> } {
  const passages: CitedPassage[] = [];
  const numbered = ({
    article,
    passage: { number, text },
  }: ReturnType<typeof evidenceFor>[number]) => {
    const known = passages.find((one) => one.article === article && one.number === number);
    if (known !== undefined) return known;
    const added = {
      rank: passages.length + 1,
      article,
      number,
      text: personalPassages(article).has(number) ? undefined : text,
      speaker: speakerOf(corpus, article, number),
      caveat: translationNote(
        article,
        article.quotations.filter(({ passage }) => passage === number),
      ),
    };
    passages.push(added);
    return added;
  };
  const of = new Map(
    sentences.map((sentence) => [
      sentence,
      [...new Set(evidenceFor(corpus, sentence.citations).map(numbered))],
    ]),
  );
  return { passages, of };
}

function speakerOf(corpus: Corpus, article: Article, number: string): string | undefined {
  const whole = article.quotations.find(({ passage, isBlock }) => isBlock && passage === number);
  return whole?.by === undefined ? undefined : entries(corpus, 'actors', [whole.by])[0]?.data.name;
}
