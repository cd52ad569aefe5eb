declare namespace App {
  interface Locals {
    /** The state of the content that the site was built from: what a printed page says of itself. */
    edition: {
      /** The day of its latest publication or correction, ISO 8601. */
      day: string;
      /** Identifies the content: what follows « + » in the version of the data files. */
      version: string;
    };
  }
}
