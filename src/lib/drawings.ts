/** Names of the files of each drawing of the site. */
export const DRAWING_FILES = {
  timeline: 'frise',
  barometer: 'barometre',
  map: 'carte',
} as const;

/** Name of the files of the barometer of a dossier. */
export function dossierDrawing(actor: string): string {
  return `${DRAWING_FILES.barometer}-${actor}`;
}
