import { NO_LEDGER, readLedger, writeLedger } from '../../src/corpus/ledger/file.ts';
import { ACCEPTED } from '../fixtures/accepted.ts';
import { type Files, PACHINIAN, RAID, SUMMIT, validCorpus } from '../fixtures/corpus.ts';
import { append, edit, enterPublished, temporaryProject } from '../fixtures/project.ts';
import { addCode } from './build.ts';

/** Names written from right to left. */
export const ARABIC = 'نيكول باشينيان';

/** Entries that have another id since they were published. */
const MOVED = {
  'articles/sommet-tendu': 'articles/erevan-2022',
  'actors/armenie': 'actors/hayastan',
  'stances/armenie-otsc-2022': 'stances/hayastan-otsc-2022',
  'topics/garanties': 'topics/promesses',
  'events/sommet-d-erevan': 'events/sommet-du-23-novembre',
  'predictions/negociations-promises': 'predictions/negociations',
  'declarations/pachinian-davantage': 'declarations/pachinian-attendait',
};

/**
 * A project of a small fictional corpus that has what the real one lacks: entries renamed and
 * withdrawn, a correction, a footnote, names from right to left, a title of 300 characters.
 */
export function strangeProject(): { root: string; remove: () => void } {
  const files = validCorpus();
  const corrected = '\ncorrections: [{ date: "2026-11-22", text: Un village était mal nommé. }]';
  for (const change of [
    edit(PACHINIAN, 'name: Nikol Pachinian', `name: ${ARABIC}`),
    append(SUMMIT, '\nUn fait[^1], puis un autre[^1].\n\n[^1]: La note du bas.\n'),
    edit(RAID, '\nsource:', `${corrected}\nsource:`),
    ...Object.values(ACCEPTED).flat(),
  ]) {
    change(files);
  }
  const project = temporaryProject(renamed(files));
  enterPublished(project.root);
  writeLedger(project.root, {
    ...(readLedger(project.root) ?? NO_LEDGER).data,
    // One was renamed twice; a drawing is part of another.
    moved: {
      ...MOVED,
      'articles/sommet-a-erevan': MOVED['articles/sommet-tendu'],
      'drawings/automne': 'drawings/frise',
    },
    withdrawn: { 'topics/ancien': '2026-11-25' },
  });
  addCode(project.root);
  return project;
}

/** The same files once each entry of `MOVED` has its new id, in its name and where it is referred to. */
function renamed(files: Files): Files {
  const put = (text: string) =>
    Object.entries(MOVED).reduce((result, [from, to]) => {
      const [before = '', after = ''] = [from, to].map((key) => key.split('/')[1]);
      return result.replace(new RegExp(`(?<![\\w-])${before}(?![\\w-])`, 'g'), after);
    }, text);
  return new Map(
    Array.from(files, ([path, content]) => [
      put(path),
      typeof content === 'string' ? put(content) : content,
    ]),
  );
}
