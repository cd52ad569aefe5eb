/** The desk in a page, in dev. */
import './desk.css';
import type { PageAnswer } from '../answers.ts';
import { PAGE_ADDRESS } from '../addresses.ts';
import { copyCitations } from './copy.ts';
import { markDrafts } from './drafts.ts';
import { showPanel } from './panel.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
// A page that an error keeps from being shown is told all of them, as the home page.
const path = document.body.dataset['path'] ?? location.pathname.slice(base.length);
const answer = await ask();
markDrafts(answer.drafts);
copyCitations(base, showPanel(base, answer));
// Vite tells no change to a page before it is connected to it.
import.meta.hot?.on('vite:ws:connect', () => void ask());

/** What the desk says of the page, which is read again if it shows other content. */
async function ask(): Promise<PageAnswer> {
  const response = await fetch(`${base}${PAGE_ADDRESS}?${String(new URLSearchParams({ path }))}`);
  const told = (await response.json()) as PageAnswer;
  // Timings of the server are left out where the connection is not a secure one.
  const [navigation]: Partial<PerformanceNavigationTiming>[] =
    performance.getEntriesByType('navigation');
  const shown = navigation?.serverTiming?.find(({ name }) => name === 'content')?.description;
  if (shown !== undefined && shown !== told.version) location.reload();
  return told;
}
