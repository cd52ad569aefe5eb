import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { compiler, type Compile } from '../markdown/pipeline.ts';
import { type CollectionName, COLLECTION_NAMES } from '../schema/collection-names.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { RecordedPassages } from '../schema/ledger.ts';
import { contentIssues, type EntryFile, readCollection } from './files.ts';
import { syntaxFinding, syntaxPlace } from './hints.ts';
import { atFile, type Issue } from './issue.ts';
import { recordedOf } from './ledger/entries.ts';
import { readLedger } from './ledger/file.ts';
import type { SourceArticle, SourceCorpus, SourceEntry } from './model.ts';
import { namedActors } from './names.ts';
import { NO_SITE, readSiteFile } from './site-file.ts';
import { clip } from './show.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A corpus as read, and all that stands against it so far, file by file. */
export interface Loading {
  corpus: SourceCorpus;
  issues: Issue[];
}

type DataOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

/**
 * Reads every file of `content/` under a project's folder: frontmatter, YAML and bodies. Nothing is
 * dropped in silence: a file that cannot be an entry becomes an issue.
 */
export function loadCorpus(root: string): Loading {
  const { ledger, at: ledgerAt, issues: refused } = readLedger(root);
  const issues = [...contentIssues(root), ...refused];
  const siteEntry = readSiteFile(root, issues);
  const files = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, readCollection(root, name, issues)]),
  ) as Record<CollectionName, EntryFile[]>;

  const entries = <Name extends Exclude<CollectionName, 'articles'>>(name: Name) =>
    files[name].flatMap(({ id, file, text }): SourceEntry<DataOf<Name>>[] => {
      if (text === undefined) return [];
      const yaml = parseYaml(text, file);
      const schema = COLLECTIONS[name].schema as unknown as z.ZodType<DataOf<Name>>;
      const { data, issues: found } = validate(schema, yaml, file);
      issues.push(...found);
      return data === undefined ? [] : [{ id, file, data, at: yaml.at }];
    });

  const actors = entries('actors');
  const compile = compiler(namedActors(actors));
  const lists = {
    articles: files.articles.flatMap(
      (file) => readArticle(root, file, recordedOf(ledger, file.id), compile, issues) ?? [],
    ),
    actors,
    topics: entries('topics'),
    events: entries('events'),
    stances: entries('stances'),
    predictions: entries('predictions'),
    synthesis: entries('synthesis'),
  };
  const isRead = (name: CollectionName) => lists[name].length === files[name].length;
  const ids = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Set(files[name].map(({ id }) => id))]),
  ) as Record<CollectionName, Set<string>>;
  const isWhole = refused.length === 0 && siteEntry !== undefined && COLLECTION_NAMES.every(isRead);
  const site = siteEntry?.data ?? NO_SITE;
  return { corpus: { ...lists, site, siteEntry, ledger, ledgerAt, ids, isWhole }, issues };
}

function readArticle(
  root: string,
  { id, file, text }: EntryFile,
  recorded: RecordedPassages,
  compile: Compile,
  issues: Issue[],
): SourceArticle | undefined {
  if (text === undefined) return undefined;
  const [header, frontmatter] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text) ?? [];
  if (header === undefined || frontmatter === undefined) {
    issues.push(
      atFile(file, {
        code: 'en-tete-absent',
        expected: 'un en-tête YAML entre deux lignes « --- », la première du fichier et une autre',
        found: `« ${clip(text, 40)} »`,
      }),
    );
    return undefined;
  }
  const blank = header.replace(/[^\n]/g, '');
  const { body, html, messages } = compile(blank + text.slice(header.length), recorded);
  const lines = text.split('\n');
  for (const message of messages) {
    const place = syntaxPlace(message);
    issues.push({ file, ...place, ...syntaxFinding(message, lines[place.line - 1] ?? '') });
  }
  const yaml = parseYaml(frontmatter, file, 2);
  const { data, issues: found } = validate(COLLECTIONS.articles.schema, yaml, file);
  issues.push(...found);
  if (data === undefined || body === undefined || html === undefined) return undefined;
  const sourcePath = join(root, '.sources', `${id}.txt`);
  const sourceText = existsSync(sourcePath) ? readFileSync(sourcePath, 'utf8') : undefined;
  return { id, file, data, at: yaml.at, ...body, html, recorded, sourceText };
}
