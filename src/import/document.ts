/** A tweet's author and day, as its last line gives them. */
export interface Attribution {
  author: string;
  /** Without its @. */
  handle: string;
  /** As written: « June 19, 2023 ». */
  dated: string;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'blockquote' | 'tweet';

/** A paragraph, title, list item… of a text to import, on one line. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Of a tweet. */
  tweet?: Attribution | undefined;
}

/** A block at its line, from 1, of the text kept in `.sources/`. */
export interface Line extends Block {
  line: number;
}

/** What a page declares of its own origin. */
export interface Origin {
  address?: string | undefined;
  publisher?: string | undefined;
}

/** What was read from a file, debris aside. */
export interface Document {
  title: string | undefined;
  blocks: readonly Block[];
  /** Lines that tell when the text was published, or that the page declares: the surest first. */
  datelines: readonly string[];
  /** What was left out, for the editor to read once. */
  discarded: readonly string[];
  origin: Origin;
}

/** One space, plain hyphens and no invisible character; French spaces become plain ones. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Lays blocks out as the text of `.sources/<id>.txt`: a blank line between two, but for items. */
export function layOut(blocks: readonly Block[]): { text: string; lines: Line[] } {
  const rows: string[] = [];
  const lines = blocks.map((block, index): Line => {
    const follows = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    if (rows.length > 0 && !follows) rows.push('');
    const line = rows.push(block.text);
    const { tweet } = block;
    if (tweet !== undefined) rows.push(`— ${tweet.author} (@${tweet.handle}) ${tweet.dated}`);
    return { ...block, line };
  });
  return { text: `${rows.join('\n')}\n`, lines };
}
