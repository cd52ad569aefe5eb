import { z } from 'zod';
import { line, prose } from './common.ts';

/** Frontmatter of `content/pages/*.mdx`: prose of the site about itself. */
export const page = z.strictObject({
  title: line,
  /** Two or three words over the title. */
  label: line,
  /** For search engines and networks. */
  description: prose,
  /** A sentence or two under the title. */
  deck: prose.optional(),
});
