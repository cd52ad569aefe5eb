import type { Corpus, Event } from '../corpus/model.ts';
import { personalPassages } from '../corpus/queries/articles.ts';
import { type Evidence, evidenceFor } from '../corpus/queries/evidence.ts';
import { eventsInTime } from '../corpus/queries/events.ts';
import { entries } from '../corpus/queries/lookup.ts';
import { siteTitle } from '../corpus/queries/site-description.ts';
import { translatedIn, translationNote } from '../corpus/queries/translated.ts';
import { formatDate, shape, span } from '../lib/dates.ts';
import { plusDays } from '../lib/days.ts';
import { certaintyLabel, EVENT_KIND_LABELS } from '../lib/labels.ts';
import { absolute, routes } from '../lib/routes.ts';
import { capitalise } from '../lib/text.ts';
import { lastUpdate } from '../corpus/queries/version.ts';
import { imprint } from './imprint.ts';

/**
 * The timeline as iCalendar (RFC 5545): all-day events, over every day that an imprecise date may
 * fall on, which their title then says.
 *
 * The library `ics` 3.12.0 was tried and left: it folds lines by characters, and « é » is two of
 * the 75 octets that a line may have.
 */
export function calendar(corpus: Corpus): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${corpus.site.title}//Chronologie//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', siteTitle(corpus)),
    property('NAME', siteTitle(corpus)),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => property(name, imprint(corpus))),
    `SOURCE;VALUE=URI:${absolute(routes.calendar())}`,
    ...eventsInTime(corpus).flatMap((event) => eventLines(corpus, event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(corpus: Corpus, event: Event): string[] {
  const { id, data } = event;
  const { earliest, latest } = span(data.date);
  const evidence = evidenceFor(corpus, data.citations);
  const stamp = `${lastUpdate(evidence.map(({ article }) => article)).replaceAll('-', '')}T000000Z`;
  const date = formatDate(data.date);
  const isExact = ['day', 'lasting'].includes(shape(data.date)) && !data.date.includes('~');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@lignes-de-faille`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${(earliest ?? latest).replaceAll('-', '')}`,
    // The end of an all-day event is the day that it no longer covers.
    `DTEND;VALUE=DATE:${plusDays(latest, 1).replaceAll('-', '')}`,
    property('SUMMARY', isExact ? data.title : `${data.title} (date imprécise : ${date})`),
    property(
      'DESCRIPTION',
      [
        data.summary,
        `Date : ${date} (${data.dating.from}).`,
        `Certitude : ${certaintyLabel(data)}${data.attributedTo ? `, selon ${data.attributedTo}` : ''}.`,
        ...evidence.map(quoted),
      ].join('\n'),
    ),
    property('LOCATION', data.place),
    `CATEGORIES:${[
      EVENT_KIND_LABELS[data.kind],
      ...entries(corpus, 'topics', data.topics).map((topic) => topic.data.name),
    ]
      .map(escapeText)
      .join(',')}`,
    `URL:${absolute(routes.event(id))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The words that it rests on, how they were translated, and where they stand. */
function quoted({ article, passage, quote }: Evidence): string {
  const address = absolute(routes.passage(article.id, passage.number));
  if (personalPassages(article).has(passage.number)) return address;
  const caveat = translationNote(article, translatedIn(article, passage.number, quote));
  return `« ${quote} »${caveat === undefined ? '' : ` (${caveat})`} ${address}`;
}

function property(name: string, text: string): string {
  return `${name};LANGUAGE=fr:${escapeText(capitalise(text))}`;
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** Lines of 75 octets at most (RFC 5545, 3.1), never cut inside a character. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
