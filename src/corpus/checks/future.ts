import { formatDate } from '../../lib/dates.ts';
import { isWithdrawn } from '../../schema/ledger.ts';
import { atField, type Issue } from '../issue.ts';
import type { DataPath, Placed, SourceCorpus } from '../model.ts';

/**
 * No publication, correction or withdrawal is still to come. A draft may say when it is meant for.
 *
 * It needs the clock, so the build leaves it to `npm run check`: of one commit, a build always says the
 * same.
 *
 * @param today the latest day that it may be, AAAA-MM-JJ
 */
export function future({ articles, ledger, ledgerEntry }: SourceCorpus, today: string): Issue[] {
  const check = (entry: Placed, path: DataPath, day: string): Issue[] => {
    if (day <= today) return [];
    return [
      atField(entry, path, {
        code: 'jour-a-venir',
        expected: `un jour qui n’est pas à venir : au plus tard, le ${formatDate(today)}`,
        found: formatDate(day),
      }),
    ];
  };
  const ofArticles = articles
    .filter(({ data }) => !data.draft)
    .flatMap((article) => [
      ...check(article, ['published'], article.data.published),
      ...(article.data.corrections ?? []).flatMap(({ date }, index) =>
        check(article, ['corrections', index, 'date'], date),
      ),
    ]);
  const ofAddresses = (['published', 'withdrawn'] as const).flatMap((name) =>
    Object.entries(ledger[name]).flatMap(([key, day]) => check(ledgerEntry, [name, key], day)),
  );
  const ofPassages = Object.entries(ledger.passages).flatMap(([id, recorded]) =>
    Object.entries(recorded).flatMap(([number, day]) =>
      isWithdrawn(day) ? check(ledgerEntry, ['passages', id, number], day) : [],
    ),
  );
  return [...ofArticles, ...ofAddresses, ...ofPassages];
}
