import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readThemes, type Theme } from '../../src/lib/tokens.ts';

const STYLES = join(import.meta.dirname, '../../src/styles');
const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
const themes = readThemes(tokens);
const map = readFileSync(join(STYLES, 'map.css'), 'utf8');

const LEVELS = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'];
const TEXTS = ['ink', 'grey', 'accent', ...LEVELS];

type Rows = readonly (readonly number[])[];

/**
 * What light becomes to eyes that lack a cone altogether.
 *
 * Source: Machado, Oliveira and Fernandes, « A Physiologically-based Model for Simulation of Color
 * Vision Deficiency », 2009, https://doi.org/10.1109/TVCG.2009.113, severity 1.0
 */
const VISIONS: readonly (readonly [string, Rows])[] = [
  ['common', rows('1 0 0, 0 1 0, 0 0 1')],
  [
    'protanopic',
    rows('.152286 1.052583 -.204868, .114503 .786281 .099216, -.003882 -.048116 1.051998'),
  ],
  [
    'deuteranopic',
    rows('.367322 .860646 -.227968, .280085 .672501 .047413, -.01182 .04294 .968881'),
  ],
  [
    'tritanopic',
    rows('1.255528 -.076749 -.178779, -.078411 .930809 .147602, .004733 .691367 .3039'),
  ],
];
/** Source: Ottosson, « A perceptual color space for image processing », 2020. */
const CONES = rows(
  '.4122214708 .5363325363 .0514459929, .2119034982 .6806995451 .1073969566, .0883024619 .2817188376 .6299787005',
);
const OKLAB = rows(
  '.2104542553 .793617785 -.0040720468, 1.9779984951 -2.428592205 .4505937099, .0259040371 .7827717662 -.808675766',
);

function rows(text: string): Rows {
  return text.split(', ').map((row) => row.split(' ').map(Number));
}

function times(matrix: Rows, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0));
}

/** Red, green and blue of a hexadecimal sRGB colour, in proportion to energy: IEC 61966-2-1. */
function light(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** Source: WCAG 2.2, « contrast ratio ». */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => times([[0.2126, 0.7152, 0.0722]], light(hex))[0] ?? 0;
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** How far apart two colours look to some eyes, in Oklab: 0.02 is just seen. */
function difference(a: string, b: string, vision: Rows): number {
  const seen = (hex: string) => times(vision, light(hex)).map((v) => Math.min(1, Math.max(0, v)));
  const lab = (hex: string) => times(OKLAB, times(CONES, seen(hex)).map(Math.cbrt));
  const other = lab(b);
  return Math.hypot(...lab(a).map((value, at) => value - (other[at] ?? 0)));
}

function colour(theme: Theme, name: string): string {
  const found = theme.get(name);
  if (found === undefined) throw new Error(`No such token: ${name}`);
  return found;
}

test('a browser without light-dark() has the colours of the day', () => {
  const [, rules = ''] = /@supports not \(color: light-dark\([^{]*\{([^}]*)\}/.exec(tokens) ?? [];
  const fallback = [...rules.matchAll(/--([\w-]+): (#[\da-f]{6});/g)];
  const day = [...themes.light].filter(([name]) => !LEVELS.includes(name));
  expect(fallback.map(([, name, value]) => [name, value])).toEqual(day);
});

describe.each(Object.entries(themes))('in the theme %s', (name, theme: Theme) => {
  const grounds = ['paper', 'shade'].map((ground) => colour(theme, ground));

  test.each(TEXTS)('%s is legible as text on paper and on shade', (text) => {
    for (const ground of grounds) {
      expect(contrast(colour(theme, text), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the focus is seen on the map, and its name on it', () => {
    // Ink but at night, when ink is the brightest of all.
    const night = /--focus: (#[\da-f]{6})/.exec(map)?.[1] ?? '';
    const focus = name === 'dark' ? night : colour(theme, 'ink');
    for (const ground of grounds) expect(contrast(focus, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast('#ffffff', focus)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(VISIONS)('the five levels stay apart to an eye of %s vision', (_, vision) => {
    const all = LEVELS.map((level) => colour(theme, level));
    const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(difference(a, b, vision), `${a} and ${b}`).toBeGreaterThanOrEqual(0.06);
    }
  });
});

test('at night a large plain shape is dimmed and still seen, as its name on it', () => {
  const share = Number(/currentColor (\d+)%/.exec(map)?.[1]) / 100;
  const [level = '', paper = '', shade = ''] = ['level-1', 'paper', 'shade'].map((name) =>
    colour(themes.dark, name),
  );
  const channels = [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [level, paper].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a * share + b * (1 - share));
  });
  const dimmed = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  expect(contrast(dimmed, shade)).toBeGreaterThanOrEqual(3);
  expect(contrast(dimmed, paper)).toBeGreaterThanOrEqual(4.5);
});
