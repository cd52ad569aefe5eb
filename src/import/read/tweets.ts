import type { Attribution, Block } from '../document.ts';

const SIGNATURE = /^(?:—|–|-|&mdash;)\s*(.+?)\s\(@(\w+)\)\s*(.*)$/u;
const INLINE = /\s(?:—|–)\s([^—–(]{2,60}?)\s\(@(\w+)\)\s*(\S.{4,30})$/u;

/** The last line of a tweet that a page embeds: « — Nom (@nom) June 19, 2023 ». */
export function signature(text: string): Attribution | undefined {
  const [, author, handle, dated] = SIGNATURE.exec(text) ?? [];
  return author === undefined || handle === undefined
    ? undefined
    : { author, handle, dated: dated ?? '' };
}

/** A tweet on one line, signature included. */
export function inlineTweet(text: string): Block | undefined {
  const match = INLINE.exec(text);
  const [, author, handle, dated] = match ?? [];
  return match === null || author === undefined || handle === undefined
    ? undefined
    : {
        kind: 'tweet',
        text: withoutLinks(text.slice(0, match.index)),
        tweet: { author, handle, dated: dated ?? '' },
      };
}

/** Tweets stand on their own: the block before a signature is one. */
export function gatherTweets(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (const block of blocks) {
    const tweet = signature(block.text);
    const before = gathered.at(-1);
    if (tweet !== undefined && before !== undefined) {
      gathered[gathered.length - 1] = { kind: 'tweet', text: withoutLinks(before.text), tweet };
    } else {
      gathered.push(inlineTweet(block.text) ?? block);
    }
  }
  return gathered;
}

function withoutLinks(text: string): string {
  return text.replace(/\s*(?:https?:\/\/t\.co\/\S+|pic\.twitter\.com\/\S+)/g, '').trim();
}
