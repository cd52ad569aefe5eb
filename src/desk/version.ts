import { contentVersion } from '../corpus/store.ts';

/**
 * In dev, says in a page which content it shows, so that the page knows when it missed a change: Vite
 * tells none to a page that is still loading.
 *
 * Format: Server Timing, https://www.w3.org/TR/server-timing/, which a script of the page can read.
 */
export function versionHeader(): Record<string, string> {
  return { 'Server-Timing': `content;desc=${contentVersion(process.cwd())}` };
}
