import { getCorpus } from '../corpus/index.ts';
import { calendar } from '../export/calendar.ts';
import { fileResponse } from '../lib/media-types.ts';

export const GET = async () => fileResponse(calendar(await getCorpus()), 'calendar');
