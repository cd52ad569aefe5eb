import { createRequire } from 'node:module';
import { join } from 'node:path';
import { plainArticles } from './peers.ts';
import { brotli } from './weigh.ts';

/** Bytes that must come before a first full-text result, in brotli. */
export interface SearchPeer {
  name: string;
  bytes: number;
}

interface Text {
  id: string;
  title: string;
  body: string;
}

/** What people would use instead of our index: a script, and an index that is loaded whole. */
export function searchPeers(folder: string, articles: number): SearchPeer[] {
  const require = createRequire(join(folder, 'package.json'));
  const texts = Array.from(plainArticles(articles), ([id, text]): Text => {
    const [, title = '', body = ''] = /^---\ntitle: (.*)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { id, title, body };
  });
  return [
    { name: 'MiniSearch', bytes: brotli(miniSearch(require, texts)).length },
    { name: 'Lunr', bytes: brotli(lunr(require, texts)).length },
  ];
}

function miniSearch(require: NodeJS.Require, texts: readonly Text[]): string {
  const MiniSearch = require('minisearch') as new (options: object) => {
    addAll: (texts: readonly Text[]) => void;
  };
  const index = new MiniSearch({ fields: ['title', 'body'], storeFields: ['title'] });
  index.addAll(texts);
  return JSON.stringify(index);
}

function lunr(require: NodeJS.Require, texts: readonly Text[]): string {
  interface Builder {
    ref: (name: string) => void;
    field: (name: string) => void;
    add: (text: Text) => void;
  }
  const build = require('lunr') as (fill: (this: Builder) => void) => object;
  return JSON.stringify(
    build(function fill() {
      this.ref('id');
      this.field('title');
      this.field('body');
      for (const text of texts) this.add(text);
    }),
  );
}
