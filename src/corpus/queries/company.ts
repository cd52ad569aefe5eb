import { byName } from '../../lib/text.ts';
import type { Actor, Corpus } from '../model.ts';
import { mentionsByActor } from './mentions.ts';

/** An actor named beside another, and in how many paragraphs. */
export interface Companion {
  actor: Actor;
  paragraphs: number;
}

/** The actors that share paragraphs with one, those that share most first. */
export function companyOf(corpus: Corpus, id: string): Companion[] {
  const mentions = mentionsByActor(corpus);
  const own = new Set((mentions.get(id) ?? []).flatMap(({ passages }) => passages));
  return corpus.actors
    .filter((actor) => actor.id !== id)
    .map((actor) => ({
      actor,
      paragraphs: (mentions.get(actor.id) ?? [])
        .flatMap(({ passages }) => passages)
        .filter((passage) => own.has(passage)).length,
    }))
    .filter(({ paragraphs }) => paragraphs > 0)
    .sort((a, b) => b.paragraphs - a.paragraphs || byName(a.actor.data.name, b.actor.data.name));
}
