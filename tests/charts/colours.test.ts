import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readThemes, type Theme } from '../../src/lib/tokens.ts';
import { contrast, difference, linear, simulate, VISIONS } from './colour.ts';

const STYLES = join(import.meta.dirname, '../../src/styles');
const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
const themes = readThemes(tokens);
const map = readFileSync(join(STYLES, 'map.css'), 'utf8');

const LEVELS = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'];
const TEXTS = ['ink', 'grey', 'accent', ...LEVELS];

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
  test.each(TEXTS)('%s is legible as text on paper and on shade', (text) => {
    for (const ground of ['paper', 'shade']) {
      expect(
        contrast(colour(theme, text), colour(theme, ground)),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the focus is seen on the map, on paper and on shade', () => {
    // Ink but at night, when ink is the brightest of all.
    const night = /--focus: (#[\da-f]{6})/.exec(map)?.[1];
    expect(night).toBeDefined();
    const focus = name === 'dark' ? (night ?? '') : colour(theme, 'ink');
    for (const ground of ['paper', 'shade']) {
      expect(contrast(focus, colour(theme, ground)), ground).toBeGreaterThanOrEqual(3);
    }
    expect(contrast('#ffffff', focus)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(VISIONS))('the five levels stay apart to an eye of %s vision', (vision) => {
    const seen = LEVELS.map((level) => ({
      level,
      colour: simulate(linear(colour(theme, level)), VISIONS[vision] ?? []),
    }));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        expect(
          difference(one.colour, other.colour),
          `${one.level} and ${other.level}`,
        ).toBeGreaterThanOrEqual(10);
      }
    }
  });
});

test('at night a large plain shape is dimmed and still seen', () => {
  const share = Number(/currentColor (\d+)%/.exec(map)?.[1]) / 100;
  const [level, paper] = ['level-1', 'paper'].map((name) => colour(themes.dark, name));
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [level, paper].map((hex = '') => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  const dimmed = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  for (const ground of ['paper', 'shade']) {
    expect(contrast(dimmed, colour(themes.dark, ground))).toBeGreaterThanOrEqual(3);
  }
  // Its name is in paper.
  expect(contrast(colour(themes.dark, 'paper'), dimmed)).toBeGreaterThanOrEqual(4.5);
});
