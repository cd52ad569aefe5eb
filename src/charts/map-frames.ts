/** A place, longitude first. */
export type Place = readonly [longitude: number, latitude: number];

/** One drawing of the map: the whole, a close-up or a cut-out. */
export interface Frame {
  id: 'ensemble' | 'caucase' | 'ameriques' | 'indonesie';
  /** Said over it; undefined over the whole. */
  name: string | undefined;
  width: number;
  height: number;
  /** Where its projection is centred. */
  centre: Place;
  /** Places that its four edges pass by. */
  edges: readonly Place[];
  /** Where the glyph and the name of each country that this frame shows best stand, by its ISO code. */
  names: Readonly<Record<string, Naming>>;
}

export interface Naming {
  at: Place;
  /** Where the name stands if the country is too small to hold it, and which end of it is there. */
  name?: Place;
  anchor?: Anchor;
}

export type Anchor = 'start' | 'middle' | 'end';

/** In a projection that keeps areas, so that no country looks greater than it is. */
export const FRAMES: readonly Frame[] = [
  {
    id: 'ensemble',
    name: undefined,
    width: 960,
    height: 620,
    centre: [50, 44],
    edges: [
      [22.5, 53],
      [90, 50],
      [52, 24.5],
      [50, 61.5],
    ],
    names: {
      RU: { at: [55, 57.5] },
      BY: { at: [28, 53.4], name: [27.6, 56.7], anchor: 'end' },
      UA: { at: [31.2, 49.2] },
      KZ: { at: [67.5, 48.6] },
      KG: { at: [74.7, 41.6] },
      TJ: { at: [70.8, 38.6] },
      CN: { at: [86.5, 42] },
      IR: { at: [54.3, 32.7] },
      TR: { at: [33.6, 39.1] },
      SY: { at: [38.6, 35] },
      IL: { at: [34.9, 31.2], name: [34.1, 31.9], anchor: 'end' },
    },
  },
  {
    id: 'caucase',
    name: 'Le Caucase, de plus près',
    width: 480,
    height: 300,
    centre: [45, 41.5],
    edges: [
      [38.5, 41],
      [51.5, 41],
      [45, 44.4],
      [45, 38.4],
    ],
    names: {
      GE: { at: [43.4, 42.1] },
      AM: { at: [44.7, 40.4], name: [43.2, 40.1], anchor: 'end' },
      AZ: { at: [48, 40.7] },
    },
  },
  {
    id: 'ameriques',
    name: 'Les Amériques',
    width: 290,
    height: 300,
    centre: [-88, 27],
    edges: [
      [-122, 38],
      [-58, 8],
      [-66, 1],
      [-95, 51],
    ],
    names: { US: { at: [-98, 39.5] }, VE: { at: [-66, 7.2], name: [-74.5, 6], anchor: 'end' } },
  },
  {
    id: 'indonesie',
    name: 'L’Indonésie',
    width: 250,
    height: 300,
    centre: [118, -2],
    edges: [
      [94, -2],
      [142, -2],
    ],
    names: { ID: { at: [113.5, -1] } },
  },
];

/** Where each territory of the corpus lies, by its id: actors bear no coordinates. */
export const TERRITORIES: Readonly<Record<string, { at: Place; anchor: Anchor }>> = {
  crimee: { at: [34.3, 45.2], anchor: 'start' },
  'haut-karabagh': { at: [46.75, 39.83], anchor: 'start' },
  'kazakhstan-du-nord': { at: [69.2, 54.2], anchor: 'end' },
  tchetchenie: { at: [45.7, 43.3], anchor: 'end' },
};
