/** Media types of what the site offers beside its pages. */
const MEDIA_TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  gexf: 'application/gexf+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

/** A file of the site, as an endpoint answers with it. */
export function fileResponse(content: string, type: keyof typeof MEDIA_TYPES): Response {
  return new Response(content, { headers: { 'content-type': MEDIA_TYPES[type] } });
}
