import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { actor } from '../../src/schema/actor.ts';
import { article } from '../../src/schema/article.ts';
import { COLLECTION_NAMES } from '../../src/schema/collection-names.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { event } from '../../src/schema/event.ts';
import { prediction } from '../../src/schema/prediction.ts';
import { stance } from '../../src/schema/stance.ts';
import { synthesis } from '../../src/schema/synthesis.ts';
import { topic } from '../../src/schema/topic.ts';
import { refusals } from '../fixtures/schema.ts';

const dating = { basis: 'stated', from: 'donnée par l’article' };
const citation = { article: 'un-article', quote: 'des mots' };
const point = { text: 'Un point.', quote: 'des mots' };
const named = { name: 'Un nom', description: 'Ce que c’est.' };
const country = { kind: 'country', iso: 'AM', ...named };

const MINIMAL = {
  articles: {
    title: 'Un titre',
    summary: 'Un résumé.',
    keyPoints: [point, point, point],
    date: '2022-11',
    dating,
    published: '2026-11-21',
    source: { title: 'Titre', publisher: 'inconnu', author: 'inconnu', nature: 'depeche' },
    actors: ['armenie'],
    topics: ['caucase'],
  },
  actors: country,
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
  synthesis: { sentences: [{ text: 'Une phrase.', citations: [citation] }] },
} as const;

describe.each(COLLECTION_NAMES)('%s', (name) => {
  const { schema } = COLLECTIONS[name];
  const minimal: Record<string, unknown> = MINIMAL[name];

  test('take an entry with the fields that must be there', () => {
    expect(refusals(schema, minimal)).toEqual([]);
  });

  test('refuse an unknown field', () => {
    expect(refusals(schema, { ...minimal, auteur: 'x' })).toEqual([': unrecognized_keys']);
  });

  test.each(Object.keys(minimal))('refuse an entry without its %s', (field) => {
    const rest = Object.fromEntries(Object.entries(minimal).filter(([name]) => name !== field));
    expect(refusals(schema, rest)).toEqual([expect.stringMatching(new RegExp(`^${field}: `))]);
  });
});

describe('an article', () => {
  const { articles: minimal } = MINIMAL;

  test('is no draft, and has no omission, unless it says so', () => {
    expect(article.parse(minimal)).toMatchObject({ draft: false, source: { omitted: [] } });
  });

  test.each([2, 6])('refuses %i key points', (length) => {
    const keyPoints = Array.from({ length }, () => point);
    expect(refusals(article, { ...minimal, keyPoints })).toHaveLength(1);
  });

  test('refuses a summary of more than 320 signs', () => {
    expect(refusals(article, { ...minimal, summary: 'a'.repeat(320) })).toEqual([]);
    expect(refusals(article, { ...minimal, summary: 'a'.repeat(321) })).toEqual([
      'summary: too_big',
    ]);
  });

  test('refuses to be published or corrected on no precise day', () => {
    expect(refusals(article, { ...minimal, published: '2026-11' })).toEqual([
      'published: un jour, AAAA-MM-JJ',
    ]);
    expect(
      refusals(article, { ...minimal, corrections: [{ date: '2026-02-30', text: 'Le nom.' }] }),
    ).toEqual([expect.stringMatching(/^corrections\.0\.date: /)]);
  });

  test('refuses a source at a script, an unknown nature, an origin without address', () => {
    const source = (more: object) =>
      refusals(article, { ...minimal, source: { ...minimal.source, ...more } });
    expect(source({ address: 'https://a.fr' })).toEqual([]);
    expect(source({ address: 'javascript:alert(1)' })).toEqual([
      'source.address: une adresse qui commence par http:// ou https://, sans espace',
    ]);
    expect(source({ nature: 'tribune' })).toEqual(['source.nature: invalid_value']);
    expect(source({ origin: { name: 'Le Monde', certainty: 'probable' } })).toEqual([
      expect.stringMatching(/^source\.origin\.address: /),
    ]);
  });

  test('refuses the same omission twice', () => {
    const source = { ...minimal.source, omitted: ['Ankara', 'Ankara'] };
    expect(refusals(article, { ...minimal, source })).toEqual([
      'source.omitted: une liste sans doublon, où « Ankara » ne soit qu’une fois',
    ]);
  });
});

describe('an actor', () => {
  const person = { kind: 'person', role: 'ministre', of: ['armenie'], ...named };
  const organisation = { kind: 'organisation', ...named };
  const territory = { kind: 'territory', partOf: 'armenie', ...named };

  test.each([country, person, organisation, territory])('of kind $kind has its fields', (value) => {
    expect(actor.parse(value)).toEqual({
      ...value,
      aliases: [],
      metonyms: [],
      adjectives: [],
      searchTerms: [],
    });
  });

  test('refuses a field of another kind', () => {
    expect(refusals(actor, { ...organisation, iso: 'AM' })).toEqual([': unrecognized_keys']);
    expect(refusals(actor, { ...country, of: ['armenie'] })).toEqual([': unrecognized_keys']);
  });

  test('refuses to lack a field of its kind', () => {
    expect(refusals(actor, { ...country, iso: undefined })).toEqual([
      expect.stringMatching(/^iso: /),
    ]);
    expect(refusals(actor, { ...person, role: ' ' })).toEqual(['role: too_small']);
    expect(refusals(actor, { ...territory, partOf: undefined })).toEqual(['partOf: invalid_type']);
  });

  test.each(['am', 'ARM', 'A1', ''])('refuses « %s » for an ISO code', (iso) => {
    expect(refusals(actor, { ...country, iso })).toEqual(['iso: un code ISO de deux capitales']);
  });

  test('refuses another kind', () => {
    expect(refusals(actor, { ...country, kind: 'pays' })).toEqual(['kind: invalid_union']);
  });
});

describe('a list', () => {
  const person = { kind: 'person', role: 'ministre', of: ['armenie'], ...named };
  const organisation = { kind: 'organisation', ...named };
  const refused = (schema: z.ZodType, entry: object, field: string, value: unknown) =>
    refusals(schema, { ...entry, [field]: value });

  test.each([
    [actor, country, 'aliases'],
    [actor, country, 'metonyms'],
    [actor, country, 'adjectives'],
    [actor, country, 'searchTerms'],
    [actor, person, 'of'],
    [actor, organisation, 'members'],
    [article, MINIMAL.articles, 'actors'],
    [article, MINIMAL.articles, 'topics'],
    [event, MINIMAL.events, 'actors'],
    [event, MINIMAL.events, 'topics'],
    [topic, named, 'searchTerms'],
  ] as const)('refuses the same twice, %#', (schema, entry, field) => {
    expect(refused(schema, entry, field, ['a', 'b'])).toEqual([]);
    expect(refused(schema, entry, field, ['a', 'a'])).toEqual([
      `${field}: une liste sans doublon, où « a » ne soit qu’une fois`,
    ]);
  });

  test.each([
    [actor, person, 'of'],
    [article, MINIMAL.articles, 'actors'],
    [article, MINIMAL.articles, 'topics'],
    [event, MINIMAL.events, 'actors'],
    [event, MINIMAL.events, 'topics'],
    [event, MINIMAL.events, 'citations'],
    [stance, MINIMAL.stances, 'citations'],
  ] as const)('that must say something is not empty, %#', (schema, entry, field) => {
    expect(refused(schema, entry, field, [])).toEqual([`${field}: too_small`]);
  });
});

describe('an event', () => {
  const { events: minimal } = MINIMAL;

  test('that is asserted without proof needs someone who asserts it', () => {
    const asserted = { ...minimal, certainty: 'sans-preuve' };
    expect(refusals(event, asserted)).toEqual([
      'attributedTo: à qui le fait est attribué, puisqu’il est affirmé sans preuve',
    ]);
    expect(refusals(event, { ...asserted, attributedTo: 'RFU News' })).toEqual([]);
  });

  test('is confirmed by an outside source of a kind that can confirm, and only then', () => {
    const confirmedBy = {
      name: 'RFI',
      kind: 'presse-de-reference',
      address: 'https://rfi.example/',
    };
    const refusal = [
      'confirmedBy: la source extérieure qui confirme l’événement s’il est « confirme », et seulement alors',
    ];
    expect(refusals(event, { ...minimal, certainty: 'confirme' })).toEqual(refusal);
    expect(refusals(event, { ...minimal, confirmedBy })).toEqual(refusal);
    expect(refusals(event, { ...minimal, certainty: 'confirme', confirmedBy })).toEqual([]);
    const aggregator = { ...confirmedBy, kind: 'agregateur' };
    expect(
      refusals(event, { ...minimal, certainty: 'confirme', confirmedBy: aggregator }),
    ).toHaveLength(1);
  });

  test('refuses a wrong date, and tells the place of a fault in a citation', () => {
    expect(refusals(event, { ...minimal, date: '2022-02-30' })).toEqual([
      'date: un jour qui existe : de 01 à 28 en février 2022',
    ]);
    expect(
      refusals(event, { ...minimal, citations: [citation, { ...citation, original: 'un deux' }] }),
    ).toEqual(['citations.1.original: trois à huit mots']);
  });
});

describe('a stance', () => {
  const { stances: minimal } = MINIMAL;
  const refusal = [
    'judge: un juge (« judge » ou « judgeGroup ») si la position est une analyse, et seulement alors',
  ];

  test('that is an analysis needs a judge', () => {
    expect(refusals(stance, { ...minimal, basis: 'analyse' })).toEqual(refusal);
    expect(refusals(stance, { ...minimal, basis: 'analyse', judge: 'auteur' })).toEqual([]);
    const judgeGroup = 'des responsables occidentaux';
    expect(refusals(stance, { ...minimal, basis: 'analyse', judgeGroup })).toEqual([]);
    expect(refusals(stance, { ...minimal, basis: 'analyse', judge: 'auteur', judgeGroup })).toEqual(
      refusal,
    );
  });

  test.each(['parole', 'acte'])('that is %s has no judge', (basis) => {
    expect(refusals(stance, { ...minimal, basis, judge: 'auteur' })).toEqual(refusal);
  });

  test('has a known level', () => {
    expect(refusals(stance, { ...minimal, level: 'hostile' })).toEqual(['level: invalid_value']);
  });
});

describe('a prediction', () => {
  const { predictions: minimal } = MINIMAL;

  test('is of a speaker or of a group, one of them', () => {
    const { speaker, ...unspoken } = minimal;
    const refusal = ['speaker: qui parle : « speaker » ou « speakerGroup », l’un des deux'];
    const speakerGroup = 'des médias d’opposition';
    expect(refusals(prediction, unspoken)).toEqual(refusal);
    expect(refusals(prediction, { ...minimal, speaker, speakerGroup })).toEqual(refusal);
    expect(refusals(prediction, { ...unspoken, speakerGroup })).toEqual([]);
  });

  test('without sequel needs no evidence of what is told since', () => {
    const outcome = { status: 'sans-suite', summary: 'On en parle encore.' };
    expect(refusals(prediction, { ...minimal, outcome })).toEqual([]);
  });

  test.each(['confirmee', 'dementie'])('whose outcome is « %s » needs evidence of it', (status) => {
    const outcome = { status, summary: 'On sait.' };
    expect(refusals(prediction, { ...minimal, outcome })).toEqual([
      'outcome.citations: une référence au moins, puisque la prévision est confirmée ou démentie',
    ]);
    expect(
      refusals(prediction, { ...minimal, outcome: { ...outcome, citations: [citation] } }),
    ).toEqual([]);
  });
});

describe('the synthesis', () => {
  test('has a sentence at least, and evidence for each', () => {
    const { sentences } = MINIMAL.synthesis;
    expect(refusals(synthesis, { sentences: [] })).toEqual(['sentences: too_small']);
    expect(
      refusals(synthesis, { sentences: [...sentences, { text: 'Une autre.', citations: [] }] }),
    ).toEqual(['sentences.1.citations: too_small']);
  });
});

test('a topic has search terms if it wants', () => {
  expect(topic.parse(named)).toEqual({ ...named, searchTerms: [] });
});
