import { expect, test } from 'vitest';
import { PREDICTION, REFUSAL_EVENT, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { edit, told } from '../../fixtures/project.ts';

test('an event is confirmed from outside, not by an article of ours', () => {
  const confirmed = (address: string) =>
    edit(
      SUMMIT_EVENT,
      'certainty: rapporte',
      `certainty: confirme\nconfirmedBy:\n  name: Agence\n  kind: agence\n  address: ${address}`,
    );
  expect(told(confirmed('https://agence.example/depeche'))).toBe(told());
  expect(told(confirmed('https://www.quotidien.example/autre'))).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      16:12  confirmation-par-un-article  confirmedBy.address
          attendu        : une source extérieure ; sans elle, l’événement est « rapporte »
          trouvé         : quotidien.example, d’où vient sommet-tendu

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('what lasts for an unknown time is no unknown day', () => {
  const dated = (date: string) => edit(REFUSAL_EVENT, '"2022-11-23"', `"${date}"`);
  const lasting = edit(REFUSAL_EVENT, 'kind: decision', 'kind: evolution');
  expect(told(dated('[2021..2022-11-23]'))).toBe(told());
  expect(told(lasting, dated('2021~/2022-11-23~'))).toBe(told());
  expect(told(lasting, dated('[..2022-11-23]'))).toBe(told());
  expect(told(lasting, dated('[2021..2022-11-23]'))).toMatchInlineSnapshot(`
    "content/events/document-refuse.yaml
      3:7  duree-ecrite-comme-un-jour  date
          attendu        : une durée, puisque l’événement est une « evolution » : « [a..b] » est un seul jour, inconnu
          trouvé         : [2021..2022-11-23]
          le plus proche : 2021~/2022-11-23~

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('a group that speaks of the future is named by the paragraph cited', () => {
  const spoken = (group: string) => edit(PREDICTION, 'speaker: auteur', `speakerGroup: ${group}`);
  expect(told(spoken('des négociations'))).toBe(told());
  expect(told(spoken('des diplomates'))).toContain('groupe-absent-du-paragraphe  speakerGroup');
});
