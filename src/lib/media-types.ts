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

/** Characters that are sent together. */
const CHUNK = 65_536;

/**
 * A file of the site, as an endpoint answers with it.
 *
 * @param content whole, or in pieces that are made as the answer is read
 */
export function fileResponse(
  content: string | Iterable<string>,
  type: keyof typeof MEDIA_TYPES,
): Response {
  const body = typeof content === 'string' ? content : streamOf(encoded(content));
  return new Response(body, { headers: { 'content-type': MEDIA_TYPES[type] } });
}

function streamOf(chunks: Iterator<Uint8Array, undefined>): ReadableStream {
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array, undefined> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  if (chunk !== '') yield Buffer.from(chunk);
}
