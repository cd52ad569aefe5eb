import css from './late.css?inline';
import { markSearched } from './marks.ts';
import { openQuickSearch, proposeUnder } from './quick.ts';

/* What search adds to a page where it is needed: one script, so that a page names one. */
const NEEDS = {
  open: openQuickSearch,
  propose: () => {
    document.querySelectorAll<HTMLInputElement>('.masthead [name=q]').forEach(proposeUnder);
  },
  mark: markSearched,
};

/** What the script of every page needs: the detail of its `need` events. */
export type Need = keyof typeof NEEDS;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
document.addEventListener('need', ({ detail }: CustomEventInit<Need>) => {
  if (detail !== undefined) NEEDS[detail]();
});
