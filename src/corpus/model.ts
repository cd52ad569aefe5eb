import type { Body, BodyQuotation, Note, Passage } from '../markdown/passages.ts';
import type { Position } from '../markdown/position.ts';
import type { ActorData } from '../schema/actor.ts';
import type { ArticleData } from '../schema/article.ts';
import type { CollectionName } from '../schema/collection-names.ts';
import type { EventData } from '../schema/event.ts';
import type { Ledger, RecordedPassages } from '../schema/ledger.ts';
import type { PredictionData } from '../schema/prediction.ts';
import type { SiteData } from '../schema/site.ts';
import type { StanceData } from '../schema/stance.ts';
import type { SynthesisData } from '../schema/synthesis.ts';
import type { TopicData } from '../schema/topic.ts';

/** A path inside an entry's data: `['citations', 0, 'quote']`. */
export type DataPath = readonly PropertyKey[];

/** An entry of a collection. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

export interface Article extends Entry<ArticleData> {
  passages: readonly Passage[];
  notes: readonly Note[];
  quotations: readonly BodyQuotation[];
  /** Its body, with an element for each component: see `rehypeHtml`. */
  html: string;
}
export type Actor = Entry<ActorData>;
export type Topic = Entry<TopicData>;
export type Event = Entry<EventData>;
export type Stance = Entry<StanceData>;
export type Prediction = Entry<PredictionData>;
export type Synthesis = Entry<SynthesisData>;

/** Everything that `content/` contains, as queries ask it, each list in the order of its ids. */
export interface Corpus {
  /** What the site is about. */
  site: SiteData;
  articles: readonly Article[];
  actors: readonly Actor[];
  topics: readonly Topic[];
  events: readonly Event[];
  stances: readonly Stance[];
  predictions: readonly Prediction[];
  synthesis: readonly Synthesis[];
  /** Every address that was ever published. */
  ledger: Ledger;
}

/** Where an entry stands in the project. */
export interface Placed {
  /** Path from the project's folder. */
  file: string;
  /** Where a field stands in the file. */
  at: (path: DataPath) => Position;
}

/** An entry as its file was read. */
export type SourceEntry<Data> = Entry<Data> & Placed;
export type SourceActor = Actor & Placed;
export type SourceStance = Stance & Placed;
export interface SourceArticle extends Article, Placed, Pick<Body, 'unnumbered'> {
  /** What the ledger of addresses contains of it; nothing for a draft. */
  recorded: RecordedPassages;
  /** The source text, where the editor keeps it in `.sources/`. */
  sourceText: string | undefined;
}

/** The corpus as its files were read, for the checks. */
export interface SourceCorpus extends Corpus {
  articles: readonly SourceArticle[];
  actors: readonly SourceActor[];
  topics: readonly (Topic & Placed)[];
  events: readonly (Event & Placed)[];
  stances: readonly SourceStance[];
  predictions: readonly (Prediction & Placed)[];
  synthesis: readonly (Synthesis & Placed)[];
  /** The prose of the site about itself, as it is written. */
  pages: readonly { file: string; text: string }[];
  /** `content/site.yaml`; undefined when it is refused. */
  siteEntry: SourceEntry<SiteData> | undefined;
  /** Whether every file could be read: of one that could not, nothing more is known than its id. */
  isWhole: boolean;
  /** `content/addresses.yaml`. */
  ledgerEntry: SourceEntry<Ledger>;
  /** Ids of every file, those that could not be read included. */
  ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
}
