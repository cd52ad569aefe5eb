import type { Corpus } from '../corpus/model.ts';
import { absolute, routes } from '../lib/routes.ts';
import { calendar } from './calendar.ts';
import { bibtex, FORMATS } from './cite/formats.ts';
import { bibliography } from './cite/works.ts';
import { corpusJson, corpusJsonSchema } from './data-files.ts';
import { datapackage } from './datapackage.ts';
import { siteFeed } from './feeds/atom.ts';
import { network } from './network.ts';
import { TABLES } from './tables/index.ts';

/** A file that is no table: what it contains, and how to load it. */
export interface OtherFile {
  path: string;
  title: string;
  description: string;
  text: string;
  /** The same in other formats. */
  others?: { path: string; text: string }[];
  fields: (readonly [name: string, meaning: string])[];
  /** A line of Python, of R and of a shell that loads the file at an address. */
  code: (address: string) => [python: string, r: string, shell: string];
}

/** The files of `/donnees/` that are no tables. */
export function otherFiles(corpus: Corpus): OtherFile[] {
  const corpusAt = absolute(routes.dataFile('corpus.json'));
  const works = bibliography(corpus);
  return [
    {
      path: routes.dataFile('corpus.json'),
      title: 'Le corpus entier',
      description: 'Toutes les tables en un fichier JSON, avec le texte des paragraphes.',
      text: corpusJson(corpus),
      fields: [
        ['$schema', 'Adresse du schéma JSON que suit le fichier.'],
        ['corpus, version, licence, documentation', 'De quoi, de quand et sous quelle licence.'],
        ...TABLES.map(({ name, description }) => [name, description] as const),
        ['synthese', 'Les phrases de la synthèse de l’accueil, avec leurs références.'],
      ],
      code: (at) => [
        `import json, urllib.request; corpus = json.load(urllib.request.urlopen("${at}"))`,
        `corpus <- jsonlite::fromJSON("${at}")`,
        `curl -s ${at} | jq '.positions | map(.level) | group_by(.) | map([.[0], length])'`,
      ],
    },
    {
      path: routes.dataFile('corpus.schema.json'),
      title: 'Le schéma du corpus',
      description: 'Le schéma JSON de corpus.json, tiré de ceux que le contenu doit suivre.',
      text: corpusJsonSchema(corpus),
      fields: [
        ['$schema', 'La version du langage : JSON Schema 2020-12.'],
        ['properties', 'Chaque table, et la forme de ses lignes.'],
        ['required', 'Ce qui n’est jamais absent.'],
      ],
      code: (at) => [
        `import json, urllib.request as u, jsonschema; jsonschema.validate(*(json.load(u.urlopen(a)) for a in ("${corpusAt}", "${at}")))`,
        `jsonvalidate::json_validate(readLines("${corpusAt}") |> paste(collapse = "\\n"), readLines("${at}") |> paste(collapse = "\\n"), engine = "ajv")`,
        `curl -s ${at} | jq '.properties.positions.items.required'`,
      ],
    },
    {
      path: routes.dataFile('datapackage.json'),
      title: 'La description des CSV',
      description: 'Chaque CSV et ses colonnes, au format Frictionless Data Package.',
      text: datapackage(corpus),
      fields: [
        ['version, created, licenses, sources', 'Du paquet, et d’où il vient.'],
        ['resources', 'Un CSV : son nom, son chemin, sa licence.'],
        ['resources.schema', 'Ses colonnes, leur type, sa clé et les tables qu’elle désigne.'],
      ],
      code: (at) => [
        `from frictionless import Package; corpus = Package("${at}")`,
        `corpus <- frictionless::read_package("${at}")`,
        `curl -s ${at} | jq -r '.resources[].path'`,
      ],
    },
    {
      path: routes.calendar(),
      title: 'La chronologie en agenda',
      description:
        'Les événements en iCalendar : une date imprécise couvre tous ses jours et le dit.',
      text: calendar(corpus),
      fields: [
        ['UID', 'Identifiant stable de l’événement.'],
        ['DTSTART, DTEND', 'Premier jour que la date peut couvrir, et lendemain du dernier.'],
        ['SUMMARY', 'Titre, et la date si elle est imprécise.'],
        ['DESCRIPTION', 'Résumé, date, certitude, puis chaque référence et son adresse.'],
        ['LOCATION, CATEGORIES, URL', 'Lieu ; nature et thèmes ; adresse permanente.'],
      ],
      code: (at) => [
        `import icalendar, urllib.request; agenda = icalendar.Calendar.from_ical(urllib.request.urlopen("${at}").read())`,
        `agenda <- calendar::ic_read("${at}")`,
        `curl -s ${at} | grep -c BEGIN:VEVENT`,
      ],
    },
    {
      path: routes.network(),
      title: 'Le réseau des acteurs',
      description: 'Pour Gephi ou networkx (GEXF 1.3) : paragraphes partagés, positions, dates.',
      text: network(corpus),
      fields: [
        ['node', 'Un acteur : id, label, kind, paragraphs (combien le nomment), address.'],
        [
          'edge',
          'Un lien daté (start, end, date), dirigé. Sa relation : des paragraphes partagés, dits dans les deux sens et pondérés par leur nombre (weight), ou une position, avec level, basis et address.',
        ],
      ],
      code: (at) => [
        `import pandas; liens = pandas.read_xml("${at}", xpath="//g:edge", namespaces={"g": "http://gexf.net/1.3"})`,
        `liens <- xml2::xml_find_all(xml2::read_xml("${at}"), "//d1:edge")`,
        `curl -s ${at} | grep -c '<node '`,
      ],
    },
    {
      path: routes.feed(),
      title: 'Le flux du site',
      description:
        'Les comptes rendus en entier, au format Atom ; chaque thème a le sien, et chaque acteur qui a pris part à un événement.',
      text: siteFeed(corpus),
      fields: [
        ['id', 'Adresse permanente du compte rendu.'],
        ['title, summary, content', 'Titre, résumé, texte complet en HTML.'],
        ['published, updated', 'Jour de publication, puis de la dernière correction.'],
        ['link rel="via"', 'L’article de presse.'],
        ['category', 'Ses thèmes.'],
      ],
      code: (at) => [
        `import feedparser; flux = feedparser.parse("${at}")`,
        `flux <- tidyRSS::tidyfeed("${at}")`,
        `curl -s ${at} | grep -o '<published>[^<]*'`,
      ],
    },
    {
      path: routes.bibliography('bib'),
      title: 'La bibliographie',
      description:
        'Chaque compte rendu et l’article de presse qu’il rapporte, pour Zotero et les autres logiciels de références.',
      text: bibtex(works),
      others: FORMATS.filter(({ ending }) => ending !== 'bib').map(({ ending, write }) => ({
        path: routes.bibliography(ending),
        text: write(works),
      })),
      fields: [
        ['lignes-de-faille-…', 'Un compte rendu du site, par son identifiant.'],
        ['source-…', 'L’article de presse qu’il rapporte.'],
        ['author, title, journal', 'Auteur, titre et journal, s’ils sont connus.'],
        ['year, month', 'Date, aussi précise qu’elle est connue.'],
        ['url, note', 'Adresse ; version et licence, ou nature de la source.'],
      ],
      code: (at) => [
        `import pybtex.database, urllib.request; references = pybtex.database.parse_string(urllib.request.urlopen("${at}").read().decode(), "bibtex")`,
        `references <- RefManageR::ReadBib("${at}")`,
        `curl -s ${at} | grep -c '^@'`,
      ],
    },
  ];
}
