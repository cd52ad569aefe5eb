import type { FetchEvent } from './worker-scope.ts';

/** Where a worker finds its version of the site. */
export interface Place {
  /** Address of the home page. */
  scope: string;
  /** Name of the cache. */
  cache: string;
}

/** Whether a worker answers for a request: a file of its site, that a page reads. */
export function isOurs({ scope }: Place, request: Request): boolean {
  return request.method === 'GET' && request.url.startsWith(scope);
}

/**
 * Answers from the version kept, network or not, so that a page and what it loads are of one version.
 * What this version does not have comes from the network, and so does all that such a page loads.
 */
export async function answer(place: Place, event: FetchEvent): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const { search } = new URL(request.url);
  const address = request.url.replace(/[?#].*$/, '');
  if (request.mode !== 'navigate') {
    const isStranger = (await held(place, strangerMark(place, clientId))) !== undefined;
    return (isStranger ? undefined : await held(place, address)) ?? fetch(request);
  }
  const page = await held(place, address);
  if (page !== undefined) return page;
  if ((await held(place, `${address}/`)) !== undefined) {
    return Response.redirect(`${address}/${search}`, 301);
  }
  try {
    const response = await fetch(request);
    await markStranger(place, resultingClientId);
    return response;
  } catch (error) {
    const notFound = await held(place, `${place.scope}404.html`);
    if (notFound === undefined) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

function held({ cache }: Place, address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: cache });
}

/** Workers are stopped at any time: what they must remember stands in their cache. */
function strangerMark({ scope }: Place, client: string): string {
  return `${scope}?venue-du-reseau=${client}`;
}

async function markStranger(place: Place, client: string): Promise<void> {
  // A cache that the reader removed is not made again.
  if (!(await caches.has(place.cache))) return;
  await (await caches.open(place.cache)).put(strangerMark(place, client), new Response());
}
