import { ENGLISH_MONTH, MONTH, monthNumber, weekdayNumber, WEEKDAYS } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import {
  bareMonth,
  countOf,
  dayOf,
  type Groups,
  point,
  shift,
  turnOf,
  unitOf,
  yearOf,
} from './read.ts';

const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const DAY = '(?:1er|[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:19|20)\\d{2}';
const MOMENT = '(?: (?:matin|soir|midi|après-midi|dans la (?:nuit|soirée|matinée)))?';
const COUNT = `(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\\d{1,2})`;
const UNIT = `(?:jours?|semaines?|mois|années?|ans?)`;
const TURN = '(?<turn>derni[eè]re?s?|passée?s?|prochaine?s?)';
const FIXED: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  'après-demain': 2,
};

/** `null`: a habit, not a date. */
const WHICH: Readonly<Record<string, 'this' | 'any' | 'bare' | null>> = {
  ce: 'this',
  un: 'any',
  le: null,
  la: null,
  'tous les': null,
  'toutes les': null,
  chaque: null,
  du: null,
  au: null,
};

/** Each form of a date, and what it means; where two overlap, the longer wins. */
export const FORMS: readonly (readonly [
  pattern: string,
  read: (groups: Groups) => Meaning | undefined,
])[] = [
  [
    `(?<month>${ENGLISH_MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>${YEAR})`,
    (g) => ({ kind: 'day', point: point(g), direction: undefined }),
  ],
  [
    `(?<year>${YEAR})-(?<number>0[1-9]|1[0-2])-(?<day>\\d{2})`,
    (g) => ({ kind: 'day', point: point(g), direction: undefined }),
  ],
  [
    `(?<day>[0-3]?\\d)[/.](?<number>0?[1-9]|1[0-2])[/.](?<year>${YEAR})`,
    (g) => ({ kind: 'day', point: point(g), direction: undefined }),
  ],
  [
    `(?:(?:du|entre le|les) )?(?<day>${DAY})(?: (?<month>${MONTH}))?(?: (?<year>${YEAR}))?(?: (?:au|et(?: le)?|-) |[–-])(?<day2>${DAY}) (?<month2>${MONTH})(?: (?<year2>${YEAR}| ?derniers?| ?prochains?))?`,
    (g) => ({
      kind: 'days',
      from: {
        day: dayOf(g['day']),
        month: monthNumber(g['month'] ?? g['month2'] ?? ''),
        year: yearOf(g['year'] ?? g['year2']),
      },
      to: {
        day: dayOf(g['day2']),
        month: monthNumber(g['month2'] ?? ''),
        year: yearOf(g['year2']),
      },
      direction: turnOf(g['year2']),
    }),
  ],
  [
    `(?:(?<!un )(?<weekday>${WEEKDAY})${MOMENT},? )?(?:le )?(?<day>${DAY}) (?<month>${MONTH})(?:(?: de l'année)?,? (?<year>${YEAR})| ${TURN})?`,
    (g) => ({
      kind: 'day',
      point: point(g),
      weekday: g['weekday'] === undefined ? undefined : weekdayNumber(g['weekday']),
      direction: turnOf(g['turn']),
    }),
  ],
  [
    `(?<weekday>${WEEKDAY}) (?<day>${DAY})(?! heures?| %| ?h\\d| \\d)`,
    (g) => ({
      kind: 'day',
      point: { day: dayOf(g['day']) },
      weekday: weekdayNumber(g['weekday'] ?? ''),
      direction: undefined,
    }),
  ],
  [
    `(?:[Ll]e) (?<day>${DAY})(?=\\s?[,;.)])`,
    (g) => ({ kind: 'day', point: { day: dayOf(g['day']) }, direction: undefined }),
  ],
  [
    `(?:entre|de) (?<month>${MONTH}) (?:et|à) (?<month2>${MONTH})(?: (?<year>${YEAR}))?`,
    (g) => ({
      kind: 'months',
      from: monthNumber(g['month'] ?? ''),
      to: monthNumber(g['month2'] ?? ''),
      year: yearOf(g['year']),
    }),
  ],
  [
    `(?:(?:mois|début|fin|courant|mi|milieu) ?(?:-| de | d'| ))?(?<month>${MONTH}) (?<year>${YEAR})`,
    (g) => ({
      kind: 'month',
      month: monthNumber(g['month'] ?? ''),
      year: yearOf(g['year']),
      middle: false,
      direction: undefined,
    }),
  ],
  [`(?<middle>mi-)(?<month>${MONTH})(?: (?<year>${YEAR}))?(?: ${TURN})?`, (g) => bareMonth(g)],
  [
    `(?:en|dès|depuis|début|fin|courant|avant|après|jusqu'en|jusqu'à|d[eu] mois de|au mois de|de|d') ?(?:fin |début |le mois de |le mois d')?(?<month>${MONTH})(?: (?<year>${YEAR})| ${TURN})?`,
    (g) => bareMonth(g),
  ],
  [`(?<=^|[;.] )(?<month>${MONTH}) ?(?=:)`, (g) => bareMonth(g)],
  [`(?<month>${MONTH}) ${TURN}`, (g) => bareMonth(g)],
  [
    `(?:(?:en|à|au|l'|depuis l'|cet |dès l'|avant l'|après l') ?)?(?:printemps|été|automne|hiver)(?: (?:de )?(?<year>${YEAR})| ${TURN})`,
    (g) => ({ kind: 'season', year: yearOf(g['year']) }),
  ],
  [
    `(?:entre|de) (?<year>${YEAR}) (?:et|à) (?<year2>${YEAR})`,
    (g) => ({ kind: 'years', from: Number(g['year']), to: Number(g['year2']) }),
  ],
  [
    `(?<about>fin(?: de l'année)?|début|milieu|mi-|vers|autour de|courant|au début de|à la fin de)(?: de)? ?(?:l'année |l'an )?(?<year>${YEAR})`,
    (g) => ({ kind: 'year', year: Number(g['year']), about: true }),
  ],
  [
    `(?:en|depuis|dès|avant|après|d'ici|l'an|l'année|année|jusqu'en|de|à partir de|guerre de)(?: (?:en|l'an))? (?<year>${YEAR})`,
    (g) => ({ kind: 'year', year: Number(g['year']), about: false }),
  ],
  [`\\((?<year>${YEAR})\\)`, (g) => ({ kind: 'year', year: Number(g['year']), about: false })],
  [`^(?<year>${YEAR})$`, (g) => ({ kind: 'year', year: Number(g['year']), about: false })],
  [
    `(?<which>ce |un |le |la |tous les |toutes les |chaque |du |au )?(?<weekday>${WEEKDAY})(?! \\d)${MOMENT}(?: (?<turn>dernier|passé|prochain|suivant))?`,
    (g) => {
      const which = WHICH[(g['which'] ?? '').trim()];
      if (which === null) return undefined;
      const turn = { past: 'last', future: 'next' } as const;
      const direction = turnOf(g['turn']);
      const weekday = weekdayNumber(g['weekday'] ?? '');
      return { kind: 'weekday', weekday, which: direction ? turn[direction] : (which ?? 'bare') };
    },
  ],
  [
    `(?<word>avant-hier|hier|aujourd'hui|demain|après-demain)(?! encore plus)${MOMENT}`,
    (g) => ({ kind: 'shift', unit: 'day', by: FIXED[g['word'] ?? ''] ?? 0, about: false }),
  ],
  [
    `(?<!à )ce(?:t après-midi| matin| soir| midi| jour(?!-là)|tte nuit)`,
    () => ({ kind: 'shift', unit: 'day', by: 0, about: false }),
  ],
  [
    `il y a (?<adverb>tout juste |à peine |exactement |environ |près de |plus de |déjà )?(?<count>${COUNT}) (?<unit>${UNIT})`,
    (g) => shift(g, -1),
  ],
  [
    `dans (?<adverb>tout juste |environ )?(?<count>${COUNT}) (?<unit>jours?|semaines?|mois|ans)`,
    (g) => shift(g, 1),
  ],
  [
    `(?:la |le |l')(?<unit>semaine|mois|année|an) ${TURN}`,
    (g) => ({
      kind: 'period',
      unit: unitOf(g['unit']),
      by: turnOf(g['turn']) === 'future' ? 1 : -1,
    }),
  ],
  [
    `(?:cette |ce )(?<unit>semaine|mois|année)(?:-ci)?`,
    (g) => ({ kind: 'period', unit: unitOf(g['unit']), by: 0 }),
  ],
  ['la veille(?! de)', () => ({ kind: 'after', unit: 'day', by: -1 })],
  ["l'avant-veille", () => ({ kind: 'after', unit: 'day', by: -2 })],
  ['(?:le )?(?:sur)?lendemain(?! d[eu])', () => ({ kind: 'after', unit: 'day', by: 1 })],
  ['le mois suivant', () => ({ kind: 'after', unit: 'month', by: 1 })],
  ["l'année suivante", () => ({ kind: 'after', unit: 'year', by: 1 })],
  [
    `(?<count>${COUNT}) (?<unit>${UNIT}) plus tard`,
    (g) => ({ kind: 'after', unit: unitOf(g['unit']), by: countOf(g['count']) }),
  ],
];
