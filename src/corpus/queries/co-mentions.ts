import { byName } from '../../lib/text.ts';
import type { Actor, Corpus } from '../model.ts';
import { entry } from './lookup.ts';
import { actorsByPassage, mentionsOf } from './mentions.ts';

/** An actor named beside another, and in how many paragraphs. */
export interface CoMention {
  actor: Actor;
  paragraphs: number;
}

/** The actors that share paragraphs with one, those that share most first. */
export function coMentionsOf(corpus: Corpus, id: string): CoMention[] {
  const named = actorsByPassage(corpus);
  const shared = new Map<string, number>();
  for (const passage of mentionsOf(corpus, id).flatMap(({ passages }) => passages)) {
    for (const other of named.get(passage) ?? []) {
      if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return Array.from(shared, ([other, paragraphs]) => ({
    actor: entry(corpus, 'actors', other),
    paragraphs,
  })).sort((a, b) => b.paragraphs - a.paragraphs || byName(a.actor.data.name, b.actor.data.name));
}
