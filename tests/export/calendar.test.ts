import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { calendar, fold } from '../../src/export/calendar.ts';
import { span } from '../../src/lib/dates.ts';
import { RAID_EVENT, SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';
import { real, small } from './corpora.ts';

function eventsIn(corpus: Corpus): Map<string, ICAL.Event> {
  const root = new ICAL.Component(ICAL.parse(calendar(corpus)) as unknown[]);
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return new Map(events.map((event) => [event.uid.replace('@lignes-de-faille', ''), event]));
}

test('every event is read back by ical.js, over the days that its date may cover', () => {
  const events = eventsIn(real);
  expect(events.size).toBe(real.events.length);
  for (const { id, data } of real.events) {
    const event = events.get(id);
    const { earliest, latest } = span(data.date);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe(earliest ?? latest);
    const last = event?.endDate.clone();
    last?.adjust(-1, 0, 0, 0);
    expect(last?.toString()).toBe(latest);
    expect(event?.summary.startsWith(data.title)).toBe(true);
    expect(event?.description).toContain(data.summary);
  }
});

test('an imprecise date says so, a precise one does not', () => {
  const events = eventsIn(small);
  expect(events.get('tirs-sur-deux-villages')?.summary).toBe(
    'Tirs sur deux villages (date imprécise : septembre 2023)',
  );
  expect(events.get('sommet-d-erevan')?.summary).toBe('Sommet d’Erevan');
});

test('an open date is an event on its last day', () => {
  const open = corpusWith(edit(RAID_EVENT, '"2023-09"', '"[..2023-09-25]"'));
  const event = eventsIn(open).get('tirs-sur-deux-villages');
  expect(event?.startDate.toString()).toBe('2023-09-25');
  expect(event?.endDate.toString()).toBe('2023-09-26');
  expect(event?.summary).toContain('au plus tard le 25 septembre 2023');
});

test('what is personal is not quoted, only led to', () => {
  const changed = corpusWith(edit(SUMMIT, 'topics:', 'personal: [laissée seule]\ntopics:'));
  const told = eventsIn(changed).get('sommet-d-erevan')?.description;
  expect(told).toMatch(/\nhttp\S+#p1$/);
  expect(told).not.toContain('s’est tenu');
});

test('commas, semicolons, backslashes and line ends are read back as they were', () => {
  const title = String.raw`Un, deux ; trois \ quatre`;
  const events = eventsIn(corpusWith(edit(SUMMIT_EVENT, 'Sommet d’Erevan', title)));
  expect(events.get('sommet-d-erevan')?.summary).toBe(title);
});

test('no line has more than 75 octets, nor is cut inside a character', () => {
  const text = calendar(real);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(fold('é'.repeat(60)).replaceAll('\r\n ', '')).toBe('é'.repeat(60));
});
