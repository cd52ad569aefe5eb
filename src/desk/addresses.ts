/** What the desk answers in dev, from the base of the site. */
export const PAGE_ADDRESS = '__relecture/page';
export const CITATION_ADDRESS = '__relecture/citation';

/** The script of the desk, from the project's folder: Vite serves it in dev only. */
export const CLIENT = 'src/desk/client/page.ts';
