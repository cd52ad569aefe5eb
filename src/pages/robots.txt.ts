import { robots } from '../export/sitemap.ts';
import { fileResponse } from '../lib/media-types.ts';

export const GET = () => fileResponse(robots(), 'text');
