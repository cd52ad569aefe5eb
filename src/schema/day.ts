import { z } from 'zod';

/** A day of this site, `2026-11-21`: of a publication, a correction, a withdrawal. */
export const day = z.iso.date({ error: 'un jour du calendrier, AAAA-MM-JJ' });
