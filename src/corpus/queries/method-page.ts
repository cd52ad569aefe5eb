import { figure } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';
import { citationsOf } from '../quotes.ts';
import { type ListSection, sectionOf } from './lists/list.ts';
import { correctionList, sourceList } from './lists/site.ts';
import { stanceView } from './stance-views.ts';
import { eventViews } from './views.ts';

export interface MethodPage {
  /** What the site counts, as it stands. */
  figures: { label: string; value: string }[];
  /** Every correction made since publication, and every source, the latest first; or the latest of them. */
  corrections: ListSection;
  sources: ListSection;
}

export function methodPage(corpus: Corpus): MethodPage {
  const sum = (numbers: number[]) => figure(numbers.reduce((total, number) => total + number, 0));
  const events = eventViews(corpus, corpus.events);
  const stances = corpus.stances.map((stance) => stanceView(corpus, stance));
  const statements = [...events, ...stances];
  const single = statements.filter(({ support }) => support.origins === 1).length;
  return {
    figures: [
      { label: 'Articles', value: figure(corpus.articles.length) },
      {
        label: 'Paragraphes numérotés',
        value: sum(corpus.articles.map(({ passages }) => passages.length)),
      },
      {
        label: 'Déclarations citées',
        value: sum(corpus.articles.map(({ quotations }) => quotations.length)),
      },
      { label: 'Acteurs', value: figure(corpus.actors.length) },
      { label: 'Événements', value: figure(events.length) },
      { label: 'Positions', value: figure(corpus.stances.length) },
      { label: 'Annonces', value: figure(corpus.predictions.length) },
      { label: 'Références vérifiées', value: figure(citationsOf(corpus).length) },
      {
        label: 'Événements et positions d’une seule origine',
        value: `${String(Math.round((100 * single) / statements.length))} %`,
      },
    ],
    corrections: sectionOf(correctionList(corpus)),
    sources: sectionOf(sourceList(corpus)),
  };
}
