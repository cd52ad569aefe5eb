import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateSync } from '@mdx-js/mdx';
import type { Article } from '../../corpus/model.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { typeset } from '../../lib/typography.ts';
import { escapeXml } from '../../lib/xml.ts';
import { remarkPlugins, remarkRehype } from '../../markdown/pipeline.ts';

/** Markup, to tell from text that must be escaped. */
class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}
type Props = Readonly<Record<string, unknown>>;

const VOID = new Set(['br', 'hr', 'img', 'input']);
const KEPT = new Set(['href', 'id', 'start', 'colspan', 'rowspan', 'lang']);

/** The HTML of an article's body for readers elsewhere, notes of the newsroom included. */
export function articleHtml(article: Article, root = process.cwd()): string {
  const text = readFileSync(join(root, article.file), 'utf8').replace(/\r\n?/g, '\n');
  return bodyHtml(article.id, text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, ''));
}

/** The same from the MDX of the body, compiled as its page does; links lead to the full address. */
export function bodyHtml(id: string, mdx: string): string {
  const page = absolute(routes.article(id));
  const element = (type: unknown, { children, ...attributes }: Props): Html => {
    if (typeof type === 'function') {
      return (type as (props: Props) => Html)({ ...attributes, children });
    }
    // A number of a paragraph is for the page alone.
    if (String(attributes['class']).includes('number')) return new Html('');
    const told = Object.entries(attributes)
      .filter(([name]) => KEPT.has(name))
      .map(([name, value]) => {
        const full = String(value).startsWith('#') ? page + String(value) : String(value);
        return ` ${name}="${escapeXml(full)}"`;
      });
    const tag = String(type);
    return new Html(
      VOID.has(tag)
        ? `<${tag}${told.join('')}/>`
        : `<${tag}${told.join('')}>${markup(children)}</${tag}>`,
    );
  };
  const { default: Content } = evaluateSync(mdx, {
    elementAttributeNameCase: 'html',
    Fragment: ({ children }: Props) => new Html(markup(children)),
    jsx: element,
    jsxs: element,
    remarkPlugins,
    remarkRehypeOptions: remarkRehype,
  });
  const components = {
    PassageMargin: ({ children }: Props) => new Html(markup(children)),
    Quotation: ({ children }: Props) => new Html(typeset(`« ${markup(children)} »`)),
    EditorialNote: ({ children }: Props) =>
      new Html(`<aside><p>Note de la rédaction</p>${markup(children)}</aside>`),
  };
  return markup((Content as (props: object) => unknown)({ components })).trim();
}

function markup(children: unknown): string {
  if (Array.isArray(children)) return children.map(markup).join('');
  if (children instanceof Html) return children.markup;
  return typeof children === 'string' ? escapeXml(typeset(children)) : '';
}
