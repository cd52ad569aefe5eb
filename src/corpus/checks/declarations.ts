import { declarationId } from '../../lib/slug.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import { id as idSchema } from '../../schema/common.ts';
import { atBlock, type Finding, type Issue } from '../issue.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';

/** A quotation, where it stands. */
interface Placed {
  article: SourceArticle;
  quotation: BodyQuotation;
}

/**
 * Every `<Quotation>` has an id, which it shares only with other parts of the same sentence: one
 * speaker, one occasion, one passage.
 */
export function declarations({ articles }: SourceCorpus): Issue[] {
  // A draft gives way to what is published.
  const placed = articles
    .toSorted((a, b) => Number(a.data.draft) - Number(b.data.draft))
    .flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));
  const taken = new Set(placed.map(({ quotation }) => quotation.id ?? ''));
  const firsts = new Map<string, Placed>();
  return placed.flatMap((each) => {
    const { article, quotation } = each;
    const { id = '', by = '', text } = quotation;
    const first = firsts.get(id) ?? each;
    firsts.set(id, first);
    const fault = shapeFault(id) ?? sharingFault(first, each);
    if (fault === undefined) return [];
    const nearest = declarationId(by, text, taken) || undefined;
    return atBlock(article, quotation, { ...fault, nearest });
  });
}

function shapeFault(id: string): Finding | undefined {
  const expected = 'un attribut « id », qui sera l’adresse permanente de ces mots';
  if (id === '') return { code: 'declaration-sans-identifiant', expected, found: 'rien' };
  const [refusal] = idSchema.safeParse(id).error?.issues ?? [];
  if (refusal === undefined) return undefined;
  return { code: 'identifiant-refuse', expected: refusal.message, found: id };
}

function sharingFault(first: Placed, { article, quotation }: Placed): Finding | undefined {
  const [a, b] = [first.quotation, quotation];
  const two =
    (first.article !== article && 'articles') ||
    (a.by !== b.by && 'auteurs') ||
    ((a.event !== b.event || a.date !== b.date) && 'occasions') ||
    (a.passage !== b.passage && 'paragraphes');
  if (two === false) return undefined;
  return {
    code: 'identifiant-deja-pris',
    expected: `un identifiant pour ces mots ; celui-ci désigne ceux de la ligne ${String(a.line)} de ${first.article.file}`,
    found: `${b.id ?? ''}, pour deux ${two}`,
  };
}
