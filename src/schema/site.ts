import { z } from 'zod';
import { id, line, listOf } from './common.ts';
import { day } from './day.ts';
import { idOf } from './reference.ts';
import { sentence } from './sentence.ts';

const year = z.int().min(1000).max(9998);

/** A point of the Earth, in degrees: longitude, then latitude. */
const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Point = z.infer<typeof point>;

/** One drawing of the map: the first is the whole, the others are close-ups of it or cut-outs. */
const frame = z.strictObject({
  id,
  /** Shown over a close-up; absent for the whole. */
  name: line.optional(),
  /** Pixels. */
  width: z.int().min(100).max(2000),
  height: z.int().min(100).max(2000),
  /** Where the projection is centred. */
  centre: point,
  /** Points that the edges of the frame pass by. */
  edges: z.array(point).min(2),
});
export type MapFrame = z.infer<typeof frame>;

/** Where a country or a territory stands on the map, in the closest frame that contains the point. */
const place = z.strictObject({
  actor: idOf('actors'),
  /** Where its glyph stands. */
  at: point,
  /** Where the name of a country too small to hold it stands. */
  name: point.optional(),
  /** Which end of the name is there. */
  anchor: z.enum(['start', 'middle', 'end']).default('middle'),
});
export type MapPlace = z.infer<typeof place>;

/** A list in which each thing has another value of a field. */
function listBy<T extends z.ZodObject>(item: T, field: keyof z.output<T>, error: string) {
  return listOf(item).refine(
    (list) => new Set(list.map((each) => each[field])).size === list.length,
    { error },
  );
}

/** One row of « En 30 secondes »; its levels and their dates follow from the stances. */
const glanceRow = z.strictObject({
  actor: idOf('actors'),
  /** What readers must know of it, in two or three words: « hors alliances ». */
  aside: line.optional(),
  /** What its levels rest on. */
  sentences: listOf(sentence)
    .min(1, { error: 'une phrase au moins' })
    .max(2, { error: 'deux phrases au plus' }),
});

/** `content/site.yaml`: what the site is about. */
export const site = z.strictObject({
  /** Name of the site; its last word is the second line of the nameplate. */
  title: line,
  /** Follows the title: « les alliances de l’Espagne, 1936–1939 ». */
  tagline: line,
  /** What the articles are about, with its article, for sentences: « les alliances de l’Espagne ». */
  subject: line,
  /** The question that the home page answers: its title. */
  question: line,
  /** The answer, in two sentences or so, that say who says so. */
  answer: listOf(sentence).min(1, { error: 'une phrase au moins' }),
  /** The years that have each a page of the timeline. */
  period: z
    .strictObject({ first: year, last: year })
    .refine(({ first, last }) => first <= last, { error: 'une année après la première' }),
  /** Whom the barometer, the map and a facet of search measure the distance to. */
  focus: z.strictObject({
    actor: idOf('actors'),
    /** Its name on drawings, without an article: « Madrid ». */
    name: line,
    /** Organisations that it leads: the barometer and its dossier show the positions toward them as well. */
    circle: listOf(idOf('actors')).default([]),
  }),
  /** The rows of « En 30 secondes », in their order. */
  glance: listBy(glanceRow, 'actor', 'une ligne par acteur').default([]),
  /** The lanes of the timeline, from top to bottom. */
  regions: listBy(z.strictObject({ id, name: line }), 'id', 'une région par identifiant').min(1, {
    error: 'une région au moins',
  }),
  /** Days that the barometer and the timeline draw wider. */
  wide: z.strictObject({ from: day, to: day }).optional(),
  map: z.strictObject({
    /** A sentence on the borders drawn, without a final stop. */
    note: line.optional(),
    frames: listBy(frame, 'id', 'un cadre par identifiant').default([]),
    /** Countries without a place stand at their centre. */
    places: listBy(place, 'actor', 'une place par acteur').default([]),
  }),
  /** What a search field shows until something is typed. */
  searchExamples: listOf(line).min(1, { error: 'un exemple au moins' }),
});
export type SiteData = z.infer<typeof site>;
