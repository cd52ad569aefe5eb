import { Transform, type Writable } from 'node:stream';

/** What @clack/prompts says that it has no option to translate. It wraps the English: the French is about as long. */
const PHRASES: readonly (readonly [english: RegExp, french: string])[] = [
  [/(↑\/↓\S*) to navigate/gu, '$1 aller'],
  [/Enter:(\S*) confirm/gu, 'Entrée :$1 valider'],
  [/Tab:(\S*) select/gu, 'Tab :$1 cocher'],
  [/Type:(\S*) to search/gu, 'Tapez :$1 chercher'],
  [/Search:/gu, 'Chercher :'],
  [/No matches found/gu, 'Rien ne correspond'],
  [/(\d+) match(?:es)?\)/gu, '$1 en tout)'],
  [/(\d+) items selected/gu, '$1 choix'],
  [/Please select at least one item/gu, 'Attendu : au moins un choix.'],
];

/** A terminal on which the prompts speak French. */
export function inFrench(output: Writable & { columns?: number; rows?: number }): Writable {
  const french = new Transform({
    transform(chunk, _, done) {
      const said = PHRASES.reduce(
        (text, [english, words]) => text.replace(english, words),
        String(chunk),
      );
      done(null, said);
    },
  });
  const size = {
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  };
  output.on('resize', () => french.emit('resize'));
  french.pipe(output, { end: false });
  return Object.defineProperties(french, size);
}
