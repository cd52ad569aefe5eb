import { kept } from './keep.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

/**
 * Answers from the version kept, network or not, so that a page and what it loads are of one version.
 * What this version does not have comes from the network, and so does what such a page loads.
 */
export async function answer(worker: WorkerScope, event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const { scope } = worker.registration;
  const pathOf = (url: string) => url.slice(scope.length).replace(/[?#].*$/, '');
  const path = pathOf(request.url);
  const file = await kept(worker, path);
  if (request.mode === 'navigate') return file ?? openOther(worker, request, path);
  const page = await worker.clients.get(clientId);
  const isOwn = page === undefined || Object.hasOwn(worker.FILES, pathOf(page.url));
  if (file !== undefined && isOwn) return file;
  return fetch(request).catch((error: unknown) => {
    if (file === undefined) throw error;
    return file;
  });
}

/** Opens a page that this version does not have. */
async function openOther(worker: WorkerScope, request: Request, path: string): Promise<Response> {
  const { scope } = worker.registration;
  if (Object.hasOwn(worker.FILES, `${path}/`)) {
    return Response.redirect(`${scope}${path}/${new URL(request.url).search}`, 301);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const notFound = await kept(worker, '404.html');
    if (notFound === undefined) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}
