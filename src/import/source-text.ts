/** What was read from a file: the text of an article, and what the file states of it. */
export interface SourceText {
  /** As `.sources/<id>.txt` keeps it. */
  text: string;
  title?: string | undefined;
  address?: string | undefined;
  publisher?: string | undefined;
  /** The day of publication, as it is stated. */
  published?: string | undefined;
  /** What a page contains beside its article, for the editor to read once. */
  left: readonly string[];
}
