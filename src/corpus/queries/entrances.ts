import { routes } from '../../lib/routes.ts';
import { capitalise, worded } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';
import { comparisons } from './comparison.ts';
import { declarations } from './declarations.ts';

/** Another way into the site. */
export interface Entrance {
  path: string;
  title: string;
  text: string;
}

/** The entrances of « Lire autrement »; one to an empty page is left out. */
export function entrances(corpus: Corpus): Entrance[] {
  const { articles, events, predictions } = corpus;
  const all: (Entrance | false)[] = [
    comparisons(corpus).length > 0 && {
      path: routes.comparisons(),
      title: 'Comparer des pays',
      text: 'Deux ou trois côte à côte, le même jour, avant et après.',
    },
    articles.length > 1 && {
      path: routes.articlesByDate(),
      title: 'Article après article',
      text: 'Ce qui était écrit à chaque date, et rien de ce qui a suivi.',
    },
    declarations(corpus).length > 0 && {
      path: routes.declarations(),
      title: 'Ce qu’ils ont dit',
      text: 'Les mots cités, tels qu’ils nous parviennent, prêts à citer.',
    },
    events.length > 0 && {
      path: routes.timeline(),
      title: 'Jour après jour',
      text: `${capitalise(worded(events.length, 'un événement', 'événements'))}, à la date que l’on sait, et les silences.`,
    },
    predictions.length > 0 && {
      path: routes.predictions(),
      title: 'Ce que l’on prévoyait',
      text: `${capitalise(worded(predictions.length, 'une prévision', 'prévisions'))}, et ce que nos articles en disent depuis.`,
    },
    {
      path: routes.method(),
      title: 'Comment nous lisons',
      text: 'Ce qu’il faut pour attribuer un degré, et ce que nos sources ne disent pas.',
    },
    {
      path: routes.data(),
      title: 'Reprendre les données',
      text: 'Tables et dessins, chaque ligne avec le paragraphe qui la fonde.',
    },
  ];
  return all.filter((one) => one !== false);
}
