import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { remarkContentOnly } from './content-only.ts';
import { type Body, remarkPassages } from './passages.ts';

/** The plugins of every article, the same for the pages and for the checks. */
export const remarkPlugins = [remarkGfm, remarkContentOnly, remarkPassages];

export const remarkRehype = {
  footnoteLabel: 'Notes',
  footnoteBackLabel: 'Retour au texte',
};

/** A body that was read, and what stands against it. */
export interface Compilation {
  /** Undefined when MDX could not parse it. */
  body: Body | undefined;
  messages: readonly VFile['messages'][number][];
}

/**
 * Compiles an article's MDX as the page does and returns what it holds. Frontmatter must be blank
 * lines, so that positions are those of the file.
 */
export function compile(mdx: string): Compilation {
  const file = new VFile({ value: mdx });
  const processor = createProcessor({
    format: 'mdx',
    remarkPlugins,
    remarkRehypeOptions: remarkRehype,
  });
  try {
    // MDX types its processor by the program at its end, not by the Markdown that it begins with.
    processor.runSync(processor.parse(file) as never, file);
  } catch (error) {
    // MDX throws its own VFileMessage, with its place, at what it cannot parse.
    if (!(error instanceof Error && 'ruleId' in error)) throw error;
    file.messages.push(error as VFile['messages'][number]);
  }
  return {
    body: file.data.body,
    messages: file.messages,
  };
}
