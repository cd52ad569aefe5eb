import type { Corpus } from '../corpus/model.ts';
import { inIndex } from '../corpus/queries/actors.ts';
import { topicsByName } from '../corpus/queries/topics.ts';
import { CERTAINTY_LABELS, LEVEL_LABELS, NATURE_LABELS } from '../lib/labels.ts';
import { capitalise } from '../lib/text.ts';
import type { ActorKind } from '../schema/actor.ts';
import { NATURES } from '../schema/article.ts';
import { CERTAINTIES } from '../schema/event.ts';
import { LEVELS } from '../schema/stance.ts';
import { UNSIGNED } from './filters.ts';
import type { DocumentType, Facet } from './keys.ts';
import { statements } from './statements.ts';
import { years } from './years.ts';

const TYPE_LABELS: Readonly<Record<DocumentType, string>> = {
  article: 'Comptes rendus',
  acteur: 'Acteurs',
  theme: 'Thèmes',
  evenement: 'Événements',
  declaration: 'Déclarations',
  position: 'Positions',
  prevision: 'Prévisions',
};

/** A facet of the search page: its legend, and the label of each value that the corpus offers. */
export interface FacetView {
  facet: Facet;
  legend: string;
  choices: (readonly [value: string, label: string])[];
}

/** The facets of the search page, with every choice that the corpus offers. */
export function facets(corpus: Corpus): FacetView[] {
  const named = (entries: readonly { id: string; data: { name: string } }[]) =>
    entries.map(({ id, data }) => [id, data.name] as const);
  const actors = (...kinds: readonly ActorKind[]) =>
    named(inIndex(corpus.actors.filter(({ data }) => kinds.includes(data.kind))));
  const natures = NATURES.map((nature) => [nature, capitalise(NATURE_LABELS[nature])] as const);
  const speaking = new Set(statements(corpus).flatMap(({ filters }) => filters.auteur ?? []));
  const all: [Facet, string, FacetView['choices']][] = [
    ['type', 'Quoi', Object.entries(TYPE_LABELS)],
    ['annee', 'Année', years(corpus).map((year) => [year, year])],
    ['nature', 'Nature de la source', [...natures, [UNSIGNED, 'Auteur inconnu']]],
    ['position', 'Position', LEVELS.map((level) => [level, LEVEL_LABELS[level]])],
    ['auteur', 'Qui parle', named(inIndex(corpus.actors.filter(({ id }) => speaking.has(id))))],
    [
      'certitude',
      'Certitude',
      CERTAINTIES.map((each) => [each, capitalise(CERTAINTY_LABELS[each].word)]),
    ],
    ['pays', 'Pays, territoires', actors('country', 'territory')],
    ['personne', 'Personnes', actors('person')],
    ['organisation', 'Organisations', actors('organisation')],
    ['theme', 'Thèmes', named(topicsByName(corpus))],
  ];
  return all.map(([facet, legend, choices]) => ({ facet, legend, choices }));
}
