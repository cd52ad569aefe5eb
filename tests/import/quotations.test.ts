import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/import/analyse.ts';
import { readDocument } from '../../src/import/read/index.ts';
import { corpusWith } from '../fixtures/project.ts';

const corpus = corpusWith();
/** « speaker: words », in a text whose first line is its title. */
function spoken(text: string): string[] {
  const document = readDocument(`Les canards montent sur le grand toit\n\n${text}`, 'texte.txt');
  return analyse(document, corpus).quotations.map(
    ({ by, text: words }) => `${by ?? '?'}: ${words}`,
  );
}

describe('whoever speaks', () => {
  test.each([
    ['« Le toit est plat », a déclaré Nikol Pachinian.', 'nikol-pachinian'],
    ['« Le toit est plat », s’est félicité hier le premier ministre arménien.', 'nikol-pachinian'],
    ['"Le toit est plat", note l’Arménie.', 'armenie'],
    ['“Le toit est plat”, a précisé M. Pachinian.', 'nikol-pachinian'],
    ['Selon Nikol Pachinian, « le toit est plat ».', 'nikol-pachinian'],
    ['D’après l’OTSC, le toit, « plat comme la main », tient.', 'otsc'],
    ['Nikol Pachinian a reconnu que le toit était « plat comme la main ».', 'nikol-pachinian'],
    ['L’Arménie est nette : « Le toit est plat. »', 'armenie'],
    ['Nikol Pachinian est sorti. « Le toit est plat », a-t-il dit.', 'nikol-pachinian'],
    ['« Le toit est plat, dit-on à l’OTSC, et froid », sans plus.', '?'],
    ['« Le toit est plat », a-t-on affirmé.', '?'],
    ['« Le toit est plat », raconte le voisin de l’Arménie.', '?'],
    ['« Le toit est plat », précise l’institut de Valmorin.', 'institut de Valmorin'],
    ['On se demande « si le toit est plat ».', '?'],
  ])('of « %s » is %s', (text, by) => {
    expect(spoken(text).map((line) => line.split(':')[0])).toEqual([by]);
  });

  test('goes on in the paragraphs that are quoted whole', () => {
    expect(
      spoken('Nikol Pachinian a ajouté : « Le toit est plat.\n\n« Il est froid aussi. »'),
    ).toEqual(['nikol-pachinian: Le toit est plat.', 'nikol-pachinian: Il est froid aussi.']);
  });

  test('answers in an interview; whoever asks is not quoted', () => {
    expect(
      spoken(
        'Le Fil : Le toit est-il plat ?\n\nNikol Pachinian : Il l’est.\n\nLe Fil : Et froid ?\n\nNikol Pachinian : Il l’est aussi.',
      ),
    ).toEqual(['nikol-pachinian: Il l’est.', 'nikol-pachinian: Il l’est aussi.']);
  });
});

describe('what is quoted', () => {
  test('is whole, guillemets inside included, without what cuts into it', () => {
    expect(spoken('« Le « toit » est plat, écrivait-il, et froid », dit Nikol Pachinian.')).toEqual(
      ['nikol-pachinian: Le « toit » est plat (…) et froid'],
    );
  });

  test('is not a word that guillemets keep at a distance', () => {
    expect(spoken('Le « toit plat » de l’Arménie n’en est pas un.')).toEqual([]);
  });

  test('is short when a verb says that it is said', () => {
    expect(spoken('« Plat », répond Nikol Pachinian.')).toEqual(['nikol-pachinian: Plat']);
  });
});
