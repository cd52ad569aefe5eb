import { builtCorpus } from '../corpus/store.ts';
import { foreignNames } from '../corpus/queries/foreign-names.ts';
import { typesetHtml } from '../markdown/typeset-html.ts';
import { stylesFirst } from './head.ts';
import { withPolicy } from './policy.ts';

/**
 * A page as it is published: in French typography, with the language of names that are not French,
 * whatever wrote its text: content, interface or component; its styles first; then with the policy of
 * what stands in it.
 *
 * @param path path of the page from the base
 */
export function finishedPage(html: string, path: string): string {
  const typeset = typesetHtml(html, foreignNames(builtCorpus()));
  return withPolicy(stylesFirst(typeset), path);
}
