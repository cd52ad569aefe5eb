import { z } from 'zod';
import { calendarFault } from './edtf.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of this site, `2026-11-21`: of a publication, a correction, a withdrawal. */
export const day = z.iso.date({
  error: ({ input }) => {
    const fault = typeof input === 'string' && SHAPE.test(input) ? calendarFault(input) : undefined;
    return fault ?? 'un jour, AAAA-MM-JJ';
  },
});
