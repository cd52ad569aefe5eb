import type { Corpus } from '../corpus/model.ts';
import { memoize } from '../corpus/queries/memoize.ts';
import { siteDescription, siteTitle } from '../corpus/queries/site-description.ts';
import { LICENCE } from '../lib/licence.ts';
import { absolute, routes } from '../lib/routes.ts';
import { slug } from '../lib/slug.ts';
import { SEPARATOR } from './columns.ts';
import { json, tableColumns } from './data-files.ts';
import { drawingTables } from './tables/drawings.ts';
import { TABLES } from './tables/index.ts';
import { lastUpdate, versionOf } from '../corpus/queries/version.ts';

/** Fields that contain ids of another table. */
const REFERENCES: Readonly<Record<string, string>> = {
  actor: 'acteurs',
  toward: 'acteurs',
  event: 'evenements',
  land: 'acteurs',
  row: 'acteurs',
};

/** The format has a place for words beside the identifier. */
const LICENSED = { name: LICENCE.id, title: LICENCE.statement, path: LICENCE.address };

/** Describes the CSV files. Format: Frictionless Data Package 1, which more tools read than 2. */
export const datapackage = memoize((corpus: Corpus): string =>
  json({
    profile: 'tabular-data-package',
    name: slug(corpus.site.title),
    title: siteTitle(corpus),
    description: siteDescription(corpus),
    homepage: absolute(routes.data()),
    version: versionOf(corpus),
    created: `${lastUpdate(corpus.articles)}T00:00:00Z`,
    licenses: [LICENSED],
    contributors: [{ title: corpus.site.title, role: 'author', path: absolute(routes.home()) }],
    sources: corpus.articles.map(({ data: { source } }) => ({
      title: `${source.title} (${source.publisher})`,
      path: source.address,
    })),
    resources: [...TABLES, ...drawingTables(corpus)].map((table) => {
      const records = table.records(corpus);
      const columns = tableColumns(table);
      const foreignKeys = columns
        .filter(
          ({ name }) =>
            name in REFERENCES &&
            records.every((record) => Reflect.get(record, name) !== undefined),
        )
        .map(({ name }) => ({
          fields: name,
          reference: { resource: REFERENCES[name], fields: 'id' },
        }));
      return {
        profile: 'tabular-data-resource',
        name: table.name,
        title: table.title,
        description: table.description,
        // From the folder of this file, as the format wants.
        path: table.csv.slice(routes.data().length),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        licenses: [LICENSED],
        schema: {
          fields: columns.map((column) => ({
            name: column.name,
            type: column.type,
            description: `${column.meaning}${column.many ? ` Plusieurs valeurs : séparées par « ${SEPARATOR.trim()} ».` : ''}`,
            constraints: column.name === 'id' ? { required: true, unique: true } : undefined,
          })),
          primaryKey: 'id',
          missingValues: [''],
          // The format wants one at least, or no list.
          foreignKeys: foreignKeys.length > 0 ? foreignKeys : undefined,
        },
      };
    }),
  }),
);
