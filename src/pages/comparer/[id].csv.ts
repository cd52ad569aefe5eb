import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { comparisons } from '../../corpus/queries/comparison.ts';
import { idPaths } from '../../corpus/queries/lookup.ts';
import { comparisonCsv } from '../../export/comparison-csv.ts';

export const getStaticPaths = async () => idPaths(comparisons(await getCorpus()));

/** The positions of those compared, as a table. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const compared = comparisons(corpus).find(({ id }) => id === params['id']);
  if (compared === undefined) throw new Error(`Comparaison inconnue : ${params['id'] ?? ''}`);
  return new Response(comparisonCsv(corpus, compared));
};
