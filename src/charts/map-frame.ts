import { levelClass } from '../lib/levels.ts';
import { element, type Element } from '../lib/xml.ts';
import type { DrawnFrame, Spot } from './map.ts';
import { isSolid, shadeOf } from './map-patterns.ts';
import type { PlaceMark } from './map-places.ts';
import {
  boxed,
  glyph,
  label,
  mark,
  placed,
  some,
  stretched,
  type Surface,
  tag,
} from './surface.ts';

/** A frame of the map: shapes stretch with it, names and glyphs do not. */
export function mapFrame(
  frame: DrawnFrame,
  places: ReadonlyMap<string, PlaceMark>,
  surface: Surface,
): Element[] {
  const order = [...places.keys()];
  const countries = frame.countries
    .flatMap(({ id, ...shape }) => withPlace(places.get(id), shape))
    .sort((a, b) => order.indexOf(a.place.id) - order.indexOf(b.place.id));
  const territories = frame.territories.flatMap(({ id, ...spot }) =>
    withPlace(places.get(id), spot),
  );
  const shape = (place: PlaceMark, d: string) => element('path', { ...shadeOf(surface, place), d });
  const named = countries.filter(({ at }) => at !== undefined);
  return [
    stretched(
      surface,
      frame,
      [
        element('path', { class: 'land', d: frame.land }),
        element('path', { class: 'borders', d: frame.borders }),
        ...countries.filter(({ at }) => at === undefined).map(({ place, d }) => shape(place, d)),
      ],
      { 'aria-hidden': 'true' },
    ),
    ...named.map(({ place, d }) =>
      mark(surface, place, {}, [stretched(surface, frame, [shape(place, d)])]),
    ),
    ...frame.closeUps.map((closeUp) => windowOn(closeUp, surface)),
    tag(
      'g',
      { class: 'names', 'aria-hidden': 'true' },
      named.flatMap(({ place, at, name }) => (at ? naming(surface, place, at, name) : [])),
    ),
    ...territories.map(({ place, ...spot }) => territory(surface, place, spot)),
  ];
}

function withPlace<T extends object>(place: PlaceMark | undefined, drawn: T) {
  return place === undefined ? [] : [{ ...drawn, place }];
}

/** Where another frame shows closer: what leads to it, in a page. */
function windowOn({ id, name, from, to }: DrawnFrame['closeUps'][number], { mode, x, y }: Surface) {
  const rect = element('rect', {
    class: 'window',
    ...{ x: x(from.x), y: y(from.y), width: x(to.x - from.x), height: y(to.y - from.y) },
  });
  return mode === 'page'
    ? tag('a', { href: `#carte-${id}` }, [element('title', {}, name), rect])
    : rect;
}

/** The glyphs of a country and its name, on it or away from it. */
function naming(
  surface: Surface,
  place: PlaceMark,
  at: Spot,
  away: DrawnFrame['countries'][number]['name'],
): Element[] {
  const { levels, isMoscow, name } = place;
  const { x, y, rem } = surface;
  const [solid, isMain] = [isSolid(place), isMoscow || levels.length > 0];
  const glyphs = levels.map((level, index) =>
    boxed(
      surface,
      {
        ...{ size: 1.4, box: 20, kind: solid ? 'on-solid' : levelClass(level) },
        x: (index - (levels.length - 1) / 2) * 1.4,
        y: away === undefined ? -0.9 : 0,
      },
      glyph(level, solid ? undefined : 10.5),
    ),
  );
  const kinds = [
    isMain && 'main-name',
    isMoscow && 'on-ink',
    away === undefined && solid && 'on-solid',
  ];
  const spot = away ?? at;
  return some([
    glyphs.length > 0 && placed(surface, x(at.x), y(at.y), glyphs),
    label(
      {
        ...{ class: kinds.filter(Boolean).join(' ') || undefined, x: x(spot.x), y: y(spot.y) },
        dy: rem(away === undefined && levels.length > 0 ? 0.9 : 0.25),
        'text-anchor': away?.anchor ?? 'middle',
      },
      name,
    ),
  ]);
}

/** A square, turned, for a territory that has no stance of its own. */
export const DIAMOND = element('path', { class: 'diamond', d: 'M0-6.5L6.5 0 0 6.5-6.5 0z' });

function territory(
  surface: Surface,
  place: PlaceMark,
  { x, y, anchor }: Omit<DrawnFrame['territories'][number], 'id'>,
): Element {
  const { mode, rem } = surface;
  const [from, size] = [rem(-0.75), rem(1.5)];
  return mark(surface, place, { class: 'territory' }, [
    placed(surface, surface.x(x), surface.y(y), [
      mode === 'page' &&
        element('rect', { class: 'target', x: from, y: from, width: size, height: size }),
      place.levels.length === 0 && boxed(surface, { x: 0, y: 0, size: 0.8, box: 16 }, [DIAMOND]),
      ...place.levels.map((level, index) =>
        boxed(
          surface,
          { x: index, y: 0, size: 1.2, box: 20, kind: levelClass(level) },
          glyph(level, 10),
        ),
      ),
      label(
        { x: rem(anchor === 'end' ? -0.75 : 0.75), dy: rem(0.25), 'text-anchor': anchor },
        place.name,
      ),
    ]),
  ]);
}
