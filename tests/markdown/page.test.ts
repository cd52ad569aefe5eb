import { expect, test } from 'vitest';
import { bodyOf } from '../fixtures/body.ts';
import { render } from '../fixtures/render.ts';

const BODY = `Un paragraphe[^1].

## Un titre

- un
- deux

<Quotation by="x" date="2022">Des mots</Quotation>

<EditorialNote>
Une note.
</EditorialNote>

> Une citation, avec <Quotation by="x" date="2022">des mots</Quotation>.

| a |
| - |
| b |

[^1]: En bas.
`;

test('the page numbers the very passages that the corpus cites', () => {
  const html = render(BODY);
  expect(html).toMatchInlineSnapshot(`
    "<p id="p1"><a href="#p1" class="number" aria-label="Adresse permanente du paragraphe 1">1</a>Un paragraphe<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p><x-margin number="1"></x-margin><h2>Un titre</h2><div id="p2" class="passage"><a href="#p2" class="number" aria-label="Adresse permanente du paragraphe 2">2</a><ul>
    <li>un</li>
    <li>deux</li>
    </ul></div><x-margin number="2"></x-margin><div id="p3" class="passage"><a href="#p3" class="number" aria-label="Adresse permanente du paragraphe 3">3</a><x-quotation by="x" date="2022" block="true">Des mots</x-quotation></div><x-margin number="3"><x-editorialnote><p>Une note.</p></x-editorialnote></x-margin><div id="p4" class="passage"><a href="#p4" class="number" aria-label="Adresse permanente du paragraphe 4">4</a><blockquote>
    <p>Une citation, avec <x-quotation by="x" date="2022">des mots</x-quotation>.</p>
    </blockquote></div><x-margin number="4"></x-margin><div id="p5" class="passage"><a href="#p5" class="number" aria-label="Adresse permanente du paragraphe 5">5</a><table>
    <thead>
    <tr>
    <th>a</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>b</td>
    </tr>
    </tbody>
    </table></div><x-margin number="5"></x-margin><section data-footnotes class="footnotes"><h2 class="label" id="footnote-label">Notes</h2>
    <ol>
    <li id="user-content-fn-1">
    <p>En bas. <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Retour à l’appel de la note 1" class="data-footnote-backref">↩</a></p>
    </li>
    </ol>
    </section>"
  `);
  expect([...html.matchAll(/ id="p(\d+)"/g)].map(([, number]) => number)).toEqual(
    bodyOf(BODY).passages.map(({ number }) => number),
  );
});
