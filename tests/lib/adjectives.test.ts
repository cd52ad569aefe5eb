import { expect, test } from 'vitest';
import { adjectiveForms } from '../../src/lib/adjectives.ts';

test.each([
  ['arménien', 'arménien arméniens arménienne arméniennes'],
  ['russe', 'russe russes'],
  ['azerbaïdjanais', 'azerbaïdjanais azerbaïdjanaise azerbaïdjanaises'],
  ['turc', 'turc turcs turque turques'],
  ['azéri', 'azéri azéris azérie azéries'],
])('%s has the forms %s, and each as a noun', (masculine, expected) => {
  const forms = expected.split(' ');
  const nouns = forms.map((form) => form.slice(0, 1).toUpperCase() + form.slice(1));
  expect(new Set(adjectiveForms(masculine))).toEqual(new Set([...forms, ...nouns]));
  expect(adjectiveForms(masculine)).toHaveLength(2 * forms.length);
});
