import { expect, test } from 'vitest';
import { readBlocks } from '../../src/search/page-text.ts';

const PAGE = `<!doctype html><html lang="fr"><head><title>Ailleurs</title></head><body>
<header><a href="/">Lignes de faille</a><form><input name="q"></form></header>
<main id="contenu"><article><header>
<p class="label">Compte rendu, d’après RFU News</p><h1>Un <b>titre</b></h1>
<p class="deck">Un chapeau &amp; plus.</p><p class="notice">Ce texte n’est pas l’article.</p></header>
<div class="body">
<p id="p1"><a href="#p1" class="number">1</a>L’<a href="/acteurs/armenie/">Arménie</a> bloque<sup><a href="#fn">1</a></sup>.</p>
<div class="margin"><aside class="note"><p class="label">Note de la rédaction</p><p>Une note.</p></aside></div>
<h2 id="suite">La suite</h2>
<div id="p2" class="passage"><a class="number" href="#p2">2</a><ul><li>un</li><li>deux</li></ul></div>
<div id="p3" class="passage"><figure><blockquote><p>« Non »</p></blockquote><figcaption>Nikol Pachinian</figcaption></figure></div>
<section data-footnotes class="footnotes"><h2 id="footnote-label">Notes</h2><ol><li id="fn"><p>Au bas. <a class="data-footnote-backref">↩</a></p></li></ol></section>
</div></article>
<section><ol class="entries"><li><h3>Un événement</h3><blockquote><p>Une phrase.</p><br></blockquote><p class="reference">RFU News, § 1</p></li></ol></section>
<nav class="neighbours"><h3>Un voisin</h3></nav></main>
<footer><p>Mentions légales</p></footer></body></html>`;

async function read(type: Parameters<typeof readBlocks>[1]): Promise<string[]> {
  const blocks = await readBlocks(PAGE, type);
  return blocks.map(({ id, text }) => `${id}: ${text.replaceAll('\u0361', '')}`);
}

test('of an article: title, deck, passages, notes and headings, without the apparatus', async () => {
  expect(await read('article')).toEqual([
    'titre: Un titre',
    'resume: Un chapeau & plus.',
    "p1: L' Arménie bloque.",
    'n1: Une note.',
    'intertitre: La suite',
    'p2: un deux',
    'p3: « Non »',
    'note: Au bas.',
  ]);
});

test('of an event: title, summary and evidence', async () => {
  expect(await read('evenement')).toContain('preuve: Une phrase.');
  expect(await read('evenement')).not.toContain("p1: L' Arménie bloque.");
});

test('of a topic: title, description and what it lists', async () => {
  expect(await read('theme')).toEqual([
    'titre: Un titre',
    'resume: Un chapeau & plus.',
    'liste: Un événement',
  ]);
});

test('of an actor: title and description only', async () => {
  expect(await read('acteur')).toEqual(['titre: Un titre', 'resume: Un chapeau & plus.']);
});
