/** Something to cite: a page of ours, or the press article that it reports. */
export interface Work {
  /** Stable key: `lignes-de-faille-un-article`. */
  key: string;
  /** What it is, for readers: « Ce compte rendu ». */
  label: string;
  kind: 'page' | 'press';
  title: string;
  /** Undefined, as what follows, where it could not be found. */
  author: string | undefined;
  /** The site or the newspaper. */
  container: string | undefined;
  /** EDTF. */
  date: string;
  address: string | undefined;
  note?: string;
}
