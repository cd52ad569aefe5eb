import { describe } from 'vitest';
import { RAID, SUMMIT } from '../fixtures/corpus.ts';
import { append, edit } from '../fixtures/project.ts';
import { type Case, testCases } from './cases.ts';

const SAID = '<Quotation by="armenie" date="2022">';

/** A text at the end of an article, and what MDX says of it, in French. */
function unreadable(name: string, mdx: string, expected: string): Case {
  const place = { code: 'mdx-illisible', file: SUMMIT, line: 39 };
  return [name, append(SUMMIT, `\n${mdx}\n`), { ...place, expected, found: mdx.slice(0, 10) }];
}

describe('what MDX cannot read is reported in French, where it stands', () => {
  testCases([
    unreadable('an HTML comment', '<!-- à revoir -->', 'ni commentaire HTML'),
    unreadable('a sign for less than', 'Moins de deux, soit a <5.', '&lt;'),
    unreadable('an address between < and >', 'Voir <https://a.example>.', '[texte](adresse)'),
    unreadable('an element never closed', `Un ${SAID}mot`, '</Quotation>'),
    unreadable('elements that cross', `${SAID}Un mot</EditorialNote>`, '</Quotation>'),
    unreadable('an element never opened', 'Un mot </Quotation>.', 'après son ouvrante'),
    unreadable('a misspelt tag', '<Quotaton by="a">Oui</Quotation>', '<Quotation>, écrit'),
    unreadable('an attribute without quotes', '<Quotation by=a>Oui</Quotation>', 'by="acteur"'),
    unreadable('a brace never closed', 'Un mot { seul.', '&#123;'),
    unreadable('braces around words', 'Un {sic erat scriptum} mot.', '&#123;'),
    unreadable('a sentence like an import', 'import de céréales en baisse.', '« import »'),
    [
      'an element never closed over several lines, where it was opened',
      edit(SUMMIT, '</EditorialNote>\n', ''),
      { code: 'mdx-illisible', line: 35, column: 1, found: '« <EditorialNote> »' },
    ],
  ]);
});

describe('what our rules refuse in a body', () => {
  testCases([
    [
      'has its place and what is expected',
      append(SUMMIT, `\nElle dit <quotation by="armenie" date="2022">Oui</quotation>.\n`),
      { code: 'code-interdit', file: SUMMIT, line: 39, column: 10, expected: '<Quotation>, écrit' },
    ],
    [
      'is reported with what is wrong in the frontmatter',
      [
        edit(RAID, 'nature: opinion', 'nature: tribune'),
        append(RAID, '\n![Carte](https://a.example/a.png)\n'),
      ],
      { code: 'valeur-refusee', line: 20, field: 'source.nature' },
      { code: 'code-interdit', line: 31, found: 'une image' },
    ],
  ]);
});
