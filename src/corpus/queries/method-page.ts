import {
  BASIS_LABELS,
  BASIS_MEANINGS,
  CERTAINTY_LABELS,
  certaintyLabel,
  LEVEL_MEANINGS,
} from '../../lib/labels.ts';
import { routes } from '../../lib/routes.ts';
import { supportOf } from '../../lib/support.ts';
import { capitalise, figure, worded } from '../../lib/text.ts';
import { type Nature, UNKNOWN } from '../../schema/article.ts';
import { CERTAINTIES } from '../../schema/event.ts';
import { BASES, LEVELS } from '../../schema/stance.ts';
import type { Corpus, Stance } from '../model.ts';
import { latestArticles } from './articles.ts';
import { declarations } from './declarations.ts';
import { eventsInTime } from './events.ts';
import { evidenceFor } from './evidence.ts';
import { byId } from './lookup.ts';
import { silences } from './silence.ts';
import { stancesInTime } from './stances.ts';

/** What `/methode/` says of the corpus. */
export function methodPage(corpus: Corpus) {
  return {
    figures: figuresOf(corpus),
    limits: limitsOf(corpus),
    examples: examplesOf(corpus),
    /** Every correction made since publication, the latest first. */
    corrections: corpus.articles
      .flatMap((article) => (article.data.corrections ?? []).map((each) => ({ article, ...each })))
      .sort((a, b) => b.date.localeCompare(a.date) || byId(a.article, b.article)),
    sources: latestArticles(corpus),
  };
}

function figuresOf(corpus: Corpus): { label: string; value: string }[] {
  const { site, articles, actors, events, stances, predictions, synthesis } = corpus;
  const statements = [...events, ...stances].map(({ data }) => data);
  const single = statements.filter(
    ({ citations }) => supportOf(evidenceFor(corpus, citations)).origins === 1,
  );
  const citations = [
    ...statements.flatMap((data) => data.citations),
    ...predictions.flatMap(({ data }) => [data.citation, ...(data.outcome?.citations ?? [])]),
    ...[
      ...site.answer,
      ...site.glance.flatMap(({ sentences }) => sentences),
      ...synthesis.flatMap(({ data }) => data.sentences),
    ].flatMap((sentence) => sentence.citations),
  ];
  const counts: [label: string, total: number][] = [
    ['Articles', articles.length],
    ['Paragraphes numérotés', articles.flatMap(({ passages }) => passages).length],
    ['Déclarations citées', declarations(corpus).length],
    ['Acteurs', actors.length],
    ['Événements', events.length],
    ['Positions', stances.length],
    ['Prévisions', predictions.length],
    ['Références vérifiées', citations.length],
  ];
  const share = Math.round((100 * single.length) / statements.length);
  return [
    ...counts.map(([label, total]) => ({ label, value: figure(total) })),
    { label: 'Événements et positions d’une seule origine', value: `${String(share)} %` },
  ];
}

/** « cinq articles et, sans doute, quatre origines seulement ; … »: why to trust them so far only. */
function limitsOf(corpus: Corpus): string {
  const sources = corpus.articles.map(({ data }) => data.source);
  const some = (total: number, one: string, many: string) =>
    total === 0 ? '' : worded(total, one, many);
  const having = (nature: Nature) => sources.filter((source) => source.nature === nature).length;
  const unsigned = sources.filter(({ author }) => author === UNKNOWN).length;
  const support = supportOf(corpus.articles.map((article) => ({ article })));
  const few = worded(support.origins, 'une seule origine', 'origines seulement');
  const natures = [
    some(having('opinion'), 'une opinion', 'opinions'),
    some(having('analyse'), 'une analyse', 'analyses'),
    some(
      having('traduction-automatique'),
      'une traduction automatique',
      'traductions automatiques',
    ),
  ];
  return [
    worded(support.articles, 'un article', 'articles') +
      (support.origins < support.articles
        ? ` et${support.probable ? ', sans doute,' : ''} ${few}`
        : ''),
    natures.filter(Boolean).join(', '),
    unsigned === sources.length
      ? 'aucun auteur connu'
      : some(unsigned, 'un auteur inconnu', 'auteurs inconnus'),
    some(silences(corpus).length, 'un long silence', 'longs silences'),
  ]
    .filter(Boolean)
    .join(' ; ');
}

/** Each code of an event or a stance with the first that has it, but the last of a basis. */
function examplesOf(corpus: Corpus) {
  const [events, stances] = [eventsInTime(corpus), stancesInTime(corpus)];
  const stanceExample = (stance: Stance | undefined) =>
    stance && {
      path: routes.stance(stance.data.actor, stance.id),
      title: stance.data.summary.replace(/\.$/, ''),
    };
  return {
    events: CERTAINTIES.map((certainty) => {
      const event = events.find(({ data }) => data.certainty === certainty);
      return {
        word: capitalise(CERTAINTY_LABELS[certainty].word),
        meaning: `${capitalise(CERTAINTY_LABELS[certainty].meaning)}.`,
        example: event && {
          path: routes.event(event.id),
          title: event.data.title,
          note: certaintyLabel(event.data),
        },
      };
    }),
    levels: LEVELS.map((level) => ({
      level,
      meaning: LEVEL_MEANINGS[level],
      example: stanceExample(stances.find(({ data }) => data.level === level)),
    })),
    bases: BASES.map((basis) => ({
      word: capitalise(BASIS_LABELS[basis]),
      meaning: BASIS_MEANINGS[basis],
      example: stanceExample(stances.findLast(({ data }) => data.basis === basis)),
    })),
  };
}
