import type { Change } from '../../fixtures/project.ts';

/** One thing that is wrong in a corpus that is right: its name, and what is changed. */
export type Mutation = readonly [name: string, ...changes: Change[]];
