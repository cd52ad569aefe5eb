import { levelClass } from '../lib/levels.ts';
import { element, type Element } from '../lib/xml.ts';
import type { DrawnFrame } from './map.ts';
import type { Spot } from './map-frames.ts';
import { isSolid, shadeOf } from './map-patterns.ts';
import type { PlaceMark } from './map-places.ts';
import {
  boxed,
  glyph,
  label,
  mark,
  percent,
  placed,
  rect,
  rem,
  some,
  stretched,
  tag,
} from './elements.ts';

/** A frame of the map: shapes stretch with it, names and glyphs do not. */
export function mapFrame(frame: DrawnFrame, places: readonly PlaceMark[]): Element[] {
  const { width, height } = frame;
  const countries = withPlaces(frame.countries, places);
  const territories = withPlaces(frame.territories, places);
  const shape = (place: PlaceMark, d: string) => element('path', { ...shadeOf(place), d });
  const named = countries.filter(({ at }) => at !== undefined);
  const ground = [
    element('path', { class: 'land', d: frame.land }),
    element('path', { class: 'borders', d: frame.borders }),
    ...countries.filter(({ at }) => at === undefined).map(({ place, d }) => shape(place, d)),
  ];
  return [
    tag('g', { 'aria-hidden': 'true' }, [stretched(width, height, ground)]),
    ...named.map(({ place, d }) => mark(place, {}, [stretched(width, height, [shape(place, d)])])),
    ...frame.closeUps.map(windowOn),
    tag(
      'g',
      { class: 'names', 'aria-hidden': 'true' },
      named.flatMap(({ place, at, name }) => (at ? naming(place, at, name) : [])),
    ),
    ...territories.map(({ place, ...spot }) => territory(place, spot)),
  ];
}

/** What a frame draws, in the order of the places. */
function withPlaces<T extends { id: string }>(drawn: readonly T[], places: readonly PlaceMark[]) {
  return places.flatMap((place) => {
    const own = drawn.find(({ id }) => id === place.id);
    return own ? [{ ...own, place }] : [];
  });
}

/** Where another frame shows closer: what leads to it, in a page. */
function windowOn({ id, name, from, to }: DrawnFrame['closeUps'][number]) {
  const [width, height] = [percent(to.x - from.x), percent(to.y - from.y)];
  return tag('a', { class: 'window', href: `#carte-${id}` }, [
    element('title', {}, name),
    rect(percent(from.x), percent(from.y), width, height),
  ]);
}

/** The glyphs of a country and its name, on it or away from it. */
function naming(
  place: PlaceMark,
  at: Spot,
  away: DrawnFrame['countries'][number]['name'],
): Element[] {
  const { levels, isFocus, name } = place;
  const [solid, isAlone] = [isSolid(place), levels.length === 0];
  const glyphs = levels.map((level, index) => {
    const middle = [(index - (levels.length - 1) / 2) * 1.4, away ? 0 : -0.9] as const;
    const kind = solid ? 'on-solid' : levelClass(level);
    return boxed(middle, 1.4, 20, glyph(level, solid ? undefined : 10.5), kind);
  });
  const kinds = [
    (isFocus || !isAlone) && 'main-name',
    isFocus && 'on-ink',
    !away && solid && 'on-solid',
  ];
  const spot = away ?? at;
  return some([
    !isAlone && placed(percent(at.x), percent(at.y), glyphs),
    label(percent(spot.x), percent(spot.y), name, {
      class: kinds.filter(Boolean).join(' ') || undefined,
      dy: rem(away || isAlone ? 0.25 : 0.9),
      'text-anchor': away?.anchor ?? 'middle',
    }),
  ]);
}

/** A square, turned, for a territory that has no stance of its own. */
export const DIAMOND = element('path', { class: 'diamond', d: 'M0-6.5L6.5 0 0 6.5-6.5 0z' });

function territory(
  place: PlaceMark,
  { x, y, anchor }: Omit<DrawnFrame['territories'][number], 'id'>,
): Element {
  const [from, size] = [rem(-0.75), rem(1.5)];
  const words = { dy: rem(0.25), 'text-anchor': anchor };
  return mark(place, { class: 'territory' }, [
    placed(percent(x), percent(y), [
      rect(from, from, size, size, { class: 'target' }),
      place.levels.length === 0 && boxed([0, 0], 0.8, 16, [DIAMOND]),
      ...place.levels.map((level, index) =>
        boxed([index, 0], 1.2, 20, glyph(level, 10), levelClass(level)),
      ),
      label(rem(anchor === 'end' ? -0.75 : 0.75), 0, place.name, words),
    ]),
  ]);
}
