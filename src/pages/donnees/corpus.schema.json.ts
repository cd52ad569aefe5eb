import { corpusJsonSchema } from '../../export/data-files.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const GET = () => fileResponse(corpusJsonSchema(), 'schema');
