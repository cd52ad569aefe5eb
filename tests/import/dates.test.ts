import { describe, expect, test } from 'vitest';
import { statedDates } from '../../src/import/dates/index.ts';
import { publicationDay, publishedOf } from '../../src/import/dates/published.ts';
import type { Line } from '../../src/import/document.ts';

/** « words = date » of each date in a text published on Thursday 24 November 2022, or on no known day. */
function dates(text: string, published: string | undefined = '2022-11-24'): string[] {
  const lines = text
    .split('\n')
    .map((line, index): Line => ({ kind: 'paragraph', text: line, line: index + 1 }));
  return statedDates(lines, published === '' ? undefined : { date: published, words: '' }).map(
    ({ text: words, date }) => `${words} = ${date ?? 'ouverte'}`,
  );
}

describe('a date that the text gives whole', () => {
  test.each([
    ['le 23 novembre 2022', '2022-11-23'],
    ['le 1er janvier 2020', '2020-01-01'],
    ['mercredi 23 novembre 2022', '2022-11-23'],
    ['le 23/11/2022', '2022-11-23'],
    ['October 29, 2022', '2022-10-29'],
    ['novembre 2022', '2022-11'],
    ['fin février 2022', '2022-02'],
    ['en 2014', '2014'],
    ['vers 2010', '2010~'],
    ['du 19 au 20 septembre 2023', '2023-09-19/2023-09-20'],
    ['du 30 août au 2 septembre 2023', '2023-08-30/2023-09-02'],
    ['les 15 et 16 novembre 2022', '2022-11-15/2022-11-16'],
    ['entre 2020 et 2023', '2020/2023'],
    ['à l’automne 2023', '2023~'],
  ])('« %s » is %s, without any anchor', (words, date) => {
    expect(dates(`Cela eut lieu ${words} au bord de la mare.`, '').join()).toMatch(
      new RegExp(`= ${RegExp.escape(date)}$`),
    );
  });

  test('is open when the calendar has no such day', () => {
    expect(dates('Rien, le 31 avril 2022, ne bougea.')).toEqual(['le 31 avril 2022 = ouverte']);
  });
});

describe('a date that counts from the day of the article', () => {
  test.each([
    ['mercredi 23 novembre', '2022-11-23'],
    ['le 24 février', '2022-02-24'],
    ['lundi 21', '2022-11-21'],
    ['hier', '2022-11-23'],
    ['avant-hier', '2022-11-22'],
    ['aujourd’hui', '2022-11-24'],
    ['ce matin', '2022-11-24'],
    ['lundi', '2022-11-21'],
    ['ce vendredi', '2022-11-25'],
    ['mardi dernier', '2022-11-22'],
    ['jeudi dernier', '2022-11-17'],
    ['il y a trois jours', '2022-11-21'],
    ['il y a deux semaines', '2022-11-10~'],
    ['il y a un mois', '2022-10~'],
    ['il y a deux ans', '2020~'],
    ['il y a tout juste un an', '2021-11-24~'],
    ['la semaine dernière', '[2022-11-14..2022-11-20]'],
    ['le mois dernier', '2022-10'],
    ['l’an dernier', '2021'],
    ['en octobre', '2022-10'],
    ['mi-novembre', '2022-11-15~'],
    ['depuis le 3 mars', '2022-03-03'],
  ])('« %s » is %s; left open when that day is not known', (words, date) => {
    const text = `Les canards ont bougé ${words} au bord de la mare.`;
    expect(dates(text).join()).toMatch(new RegExp(`= ${RegExp.escape(date)}$`));
    expect(dates(text, '').join()).toMatch(/= ouverte$/);
  });

  test.each([
    ['La course se tiendra le 3 mars.', '2023-03-03'],
    ['La course doit reprendre lundi.', '2022-11-28'],
    ['La course aura lieu lundi prochain.', '2022-11-28'],
    ['Le 30 juin prochain, nous verrons.', '2023-06-30'],
    ['La course est fixée au 9 décembre.', '2022-12-09'],
    ['Demain, la course reprend.', '2022-11-25'],
    ['La course reprend dans deux semaines.', '2022-12-08~'],
  ])('looks ahead when its sentence does: « %s »', (text, date) => {
    expect(dates(text).join()).toMatch(new RegExp(`= ${date}$`));
  });

  test('says what it was counted from', () => {
    const line: Line = { kind: 'paragraph', text: 'Vu hier, ou lundi 21.', line: 1 };
    expect(statedDates([line], { date: '2022-11-24', words: '' }).map(({ from }) => from)).toEqual([
      'compté depuis la date de l’article, jeudi 24 novembre 2022',
      'le lundi 21 le plus proche de la date de l’article, jeudi 24 novembre 2022',
    ]);
  });

  test('is open when the weekday never fits', () => {
    expect(dates('Rien, mardi 12, ne bougea de toute la nuit.', '2022-12-31')).not.toEqual([]);
    expect(dates('Rien, dimanche 23 novembre, ne bougea.')).toEqual([
      'dimanche 23 novembre = ouverte',
    ]);
  });

  test('is open between guillemets, where « hier » is that of who speaks', () => {
    expect(dates('« Je l’ai vu hier », dit-il. Il est parti lundi.')).toEqual([
      'hier = ouverte',
      'lundi = 2022-11-21',
    ]);
  });
});

describe('a date that counts from another', () => {
  test('takes the year of its paragraph, the month and the day of the one before', () => {
    expect(dates('Le 2 juin 2020, ils sont douze ; le 5, onze. La veille, il pleuvait.')).toEqual([
      'Le 2 juin 2020 = 2020-06-02',
      'le 5 = 2020-06-05',
      'La veille = 2020-06-04',
    ]);
  });

  test('takes the only named year in which its weekday fits', () => {
    expect(dates('Vu mercredi 23 novembre. On était en 2022, non en 2021.', '')[0]).toBe(
      'mercredi 23 novembre = 2022-11-23',
    );
    expect(dates('Vu le 23 novembre. On était en 2022.', '')[0]).toBe('le 23 novembre = ouverte');
  });

  test('takes the year of its chapter in a chronicle', () => {
    const lines: Line[] = [
      { kind: 'heading', text: '2019', line: 1 },
      { kind: 'item', text: '12 mai : la mare gèle.', line: 3 },
    ];
    expect(statedDates(lines, undefined).map(({ date }) => date)).toEqual(['2019', '2019-05-12']);
  });
});

describe('what looks like a date', () => {
  test.each([
    'Ouvert du lundi au vendredi.',
    'Le lundi, on se repose.',
    'Ils étaient 2 022 canards.',
    'Sur Mars, rien ne bouge.',
    'Au numéro 23, rien.',
    'La case 7, vue du ciel.',
    'À ce jour, rien n’a bougé.',
    'Ils ont marché trois jours.',
  ])('is none: « %s »', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('the day of the article', () => {
  test.each([
    ['Publié le 24 novembre 2022 à 10h12', '2022-11-24'],
    ['Apr 5, 2025', '2025-04-05'],
    ['2024-07-04T08:00:00+02:00', '2024-07-04'],
    ['date 2022-11', '2022-11'],
    ['Publié hier', undefined],
  ])('is in « %s »', (line, day) => {
    expect(publicationDay(line)).toBe(day);
  });

  test('is that of its publication rather than of its update', () => {
    expect(
      publishedOf(['Mis à jour le 9 mars 2023', 'Publié le 8 mars 2023'], undefined)?.date,
    ).toBe('2023-03-08');
    expect(publishedOf(['Mis à jour le 9 mars 2023'], undefined)?.date).toBe('2023-03-09');
  });

  test('is in the dateline of a dispatch, and nowhere else in its sentences', () => {
    expect(publishedOf([], 'MINSK, 12 oct. 2022 (AQ) — La foire ouvre.')?.date).toBe('2022-10-12');
    expect(publishedOf([], 'La foire du 12 octobre 2022 a fermé.')).toBeUndefined();
  });
});
