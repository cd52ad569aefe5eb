import { describe, expect, test } from 'vitest';
import { actor } from '../../src/schema/actor.ts';
import { article } from '../../src/schema/article.ts';
import { event } from '../../src/schema/event.ts';
import { type CollectionName, COLLECTION_NAMES } from '../../src/schema/collection-names.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { refusals } from '../fixtures/schema.ts';

const dating = { basis: 'stated', from: 'donnée par l’article' };
const citation = { article: 'un-article', quote: 'des mots' };
const point = { text: 'Un point.', quote: 'des mots' };
const named = { name: 'Un nom', description: 'Ce que c’est.' };
const source = { title: 'Titre', publisher: 'inconnu', author: 'inconnu', nature: 'depeche' };

/** An entry of each collection, with the fields that must be there. */
const MINIMAL: Record<CollectionName, Record<string, unknown>> = {
  articles: {
    title: 'Un titre',
    summary: 'Un résumé.',
    keyPoints: [point, point, point],
    date: '2022-11',
    dating,
    published: '2026-11-21',
    source,
    actors: ['armenie'],
    topics: ['caucase'],
  },
  actors: { kind: 'country', definiteArticle: 'l’', iso: 'AM', ...named },
  topics: named,
  events: {
    title: 'Un fait',
    kind: 'sommet',
    date: '2022-11-23',
    dating,
    place: 'Erevan',
    region: 'caucase',
    actors: ['armenie'],
    topics: ['caucase'],
    summary: 'Ce qui arriva.',
    certainty: 'rapporte',
    citations: [citation],
  },
  stances: {
    actor: 'armenie',
    toward: 'otsc',
    level: 'distance',
    basis: 'acte',
    date: '2022-11-23',
    dating,
    summary: 'Elle s’éloigne.',
    citations: [citation],
  },
  predictions: {
    speaker: 'auteur',
    date: '2022-11-23',
    dating,
    summary: 'Il viendra.',
    citation,
  },
  synthesis: { title: 'Un titre', sentences: [{ text: 'Une phrase.', citations: [citation] }] },
};

describe.each(COLLECTION_NAMES)('%s', (name) => {
  test('take an entry with the fields that must be there', () => {
    expect(refusalsOf(name, {})).toEqual([]);
  });

  test.each(Object.keys(MINIMAL[name]))('refuse an entry without its %s', (field) => {
    const without = refusalsOf(name, { [field]: undefined });
    expect(without).toEqual([expect.stringMatching(`^${field}: `)]);
  });

  test('refuse an unknown field', () => {
    expect(refusalsOf(name, { auteur: 'x' })).toEqual([': unrecognized_keys']);
  });
});

/** What is refused in an entry of a collection with some other fields; undefined leaves one out. */
function refusalsOf(collection: CollectionName, fields: object): string[] {
  const all = Object.entries({ ...MINIMAL[collection], ...fields });
  const entry = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  return refusals(COLLECTIONS[collection].schema, entry);
}

const person = {
  kind: 'person',
  definiteArticle: undefined,
  iso: undefined,
  role: 'ministre',
  of: ['armenie'],
};
const territory = { kind: 'territory', iso: undefined, partOf: 'armenie' };
const confirmedBy = { name: 'RFI', kind: 'presse-de-reference', address: 'https://rfi.example/' };
const outcome = { status: 'sans-suite', summary: 'On en parle encore.' };
const asked = { speaker: undefined, speakerGroup: 'des médias' };

describe('an entry is taken', () => {
  test.each<[name: string, collection: CollectionName, fields: object]>([
    ['person', 'actors', person],
    ['territory', 'actors', territory],
    ['organisation', 'actors', { kind: 'organisation', iso: undefined, members: ['armenie'] }],
    [
      'actor with names in other languages',
      'actors',
      { foreignNames: { crh: ['Qırım'], ru: ['a', 'b'] } },
    ],
    ['summary of 320 signs', 'articles', { summary: 'a'.repeat(320) }],
    [
      'unproved event that someone asserts',
      'events',
      { certainty: 'sans-preuve', attributedTo: 'X' },
    ],
    ['confirmed event', 'events', { certainty: 'confirme', confirmedBy }],
    ['evolution between two days', 'events', { kind: 'evolution', date: '2021~/2022~' }],
    ['event of two articles', 'events', twoArticles({ contrast: 'Un seul le date.' })],
    ['analysis of a judge', 'stances', { basis: 'analyse', judge: 'auteur' }],
    ['analysis of a group', 'stances', { basis: 'analyse', judgeGroup: 'des responsables' }],
    ['prediction of a group', 'predictions', asked],
    ['prediction without sequel', 'predictions', { outcome }],
    [
      'prediction with evidence',
      'predictions',
      { outcome: { ...outcome, status: 'dementie', citations: [citation] } },
    ],
  ])('%s', (_, collection, fields) => {
    expect(refusalsOf(collection, fields)).toEqual([]);
  });
});

describe('an entry is refused', () => {
  test.each<[name: string, collection: CollectionName, fields: object, field: string]>([
    ['field of another kind of actor', 'actors', { of: ['armenie'] }, ''],
    ['person without a role', 'actors', { ...person, role: ' ' }, 'role'],
    ['territory of nothing', 'actors', { ...territory, partOf: undefined }, 'partOf'],
    ['another kind of actor', 'actors', { kind: 'pays' }, 'kind'],
    ['ISO code', 'actors', { iso: 'ARM' }, 'iso'],
    ['name twice', 'actors', { aliases: ['a', 'a'] }, 'aliases'],
    ['no name in a language', 'actors', { foreignNames: { ru: [] } }, 'foreignNames.ru'],
    ['search term twice', 'events', { searchTerms: ['a', 'a'] }, 'searchTerms'],
    ['person of nothing', 'actors', { ...person, of: [] }, 'of'],
    ['two key points', 'articles', { keyPoints: [point, point] }, 'keyPoints'],
    ['six key points', 'articles', { keyPoints: Array(6).fill(point) }, 'keyPoints'],
    ['summary of 321 signs', 'articles', { summary: 'a'.repeat(321) }, 'summary'],
    ['publication on no day', 'articles', { published: '2026-11' }, 'published'],
    [
      'source at a script',
      'articles',
      { source: { ...source, address: 'javascript:a' } },
      'source.address',
    ],
    ['nature', 'articles', { source: { ...source, nature: 'tribune' } }, 'source.nature'],
    ['topics, none', 'articles', { topics: [] }, 'topics'],
    ['date', 'events', { date: '2022-02-30' }, 'date'],
    ['locator', 'events', { citations: [{ ...citation, original: 'un' }] }, 'citations.0.original'],
    ['citations, none', 'events', { citations: [] }, 'citations'],
    ['unproved event of nobody', 'events', { certainty: 'sans-preuve' }, 'attributedTo'],
    ['confirmed event without its source', 'events', { certainty: 'confirme' }, 'confirmedBy'],
    ['source of an event that is not confirmed', 'events', { confirmedBy }, 'confirmedBy'],
    [
      'source that cannot confirm',
      'events',
      { certainty: 'confirme', confirmedBy: { ...confirmedBy, kind: 'agregateur' } },
      'confirmedBy.kind',
    ],
    ['evolution on one day', 'events', { kind: 'evolution', date: '[2021..2022]' }, 'date'],
    ['contrast of one article', 'events', { contrast: 'Un seul le date.' }, 'contrast'],
    ['no contrast of two articles', 'events', twoArticles({}), 'contrast'],
    ['stance toward itself', 'stances', { toward: 'armenie' }, 'toward'],
    ['level', 'stances', { level: 'hostile' }, 'level'],
    ['analysis without a judge', 'stances', { basis: 'analyse' }, 'judge'],
    ['judge of an act', 'stances', { judge: 'auteur' }, 'judge'],
    ['two judges', 'stances', { basis: 'analyse', judge: 'auteur', judgeGroup: 'X' }, 'judge'],
    ['prediction of nobody', 'predictions', { speaker: undefined }, 'speaker'],
    ['two speakers', 'predictions', { ...asked, speaker: 'auteur' }, 'speaker'],
    [
      'outcome without evidence',
      'predictions',
      { outcome: { ...outcome, status: 'dementie' } },
      'outcome.citations',
    ],
    ['synthesis without a sentence', 'synthesis', { sentences: [] }, 'sentences'],
    [
      'sentence without evidence',
      'synthesis',
      { sentences: [{ text: 'Une phrase.', citations: [] }] },
      'sentences.0.citations',
    ],
  ])('%s', (_, collection, fields, field) => {
    expect(refusalsOf(collection, fields)).toEqual([expect.stringMatching(`^${field}: `)]);
  });
});

test('what an entry leaves out is empty', () => {
  expect(article.parse(MINIMAL.articles)).toMatchObject({ draft: false, source: { omitted: [] } });
  expect(actor.parse(MINIMAL.actors)).toMatchObject({
    aliases: [],
    metonyms: [],
    adjectives: [],
    searchTerms: [],
    foreignNames: {},
  });
  expect(event.parse(MINIMAL.events)).toMatchObject({ searchTerms: [] });
});

/** Fields of an event that two articles report. */
function twoArticles(fields: object): object {
  return { citations: [citation, { ...citation, article: 'un-autre' }], ...fields };
}
