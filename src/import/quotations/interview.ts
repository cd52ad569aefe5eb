import type { Line } from '../document.ts';
import { key } from '../names/unknown.ts';
import type { Quotation } from './index.ts';
import type { Voices } from './voices.ts';

const LABEL = /^(?<label>\p{Lu}[^:«»?!.]{1,40}?)\s?:\s(?<words>\S.*)$/u;

/** Labels that open at least two lines each, those of who asks and of who answers. */
export function labelsOf(lines: readonly Line[]): { asking: Set<string>; answering: Set<string> } {
  const turns = Map.groupBy(
    lines.flatMap(({ kind, text }) => {
      const groups = kind === 'paragraph' ? LABEL.exec(text)?.groups : undefined;
      return groups === undefined
        ? []
        : [{ label: groups['label'] ?? '', asks: /\?["»”\s]*$/u.test(text) }];
    }),
    ({ label }) => key(label),
  );
  const repeated = [...turns].filter(([, told]) => told.length > 1);
  const isAsking = (told: readonly { asks: boolean }[]) =>
    told.filter(({ asks }) => asks).length * 2 > told.length;
  const asking = repeated.filter(([, told]) => isAsking(told)).map(([label]) => label);
  const answering = repeated.filter(([, told]) => !isAsking(told)).map(([label]) => label);
  return asking.length > 0
    ? { asking: new Set(asking), answering: new Set(answering) }
    : { asking: new Set(), answering: new Set() };
}

/** The answers of an interview, by their lines: « Nom : … » after questions. */
export function interviewOf(lines: readonly Line[], voices: Voices): Map<Line, Quotation> {
  const { answering } = labelsOf(lines);
  return new Map(
    lines.flatMap((line): [Line, Quotation][] => {
      const groups = LABEL.exec(line.text)?.groups;
      const label = groups?.['label'] ?? '';
      if (line.kind !== 'paragraph' || !answering.has(key(label))) return [];
      const voice = voices(label)[0];
      return [
        [
          line,
          {
            text: groups?.['words'] ?? '',
            line: line.line,
            by: voice?.by ?? label,
            isKnown: voice?.isKnown ?? false,
          },
        ],
      ];
    }),
  );
}
