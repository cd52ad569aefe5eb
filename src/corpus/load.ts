import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { compiler, type Compile } from '../markdown/pipeline.ts';
import { type CollectionName, COLLECTION_NAMES } from '../schema/collection-names.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { RecordedPassages } from '../schema/ledger.ts';
import { contentIssues, readCollection } from './files.ts';
import { syntaxHint, syntaxPlace } from './hints.ts';
import type { Issue } from './issue.ts';
import { withKnownId } from './known-id.ts';
import { recordedOf } from './ledger/entries.ts';
import { LEDGER_FILE, readLedger } from './ledger/file.ts';
import type { SourceArticle, SourceCorpus, SourceEntry } from './model.ts';
import { namedActors } from './names.ts';
import { clip } from './show.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A corpus as read, and all that stands against it so far, file by file. */
export interface Loading {
  corpus: SourceCorpus;
  issues: Issue[];
}

type DataOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;
type EntryOf<Name extends CollectionName> = SourceEntry<DataOf<Name>>;

/**
 * Reads every file of `content/` under a project's folder: frontmatter, YAML and bodies. Nothing is
 * dropped in silence: a file that cannot be an entry becomes an issue.
 */
export function loadCorpus(root: string): Loading {
  const issues = contentIssues(root);
  const book = readLedger(root, (text) => parseYaml(text, LEDGER_FILE, 1));
  issues.push(...book.issues);
  const isReadable = !issues.some(({ file }) => file === 'content');
  const ids = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Set<string>()]),
  ) as Record<CollectionName, Set<string>>;

  // Which ids there are is known once all is read.
  const refused: (() => Issue[])[] = [];
  const refuse = (found: readonly Issue[], name: CollectionName, data: unknown) =>
    refused.push(() =>
      found.map((issue) => withKnownId(issue, COLLECTIONS[name].schema, data, ids)),
    );
  const read = (name: CollectionName) =>
    (isReadable ? readCollection(root, name, issues) : []).flatMap(({ id, of, file, text }) => {
      ids[of].add(id);
      return text === undefined ? [] : [{ id, file, text }];
    });

  const entries = <Name extends Exclude<CollectionName, 'articles'>>(name: Name) =>
    read(name).flatMap(({ id, file, text }): EntryOf<Name>[] => {
      const yaml = parseYaml(text, file, 1);
      const { data, issues: found } = validate(
        COLLECTIONS[name].schema as unknown as z.ZodType<DataOf<Name>>,
        yaml,
        file,
      );
      if (data !== undefined) return [{ id, file, data, at: yaml.at }];
      const home = homeOf(yaml.data);
      if (home !== undefined) ids[home].add(id);
      refuse(home === undefined ? found : [misplaced(file, home)], name, yaml.data);
      return [];
    });

  const actors = entries('actors');
  const compile = compiler(namedActors(actors));
  const articles = read('articles').flatMap(({ id, file, text }) => {
    const recorded = recordedOf(book.ledger, id);
    const source = { root, id, file, text, recorded, compile };
    const article = readArticle(source, issues, (found, data) => refuse(found, 'articles', data));
    return article === undefined ? [] : [article];
  });
  const corpus = {
    articles,
    actors,
    topics: entries('topics'),
    events: entries('events'),
    stances: entries('stances'),
    predictions: entries('predictions'),
    synthesis: entries('synthesis'),
    ledger: book.ledger,
    isLedgerRefused: book.issues.length > 0,
    ledgerAt: book.at,
    ids,
  };
  return { corpus, issues: [...issues, ...refused.flatMap((told) => told())] };
}

/** The collection that takes an entry as it is, when that of its folder does not. */
function homeOf(data: unknown): CollectionName | undefined {
  return COLLECTION_NAMES.find((name) => COLLECTIONS[name].schema.safeParse(data).success);
}

function misplaced(file: string, home: CollectionName): Issue {
  return {
    code: 'fichier-mal-range',
    file,
    line: 1,
    column: 1,
    expected: 'un fichier dans le dossier dont il a les champs',
    found: dirname(file),
    nearest: join('content', home, basename(file)),
  };
}

interface ArticleFile {
  root: string;
  id: string;
  file: string;
  text: string;
  /** What the ledger of addresses holds of it. */
  recorded: RecordedPassages;
  compile: Compile;
}

function readArticle(
  { root, id, file, text, recorded, compile }: ArticleFile,
  issues: Issue[],
  refuse: (found: readonly Issue[], data: unknown) => void,
): SourceArticle | undefined {
  const match = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text);
  if (match?.[1] === undefined) {
    issues.push({
      code: 'en-tete-absent',
      file,
      line: 1,
      column: 1,
      expected: 'un en-tête YAML entre deux lignes « --- », la première du fichier et une autre',
      found: headFound(text),
    });
    return undefined;
  }
  const blank = match[0].replace(/[^\n]/g, '');
  const lines = text.split('\n');
  const { body, content, messages } = compile(blank + text.slice(match[0].length), recorded);
  issues.push(
    ...messages.map((message) => {
      const place = syntaxPlace(message);
      return { file, ...place, ...syntaxHint(message, lines[place.line - 1] ?? '') };
    }),
  );
  const yaml = parseYaml(match[1], file, 2);
  const { data, issues: found } = validate(COLLECTIONS.articles.schema, yaml, file);
  refuse(found, yaml.data);
  if (data === undefined || body === undefined || content === undefined) return undefined;
  const sourcePath = join(root, '.sources', `${id}.txt`);
  const sourceText = existsSync(sourcePath) ? readFileSync(sourcePath, 'utf8') : undefined;
  return { id, file, data, at: yaml.at, ...body, content, recorded, sourceText };
}

/** What stands where an article should begin by its YAML. */
function headFound(text: string): string {
  const [first = ''] = text.split('\n');
  if (text.trim() === '') return 'un fichier vide';
  if (first.trim() === '') return 'une ligne vide';
  if (first === '---')
    return text.startsWith('---\n---') ? 'un en-tête vide' : 'un en-tête qui n’est pas fermé';
  return /^---\s+$/.test(first) ? '« --- » suivi d’une espace' : `« ${clip(first, 40)} »`;
}
