import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fieldMeaning } from '../../src/export/editor/meanings.ts';
import { writeEditorFiles } from '../../src/export/editor/files.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { COLLECTION_NAMES } from '../../src/schema/collections.ts';
import { ARMENIA, STANCE, SUMMIT, validCorpus } from '../fixtures/corpus.ts';
import { languageServer } from '../fixtures/language-server.ts';
import { temporaryProject } from '../fixtures/project.ts';

const files = validCorpus();
const project = temporaryProject(files);

function textOf(path: string): string {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`No such text: ${path}`);
  return text;
}

/** A file of the corpus with other words in it, and the line where they stand, from 0. */
function changed(path: string, found: string, put: string): { text: string; line: number } {
  const text = textOf(path).replace(found, put);
  return { text, line: text.slice(0, text.indexOf(put)).split('\n').length - 1 };
}

// A language server takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  writeEditorFiles(project.root, loadCorpus(project.root).corpus);
});
afterAll(() => {
  project.remove();
});

describe('in YAML', () => {
  let server: Awaited<ReturnType<typeof languageServer>>;
  beforeAll(async () => {
    server = await languageServer('yaml-language-server', project.root);
  });
  afterAll(() => {
    server.close();
  });

  test('nothing is underlined in a valid file', async () => {
    expect(await server.open(ARMENIA, textOf(ARMENIA))).toEqual([]);
  });

  test('an unknown id is underlined, and known ones are proposed', async () => {
    const { text, line } = changed(STANCE, 'toward: otsc', 'toward: otan');
    const [issue] = await server.open(STANCE, text);
    expect(issue?.range.start.line).toBe(line);
    expect(issue?.message).toContain('"otsc"');
    expect(await server.complete(STANCE, line, 'toward: '.length)).toContain('nikol-pachinian');
  });
});

describe('in MDX frontmatter', () => {
  let server: Awaited<ReturnType<typeof languageServer>>;
  beforeAll(async () => {
    server = await languageServer('astro-ls', project.root);
  });
  afterAll(() => {
    server.close();
  });

  test('an unknown topic is underlined', async () => {
    const { text, line } = changed(SUMMIT, '[caucase]', '[caucase, garanti]');
    const issues = await server.open(SUMMIT, text);
    expect(issues.map(({ range }) => range.start.line)).toEqual([line]);
    expect(issues[0]?.message).toContain('"garanties"');
  });
});

test('every collection in YAML is wired', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8');
  for (const name of COLLECTION_NAMES.filter((each) => each !== 'articles')) {
    expect(settings).toContain(
      `".astro/collections/redaction-${name}.schema.json": "content/${name}/*.yaml"`,
    );
  }
});

test('a field without a meaning is refused', () => {
  expect(() => fieldMeaning('events', ['ailleurs'])).toThrow('evenements.ailleurs');
});
