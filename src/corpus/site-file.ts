import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { site as schema, type SiteData } from '../schema/site.ts';
import { atFile, type Issue } from './issue.ts';
import type { SourceEntry } from './model.ts';
import { readYaml } from './yaml-file.ts';

/** The file of the site in `content/`, and from the project's folder. */
export const SITE_NAME = 'site.yaml';
export const SITE_FILE = `content/${SITE_NAME}`;

/** Stands for a file that is refused. */
export const NO_SITE: SiteData = {
  title: '',
  tagline: '',
  subject: '',
  question: '',
  answer: [],
  period: { first: 1000, last: 1000 },
  focus: { actor: '', name: '', circle: [] },
  glance: [],
  regions: [],
  map: { frames: [], places: [] },
  searchExamples: [],
};

/** What a project is about, from `content/site.yaml`; undefined where it is refused. */
export function readSiteFile(root: string, issues: Issue[]): SourceEntry<SiteData> | undefined {
  if (!existsSync(join(root, SITE_FILE))) {
    const expected = `le sujet du site : ${Object.keys(schema.shape).join(', ')}`;
    issues.push(atFile(SITE_FILE, { code: 'fichier-absent', expected, found: 'aucun fichier' }));
    return undefined;
  }
  return readYaml(root, { id: 'site', file: SITE_FILE }, schema, issues);
}
