import { formatDate } from '../lib/dates.ts';
import { clip } from '../corpus/show.ts';
import { count, list } from '../lib/text.ts';
import type { NamedActor } from './analyse.ts';
import type { Proposal } from './propose.ts';

/** What was found in a text, for the editor to judge. */
export function findings(
  { analysis, id, encoding, format, discarded, warnings, stubs }: Proposal,
  file: string,
): string {
  const { title, published, lines, dates, actors, evoked, unknown, quotations } = analysis;
  const headings = lines.filter(({ kind }) => kind === 'heading');
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const isStub = new Set([...stubs.values()].map(({ name }) => name));
  const ids = new Map([...stubs].map(([actor, { name }]) => [name, actor]));
  return [
    `${file} : ${format}, ${encoding}`,
    ...warnings.map((warning) => `\nAttention : ${warning}`),
    '',
    `Titre        ${title ?? 'aucun : à donner'}`,
    `Identifiant  ${id}`,
    published === undefined
      ? 'Date         inconnue : le texte ne dit pas quand il a paru'
      : `Date         ${formatDate(published.date)}, d’après « ${clip(published.words, 80)} »`,
    ...section(
      'Intertitres',
      headings.map(({ line, text }) => row(line, text)),
    ),
    ...section(
      'Dates dites dans le texte',
      dates.map(({ line, text, date, from }) =>
        row(
          line,
          date === undefined
            ? `« ${text} » : laissée ouverte, ${from}`
            : `« ${text} » : ${formatDate(date)} (${date}), ${from}`,
        ),
      ),
    ),
    ...section('Acteurs du corpus', actors.map(named)),
    ...section('Évoqués par un adjectif ou un lieu, non déclarés', evoked.map(named)),
    ...section(
      'Noms que le corpus ne connaît pas',
      unknown.map(({ name, lines: where, context }) =>
        row(
          where[0] ?? 1,
          `${name} : ${isStub.has(name) ? `nouvel acteur proposé, ${ids.get(name) ?? ''}` : 'laissé de côté'} ; « ${context} »`,
        ),
      ),
    ),
    ...section(
      'Déclarations',
      quotations.map(({ line, text, by }) =>
        row(
          line,
          `« ${clip(text, 90)} » : ${by === undefined ? 'qui parle ?' : (names.get(by) ?? by)}`,
        ),
      ),
    ),
    ...section(
      'Écarté, à lire une fois',
      discarded.map((text) => `  ${clip(text, 100)}`),
    ),
  ].join('\n');
}

/** What would be written, whole but for the source text, and how to write it. */
export function preview({ files }: Proposal, file: string): string {
  const contents = [...files].map(([path, text]) =>
    path.startsWith('.sources/')
      ? `── ${path} : le texte, débris ôtés, ${count(text.trim().split('\n').length, 'ligne')}`
      : `── ${path}\n${text.trimEnd()}`,
  );
  const source = file === '-' ? '-' : `"${file}"`;
  return [
    'Rien n’est encore écrit. Voici ce qui le serait :',
    ...contents,
    `Ensuite : npm run import -- ${source} --write\n` +
      '  --id=mon-article          pour un autre identifiant\n' +
      '  --without="Nom, Autre nom"  pour les noms qui ne sont pas des acteurs',
  ].join('\n\n');
}

/** What was written, and what to do next. */
export function written({ id, files }: Proposal): string {
  return [
    'Écrit :',
    ...[...files.keys()].map((path) => `  ${path}`),
    '',
    'Ensuite :',
    '  1. npm run check          dit ce qui reste à compléter, et ce que la source dit de plus',
    `  2. npm run dev            montre le brouillon, sur /articles/${id}/`,
    '  3. npm run new -- event   crée l’événement qui cite l’article',
    '  4. Quand rien ne reste, ôtez « draft: true » : npm run check -- --fix inscrit les adresses,',
    '     et npm run build publie.',
  ].join('\n');
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : ['', `${title} (${rows.length})`, ...rows];
}

function row(line: number, text: string): string {
  return `  ligne ${String(line).padEnd(4)} ${text}`;
}

function named({ id, name, words, lines }: NamedActor): string {
  const others = words.filter((word) => word !== name);
  const written = others.length === 0 ? '' : ` (${list(others.map((word) => `« ${word} »`))})`;
  return `  ${name}, ${id}${written} : ${lines.length < 2 ? 'ligne' : 'lignes'} ${list(lines.map(String))}`;
}
