import { describe, expect, test } from 'vitest';
import { progressOn, type Screen } from '../../src/cli/progress.ts';

const ERASE = '\r\u001B[K';

/** A terminal of 30 columns, or a pipe, where both outputs of a command go. */
function outputs(isTTY: { out: boolean; err: boolean }) {
  let written = '';
  const screen = (is: boolean): Screen => ({
    isTTY: is,
    columns: 30,
    write: (text: string | Uint8Array) => {
      written += String(text);
      return true;
    },
  });
  return {
    out: screen(isTTY.out),
    err: screen(isTTY.err),
    written: () => written,
    /** What is read on the screen. */
    read: () => written.replaceAll(/[^\n]*\r\u001B\[K/g, ''),
  };
}

function watched(env: Record<string, string> = {}) {
  const both = outputs({ out: true, err: true });
  let time = 0;
  const progress = progressOn(both.out, both.err, env, () => time);
  return { ...both, ...progress, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('on a terminal', () => {
  test('one line says what is done and how far it is, then is gone', () => {
    const { begin, end, pass, read, out } = watched();
    const tell = begin('Lecture');
    expect(read()).toBe('Lecture…');
    pass(100);
    tell(3, 5);
    expect(read()).toBe('Lecture : 3 sur 5');
    begin('Vérification');
    expect(read()).toBe('Vérification…');
    end();
    out.write('5 articles\n');
    expect(read()).toBe('5 articles\n');
  });

  test('the line changes ten times a second, however often work is told', () => {
    const { begin, pass, written } = watched();
    const tell = begin('Lecture');
    for (let done = 0; done < 1000; done += 1) {
      tell(done, 1000);
      pass(1);
    }
    expect(written().match(/ sur 1000/g)).toHaveLength(9);
  });

  test('messages and errors of others stand whole above the line', () => {
    const { begin, end, out, err, read } = watched();
    begin('Lecture');
    err.write('Attention :\nune erreur\n');
    out.write('un fait\n');
    expect(read()).toBe('Attention :\nune erreur\nun fait\nLecture…');
    begin('Vérification');
    end();
    expect(read()).toBe('Attention :\nune erreur\nun fait\n');
  });

  test('a text that ends no line is not written over', () => {
    const { begin, end, out, read } = watched();
    begin('Lecture');
    out.write('Votre choix ? ');
    begin('Vérification');
    expect(read()).toBe('Votre choix ? ');
    out.write('oui\n');
    expect(read()).toBe('Votre choix ? oui\nVérification…');
    end();
    expect(read()).toBe('Votre choix ? oui\n');
  });

  test('the line never wraps', () => {
    const { begin, read } = watched();
    begin('Vérification de chaque règle du corpus');
    expect(read()).toBe('Vérification de chaque règle ');
  });

  test('there is no colour', () => {
    const { begin, end, written } = watched();
    begin('Lecture');
    end();
    expect(written().replaceAll(ERASE, '')).not.toContain('\u001B');
  });
});

test.each([
  ['results go to a pipe', { out: false, err: true }, {}],
  ['errors go to a file', { out: true, err: false }, {}],
  ['a terminal cannot erase', { out: true, err: true }, { TERM: 'dumb' }],
  ['nobody watches', { out: true, err: true }, { CI: 'true' }],
])('where %s, nothing is shown', (_, isTTY, env) => {
  const { out, err, written } = outputs(isTTY);
  const progress = progressOn(out, err, env, () => 0);
  progress.begin('Lecture')(1, 2);
  err.write('une erreur\n');
  progress.end();
  expect(written()).toBe('une erreur\n');
});

test('an environment that says it is no integration service is a terminal', () => {
  const { begin, read } = watched({ CI: 'false', TERM: 'xterm', NO_COLOR: '1' });
  begin('Lecture');
  expect(read()).toBe('Lecture…');
});
