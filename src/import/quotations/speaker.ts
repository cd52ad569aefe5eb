import { sentences } from '../../lib/text.ts';
import type { Span } from '../../lib/quoted.ts';
import { INCISE, PRONOUN_AFTER, SPEECH, VERB_AFTER, VERB_BEFORE } from './verbs.ts';
import type { Voice, Voices } from './voices.ts';

/** Whoever spoke, if the words around say so. */
export interface Speaker {
  voice: Voice | undefined;
  /** Whether words that report speech touch the quotation: even a short one is then speech. */
  said: boolean;
}

/** Prepositions after which a name is not who acts. */
const OBLIQUE =
  /(?:^|[\s'’(])(?:à|au|aux|de|du|des|d['’]|en|par|pour|avec|chez|contre|dans|devant|sur|vers|depuis|sans|entre|via)(?: (?:la|le|les|l['’]))?\s?(?:[\p{Ll}-]+ ){0,2}$/u;

/** « Selon X, », « D’après X », « Pour X » at the head of a sentence, « sous la plume de X ». */
const ACCORDING =
  /(?:(?:^|[\s,(])(?:selon|d['’]après|aux yeux de|sous la plume de)|^\s*pour)\s(?<whom>[^:«]{0,90})/iu;

const TOUCHING = new RegExp(
  String.raw`(?:(?<![\p{L}-])${SPEECH}(?: (?:que|qu['’]|si|ne pas|être|était|avoir|de|à))?(?: [\p{L}'’-]+){0,5}|:|selon [^,]+,?|d['’]après [^,]+,?)\s*$`,
  'iu',
);

/**
 * Who speaks between the marks, from the words of its line.
 *
 * @param last who spoke or was named last, for « a-t-il dit »
 */
export function speakerOf(
  line: string,
  span: Span,
  voices: Voices,
  last: Voice | undefined,
): Speaker {
  const after = line.slice(span.end, span.end + 200);
  const lead = leadOf(line, span);
  const verb = VERB_AFTER.exec(after);
  const follows = verb === null ? undefined : inverted(after.slice(verb[0].length), voices);
  if (follows !== undefined) return { voice: follows, said: true };
  const incise = INCISE.exec(span.text)?.[0];
  const inside = incise === undefined ? undefined : voices(incise)[0];
  if (inside !== undefined) return { voice: inside, said: true };
  const pronoun = PRONOUN_AFTER.exec(incise?.slice(1) ?? after)?.groups;
  if (pronoun !== undefined) {
    const isNobody = (pronoun['auxiliary'] ?? pronoun['simple']) === 'on';
    return { voice: isNobody ? undefined : (subjectOf(lead, voices) ?? last), said: true };
  }
  if (verb !== null) return { voice: undefined, said: true };
  const whom = ACCORDING.exec(lead)?.groups?.['whom'];
  const quoted = whom === undefined ? undefined : subjectOf(whom.replace(/,.*/u, ''), voices);
  if (quoted !== undefined) return { voice: quoted, said: true };
  return reported(lead, voices, last);
}

/** « X a dit que « … » », « X est sévère : « … » », « ce qu’écrit X : « … » ». */
function reported(lead: string, voices: Voices, last: Voice | undefined): Speaker {
  const verb = Array.from(lead.matchAll(VERB_BEFORE)).at(-1);
  if (verb === undefined && !/:\s*$/.test(lead)) return { voice: undefined, said: false };
  const said = TOUCHING.test(lead);
  const clause = lead.slice(0, verb?.index);
  if (/(?:^|[\s,;'’])on (?:\p{L}+ )?$/iu.test(clause)) return { voice: undefined, said };
  const isPronoun = /(?:^|[\s,;'’])(?:ils?|elles?)(?: \p{L}+| l['’]\p{L}+){0,2}\s$/iu.test(clause);
  const subject = subjectOf(clause, voices);
  if (subject !== undefined || isPronoun) return { voice: subject ?? last, said };
  // « Voici ce qu’écrit X : »
  const follows =
    verb === undefined ? undefined : inverted(lead.slice(verb.index + verb[0].length), voices);
  return { voice: /:\s*$/.test(lead) ? follows : undefined, said };
}

/** What stands before the quotation in its sentence. */
function leadOf(line: string, span: Span): string {
  return (
    sentences(`${line.slice(0, span.start)}«`)
      .at(-1)
      ?.slice(0, -1) ?? ''
  );
}

/** The first name of a clause that no preposition governs. */
function subjectOf(clause: string, voices: Voices): Voice | undefined {
  const all = voices(clause);
  // « …, par Ramzan Kadyrov, qui disait »
  const relative = /,? qui (?:[\p{L}'’]+ ){0,2}$/u.exec(clause);
  const antecedent = all.find(({ end }) => end === relative?.index);
  return antecedent ?? all.find(({ start }) => !isOblique(clause, start));
}

/** After an inverted verb: the subject, « le président biélorusse Alexandre Loukachenko ». */
function inverted(text: string, voices: Voices): Voice | undefined {
  const phrase = /^[^.;:«»!?]*/u.exec(text.replace(/(?<=\bM)\./g, ' '))?.[0] ?? '';
  const clause = phrase.replace(/^\s*,?\s*pour sa part,?/u, '');
  return voices(clause).find(({ start }) => start < 90 && !isOblique(clause, start));
}

/** Whether a preposition governs the name that begins there. */
export function isOblique(text: string, start: number): boolean {
  return OBLIQUE.test(text.slice(0, start));
}
