import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { type NamedActor, remarkActorLinks } from './actor-links.ts';
import { type Content, rehypePlugins } from './content.ts';
import { remarkContentOnly } from './content-only.ts';
import { type Body, remarkPassages } from './passages.ts';

/** What makes passages of an article's text. */
export const remarkPlugins = [remarkGfm, remarkContentOnly, remarkPassages];

export const remarkRehype = {
  footnoteLabel: 'Notes',
  footnoteBackLabel: 'Retour au texte',
};

/** A body that was read, and what stands against it. */
export interface Compilation {
  /** Undefined, as what follows, when MDX could not parse it. */
  body: Body | undefined;
  /** What its page shows. */
  content: Content | undefined;
  messages: readonly VFile['messages'][number][];
}

/**
 * Compiles an article's MDX, once for the checks and the page alike. Frontmatter must be blank
 * lines, so that positions are those of the file.
 *
 * @param actors those to be linked where the text names them
 */
export function compiler(actors: readonly NamedActor[] = []): (mdx: string) => Compilation {
  const processor = createProcessor({
    format: 'mdx',
    remarkPlugins: [...remarkPlugins, remarkActorLinks(actors)],
    remarkRehypeOptions: remarkRehype,
    rehypePlugins,
  });
  return (mdx) => {
    const file = new VFile({ value: mdx });
    try {
      // MDX types its processor by the program at its end, not by the Markdown that it begins with.
      processor.runSync(processor.parse(file) as never, file);
    } catch (error) {
      // MDX throws its own VFileMessage, with its place, at what it cannot parse.
      if (!(error instanceof Error && 'ruleId' in error)) throw error;
      file.messages.push(error as VFile['messages'][number]);
    }
    return { body: file.data.body, content: file.data.content, messages: file.messages };
  };
}

/** The same where no actor is linked. */
export const compile = compiler();
