import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentVersion, readCorpus } from '../corpus/store.ts';
import { verify } from '../corpus/verify.ts';
import type { Issue } from '../corpus/issue.ts';
import { href, routes } from '../lib/routes.ts';
import { citation } from './citation.ts';
import { concerned } from './concerned.ts';

/** What the desk shows on a page. */
export interface PageAnswer {
  /** The issues that concern the page, and the others. */
  here: Issue[];
  elsewhere: Issue[];
  /** Of the content as it stands. */
  version: string;
  /** Addresses of the articles that are drafts. */
  drafts: string[];
}

/** Answers for a page: `?path=evenements/sommet-d-erevan/`. */
export function answerPage(root: string) {
  return ({ url }: IncomingMessage, response: ServerResponse): void => {
    const version = contentVersion(root);
    const { corpus, issues } = verify(root, readCorpus);
    const here = concerned(root, issues, parameters(url).get('path') ?? '');
    const answer: PageAnswer = {
      version,
      here,
      elsewhere: issues.filter((issue) => !here.includes(issue)),
      drafts: corpus.articles
        .filter(({ data }) => data.draft)
        .map(({ id }) => href(routes.article(id))),
    };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answer));
  };
}

/** Answers a citation in YAML: `?article=sommet-tendu&passage=p2&text=…&before=12`. */
export function answerCitation(root: string) {
  return ({ url }: IncomingMessage, response: ServerResponse): void => {
    const asked = parameters(url);
    const { articles } = readCorpus(root).corpus;
    const article = articles.find(({ id }) => id === asked.get('article'));
    const passage = article?.passages.find(({ number }) => `p${number}` === asked.get('passage'));
    const selected = { text: asked.get('text') ?? '', before: Number(asked.get('before')) };
    const made = article && passage && citation(article, passage, selected);
    response.statusCode = made === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end(made);
  };
}

function parameters(url = ''): URLSearchParams {
  return new URL(url, 'http://localhost').searchParams;
}
