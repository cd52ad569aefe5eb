import type { Article } from '../../corpus/model.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { typeset } from '../../lib/typography.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { Component, Content } from '../../markdown/content.ts';

/** Attributes that mean something elsewhere. */
const KEPT = /^(?:href|id|start|colspan|rowspan|lang)$/;

/** Links of the page alone: the number of a paragraph, and the dossier of an actor. */
const NUMBER = /<a [^>]*class="number"[^>]*>[^<]*<\/a>/g;
const ACTOR = /<a [^>]*class="actor"[^>]*>([^<]*)<\/a>/g;

/** Each article is in the feed of the site and of each of its topics, which are written together. */
const known = new WeakMap<Content, WeakRef<{ html: string }>>();

/** The HTML of an article's body for readers elsewhere, notes of the newsroom included. */
export function articleHtml({ id, content }: Article): string {
  const made = known.get(content)?.deref() ?? { html: bodyHtml(id, content) };
  known.set(content, new WeakRef(made));
  return made.html;
}

/** The same from what a body holds; links lead to the full address. */
export function bodyHtml(id: string, content: Content): string {
  return markup(content, absolute(routes.article(id))).trim();
}

function markup(content: Content, page: string): string {
  return content
    .map((part) => (typeof part === 'string' ? elements(part, page) : component(part, page)))
    .join('');
}

function component({ name, children }: Component, page: string): string {
  const inside = markup(children, page);
  if (name === 'Quotation') return typeset(`« ${inside} »`);
  return name === 'EditorialNote' ? `<aside><p>Note de la rédaction</p>${inside}</aside>` : inside;
}

/** Text in French typography, between tags that keep what a reader elsewhere can use. */
function elements(html: string, page: string): string {
  return html
    .replace(NUMBER, '')
    .replace(ACTOR, '$1')
    .replace(
      /<(\/?[a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>|[^<]+/g,
      (text: string, tag, rest: string) =>
        tag === undefined ? typeset(text) : `<${String(tag)}${attributes(rest, page)}>`,
    );
}

function attributes(written: string, page: string): string {
  return Array.from(written.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi), ([, name = '', value = '']) =>
    KEPT.test(name) ? ` ${name}="${value.startsWith('#') ? escapeXml(page) : ''}${value}"` : '',
  ).join('');
}
