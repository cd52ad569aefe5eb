import type { Citation } from '../schema/citation.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { Corpus } from './model.ts';

/**
 * The corpus without its drafts, and without what leans on them alone: what only a draft reports is
 * no statement of the site yet, and has no address.
 */
export function published<Whole extends Corpus>(corpus: Whole): Whole {
  const articles = corpus.articles.filter(({ data }) => !data.draft);
  const drafts = new Set(corpus.articles.flatMap(({ id, data }) => (data.draft ? [id] : [])));
  if (drafts.size === 0) return corpus;
  const isShown = ({ article }: Citation) => !drafts.has(article);
  const events = corpus.events.filter(({ data }) => data.citations.some(isShown));
  const stances = corpus.stances.filter(({ data }) => data.citations.some(isShown));
  const predictions = corpus.predictions.filter(({ data }) => isShown(data.citation));
  const shownOf = (sentences: readonly Sentence[]) =>
    sentences.filter(({ citations }) => citations.some(isShown));
  const synthesis = corpus.synthesis.flatMap((entry) => {
    const sentences = shownOf(entry.data.sentences);
    return sentences.length === 0 ? [] : [{ ...entry, data: { ...entry.data, sentences } }];
  });
  const site = {
    ...corpus.site,
    answer: shownOf(corpus.site.answer),
    glance: corpus.site.glance.flatMap((row) => {
      const sentences = shownOf(row.sentences);
      return sentences.length === 0 ? [] : [{ ...row, sentences }];
    }),
  };

  const dated = [...articles, ...events];
  const topics = new Set(dated.flatMap(({ data }) => data.topics));
  const named = new Set([
    ...dated.flatMap(({ data }) => data.actors),
    ...stances.flatMap(({ data }) => [data.actor, data.toward, data.judge]),
    ...predictions.flatMap(({ data }) => [data.speaker, ...data.actors]),
    ...articles.flatMap(({ quotations }) => quotations.map(({ by }) => by)),
  ]);
  // Whom a shown actor is of, and what it is part of, is shown too.
  const shown = new Set<string>();
  const show = (id: string | undefined) => {
    const actor = corpus.actors.find((each) => each.id === id);
    if (actor === undefined || shown.has(actor.id)) return;
    shown.add(actor.id);
    if (actor.data.kind === 'person') actor.data.of.forEach(show);
    if (actor.data.kind === 'organisation') actor.data.members?.forEach(show);
    if (actor.data.kind === 'territory') show(actor.data.partOf);
  };
  named.forEach(show);
  const onOccasion = new Set(
    articles.flatMap(({ quotations }) => quotations.map(({ event }) => event)),
  );
  return {
    ...corpus,
    site,
    articles,
    actors: corpus.actors.filter(({ id }) => shown.has(id)),
    topics: corpus.topics.filter(({ id }) => topics.has(id)),
    events: corpus.events.filter((event) => events.includes(event) || onOccasion.has(event.id)),
    stances,
    predictions,
    synthesis,
  };
}
