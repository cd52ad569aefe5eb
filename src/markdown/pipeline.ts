import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { type NamedActor, remarkActorLinks } from './actor-links.ts';
import { remarkContentOnly } from './content-only.ts';
import type { RecordedPassages } from '../schema/ledger.ts';
import { rehypeHtml } from './html.ts';
import { type Body, remarkPassages } from './passages.ts';
import { refuse } from './refuse.ts';
import { remarkStructure } from './structure.ts';

const remarkPlugins = [remarkGfm, remarkContentOnly, remarkPassages, remarkStructure];

/** Where the place of a fault is not known. */
const START = { line: 1, column: 1, offset: 0 };
const WHOLE = { type: 'root', position: { start: START, end: START } };

const NESTED = 'des listes et des blocs de citation de quelques niveaux';

/** How footnotes are shown: under a quiet heading, each with the way back to its calls. */
const remarkRehype = {
  footnoteLabel: 'Notes',
  footnoteLabelProperties: { className: ['label'] },
  /**
   * @param note from 0
   * @param call from 1
   */
  footnoteBackLabel: (note: number, call: number) =>
    `Retour ${call > 1 ? `au ${String(call)}e appel` : 'à l’appel'} de la note ${String(note + 1)}`,
};

/** A body that was read, and what stands against it. */
export interface Compilation {
  /** Undefined, as what follows, when MDX could not parse it. */
  body: Body | undefined;
  /** What its page shows: see {@link rehypeHtml}. */
  html: string | undefined;
  messages: readonly VFile['messages'][number][];
}

/**
 * Compiles a body.
 *
 * @param recorded what the ledger of addresses contains of its passages: nothing by default
 */
export type Compile = (mdx: string, recorded?: RecordedPassages) => Compilation;

/**
 * Compiles an article's MDX, once for the checks and the page alike. Frontmatter must be blank
 * lines, so that positions are those of the file.
 *
 * @param actors those to be linked where the text names them
 */
export function compiler(actors: readonly NamedActor[] = []): Compile {
  const processor = createProcessor({
    format: 'mdx',
    remarkPlugins: [...remarkPlugins, remarkActorLinks(actors)],
    remarkRehypeOptions: remarkRehype,
    rehypePlugins: [rehypeHtml],
  });
  return (mdx, recorded = {}) => {
    const file = new VFile({ value: mdx, data: { recorded } });
    try {
      // MDX types its processor by the program at its end, not by the Markdown that it begins with.
      processor.runSync(processor.parse(file) as never, file);
    } catch (error) {
      // MDX throws its own VFileMessage, with its place, at what it cannot parse.
      if (error instanceof Error && 'ruleId' in error)
        file.messages.push(error as VFile['messages'][number]);
      // Each level of Markdown is a call of its readers.
      else if (error instanceof RangeError)
        refuse(file, WHOLE, ['imbrication', 'un texte imbriqué sans fin', NESTED]);
      // What our rules refuse (`<A-.A>`) may also break the stages that follow them.
      else if (file.messages.length === 0) throw error;
    }
    return { body: file.data.body, html: file.data.html, messages: file.messages };
  };
}

/** The same where no actor is linked. */
export const compile = compiler();
