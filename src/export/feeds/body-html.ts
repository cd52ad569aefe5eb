import type { Article } from '../../corpus/model.ts';
import { personalPassages } from '../../corpus/queries/personal.ts';
import { translationNote } from '../../corpus/queries/translated.ts';
import { absolute, passageId, routes } from '../../lib/routes.ts';
import { capitalise } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { Component, Content } from '../../markdown/content.ts';

/** Attributes that mean something elsewhere. */
const KEPT = /^(?:href|id|start|colspan|rowspan|lang)$/;

/** Links of the page alone: the number of a paragraph, and the dossier of an actor. */
const NUMBER = /<a [^>]*class="number"[^>]*>[^<]*<\/a>/g;
const ACTOR = /<a [^>]*class="actor"[^>]*>([^<]*)<\/a>/g;

/** Ends a passage that the feed leaves out. */
const LEFT_OUT = '\uFDD0';

/**
 * The HTML of an article's body for readers elsewhere, notes of the newsroom included; links lead to
 * the full address. What is personal is read on the site alone, with the notes about it.
 */
export function articleHtml(article: Article): string {
  const personal = personalPassages(article);
  let html = markup(article.content, { article, personal });
  for (const number of personal) {
    const passage = new RegExp(`<\\w+ id="${passageId(number)}">[^${LEFT_OUT}]*${LEFT_OUT}`, 'u');
    const address = escapeXml(absolute(routes.passage(article.id, number)));
    html = html.replace(
      passage,
      `<p><a href="${address}">Le paragraphe ${number} se lit sur le site.</a></p>`,
    );
  }
  return html.trim();
}

interface Context {
  article: Article;
  /** Numbers of the passages to leave out. */
  personal: ReadonlySet<string>;
}

function markup(content: Content, context: Context): string {
  const page = absolute(routes.article(context.article.id));
  return content
    .map((part) => (typeof part === 'string' ? elements(part, page) : component(part, context)))
    .join('');
}

function component({ name, attributes: given, children }: Component, context: Context): string {
  const inside = markup(children, context);
  if (name === 'Quotation') return typeset(`« ${inside} »`);
  if (name === 'EditorialNote') return `<aside><p>Note de la rédaction</p>${inside}</aside>`;
  // What follows a passage: here the words quoted in it have no caption of their own.
  const { article, personal } = context;
  const number = String(given['number']);
  if (personal.has(number)) return LEFT_OUT;
  const caveat = translationNote(
    article,
    article.quotations.filter(({ passage }) => passage === number),
  );
  return `${caveat === undefined ? '' : `<p><small>${capitalise(caveat)}.</small></p>`}${inside}`;
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
