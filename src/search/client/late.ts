/* What search adds to every page, behind one door: each `import()` weighs on the script of every page. */
export { openQuickSearch as open, proposeUnder as propose } from './quick.ts';
export { markSearched as mark } from './marks.ts';
