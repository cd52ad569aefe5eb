import { corpusJsonSchema, json } from '../../export/data-files.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const GET = () => fileResponse(json(corpusJsonSchema()), 'schema');
