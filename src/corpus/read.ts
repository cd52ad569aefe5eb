import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { count } from '../lib/text.ts';
import { compiler, type Compile } from '../markdown/pipeline.ts';
import { type CollectionName, COLLECTION_NAMES } from '../schema/collection-names.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { RecordedPassages } from '../schema/ledger.ts';
import { readBytes } from './disk.ts';
import { contentIssues, type EntryFile, listCollection, listPages, sourceIssues } from './files.ts';
import { syntaxFinding, syntaxPlace } from './hints.ts';
import { atFile, type Issue } from './issue.ts';
import { recordedOf } from './ledger/entries.ts';
import { NO_LEDGER, readLedger } from './ledger/file.ts';
import type { SourceArticle, SourceCorpus } from './model.ts';
import { namedActors } from './names.ts';
import { NO_SITE, readSiteFile } from './site-file.ts';
import { clip } from './show.ts';
import { readText } from './text-file.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';
import { parseYaml } from './yaml.ts';

/** A corpus as read, and all that stands against it so far, file by file. */
export interface ReadCorpus {
  corpus: SourceCorpus;
  issues: Issue[];
}

/** Signs of an article at most, beyond which Markdown takes minutes to read. */
const LONGEST = 200_000;

type DataOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

/**
 * Reads every file of `content/` under a project's folder: frontmatter, YAML and bodies. Nothing is
 * dropped in silence: a file that cannot be an entry becomes an issue.
 */
export function readCorpus(root: string): ReadCorpus {
  const issues = contentIssues(root);
  const [book, siteEntry] = [readLedger(root, issues), readSiteFile(root, issues)];
  const ledgerEntry = book ?? NO_LEDGER;
  const files = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, listCollection(root, name, issues)]),
  ) as Record<CollectionName, EntryFile[]>;

  const entries = <Name extends Exclude<CollectionName, 'articles'>>(name: Name) => {
    const schema = COLLECTIONS[name].schema as unknown as z.ZodType<DataOf<Name>>;
    return files[name]
      .filter(({ isEntry }) => isEntry)
      .flatMap((file) => readYaml(root, file, schema, issues) ?? []);
  };

  const actors = entries('actors');
  const compile = compiler(namedActors(actors));
  const lists = {
    articles: files.articles
      .filter(({ isEntry }) => isEntry)
      .flatMap((file) => {
        const recorded = recordedOf(ledgerEntry.data, file.id);
        return readArticle(root, file, recorded, compile, issues) ?? [];
      }),
    actors,
    topics: entries('topics'),
    events: entries('events'),
    stances: entries('stances'),
    predictions: entries('predictions'),
    synthesis: entries('synthesis'),
  };
  const pages = listPages(root, issues).flatMap((file) => {
    const text = readText(root, file, issues);
    return text === undefined ? [] : { file, text };
  });
  const isRead = (name: CollectionName) => lists[name].length === files[name].length;
  const ids = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Set(files[name].map(({ id }) => id))]),
  ) as Record<CollectionName, Set<string>>;
  issues.push(...sourceIssues(root, ids.articles));
  const isWhole = book !== undefined && siteEntry !== undefined && COLLECTION_NAMES.every(isRead);
  const site = siteEntry?.data ?? NO_SITE;
  const ledger = ledgerEntry.data;
  const source = { ...lists, pages, site, siteEntry, ledger, ledgerEntry, ids, isWhole };
  return { corpus: source, issues };
}

function readArticle(
  root: string,
  { id, file }: EntryFile,
  recorded: RecordedPassages,
  compile: Compile,
  issues: Issue[],
): SourceArticle | undefined {
  const text = readText(root, file, issues);
  if (text === undefined) return undefined;
  if (text.length > LONGEST) {
    const [most, found] = [LONGEST, text.length].map((length) => count(length, 'signe'));
    const expected = `${most ?? ''} au plus : coupez-le en plusieurs articles`;
    issues.push(atFile(file, { code: 'article-trop-long', expected, found: found ?? '' }));
    return undefined;
  }
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
  const source = join('.sources', `${id}.txt`);
  const bytes = existsSync(join(root, source)) ? readBytes(root, source, issues) : undefined;
  if (bytes !== undefined && !isUtf8(bytes)) {
    const expected = `${source} en UTF-8 : enregistrez-le dans cet encodage`;
    issues.push(atFile(file, { code: 'encodage-illisible', expected, found: 'un autre encodage' }));
  }
  const sourceText = bytes && new TextDecoder().decode(bytes);
  return { id, file, data, at: yaml.at, ...body, html, recorded, sourceText };
}
