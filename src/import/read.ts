import { parseYaml } from '../corpus/yaml.ts';
import { dayIn } from '../lib/date-words.ts';
import { isHtml, readHtml } from './html.ts';
import type { SourceText } from './source-text.ts';

/** Reads a saved page, of which the article is kept, or a text or Markdown, which are kept whole. */
export function readText(text: string): SourceText {
  if (isHtml(text)) return readHtml(text);
  const front = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1];
  const fields = (front === undefined ? {} : parseYaml(front, '').data) as Record<string, unknown>;
  const given = (name: string) =>
    typeof fields[name] === 'string' ? fields[name].trim() || undefined : undefined;
  const lines = text.split('\n').map((line) => line.trim());
  return {
    text: `${text.trim()}\n`,
    title: given('title') ?? titleOf(lines),
    address: given('address') ?? given('url'),
    published: dayIn(given('date')) ?? dayIn(lines.find((line) => PUBLISHED.test(line))),
    left: [],
  };
}

/** « Publié le 24 novembre 2022 », alone on its line. */
const PUBLISHED = /^(?:publié|paru|mis en ligne)\s.{0,60}$/iu;

/** The first heading of Markdown, or a first line that is no sentence, with a blank line under it. */
function titleOf(lines: readonly string[]): string | undefined {
  const heading = lines.find((line) => /^#{1,6}\s/.test(line));
  if (heading !== undefined) return heading.replace(/^#+\s+|[*_`]/g, '');
  const at = lines.findIndex((line) => line !== '');
  const first = lines[at] ?? '';
  const isTitle = lines[at + 1] === '' && /^[^.!?;>»›|]{10,150}[^.!?;:>»›|”"…]$/u.test(first);
  return isTitle && first.split(' ').length > 3 ? first : undefined;
}
