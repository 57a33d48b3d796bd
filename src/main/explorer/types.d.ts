// The types of the page: what it takes from the contract, under the names that it uses, and its own.
import type { components } from 'contract';

type Schemas = components['schemas'];

declare global {
  type HistoricalDate = Schemas['HistoricalDate'];
  type Place = Schemas['Place'];
  type Citation = Schemas['Citation'];
  type Discrepancy = Schemas['Discrepancy'];
  type DocumentCitation = Schemas['DocumentCitation'];
  type StateReference = Schemas['StateReference'];
  type NamedReference = Schemas['NamedReference'];
  type TitledReference = Schemas['TitledReference'];
  type RecordReference = Schemas['RecordReference'];
  type Tombstone = Schemas['Tombstone'];
  type Problem = Schemas['Problem'] & { tombstone?: Tombstone };
  type Dataset = Schemas['Dataset'];
  type FacetCount = Schemas['FacetCount'];
  type YearCount = Schemas['YearCount'];
  type AsOf = Schemas['AsOf'];
  type Certainty = Schemas['Certainty'];
  type DecisionFacets = Schemas['DecisionFacets'];
  type SessionFacets = Schemas['SessionFacets'];
  type SearchHit = Schemas['SearchHit'];
  type TypeTotal = Schemas['TypeTotal'];
  type TimelineEntry = Schemas['TimelineEntry'];
  type CslItem = Schemas['CslItem'];

  type MemberState = Schemas['MemberState'];
  type MemberStateSummary = Schemas['MemberStateSummary'];
  type BodyRecord = Schemas['Body'];
  type BodySummary = Schemas['BodySummary'];
  type Session = Schemas['Session'];
  type SessionSummary = Schemas['SessionSummary'];
  type Decision = Schemas['Decision'];
  type DecisionSummary = Schemas['DecisionSummary'];
  type Chairmanship = Schemas['Chairmanship'];
  type ChairmanshipSummary = Schemas['ChairmanshipSummary'];
  type Treaty = Schemas['Treaty'];
  type TreatySummary = Schemas['TreatySummary'];
  type Person = Schemas['Person'];
  type PersonSummary = Schemas['PersonSummary'];
  type Formation = Schemas['Formation'];
  type FormationSummary = Schemas['FormationSummary'];
  type Operation = Schemas['Operation'];
  type OperationSummary = Schemas['OperationSummary'];
  type SourceDocument = Schemas['Document'];
  type DocumentSummary = Schemas['DocumentSummary'];
  type Paragraph = Schemas['DocumentParagraph'];

  /** Page of a list. */
  interface Page<T> {
    items: T[];
    total: number;
    totalIsLowerBound: boolean;
    limit: number;
    next: string | null;
    corrected: string | null;
    explanation: Schemas['Explanation'] | null;
    /** Of some lists only. */
    asOf?: AsOf | null;
    /** Of a search only. */
    totals?: TypeTotal[];
  }

  /** What every record has. */
  interface Evidence {
    self: string;
    citations: Citation[];
    discrepancies: Discrepancy[];
  }

  type Failure = import('../resources/static/explorer/api.js').Failure;
  type Passages = typeof import('../resources/static/explorer/passages.js');

  /** Content of an element. What is nothing is left out. */
  type Child = Node | string | number | null | undefined | false;

  /** Attributes of an element, and listeners named like `onclick`. */
  type Properties = Record<string, string | number | boolean | null | undefined | ((event: any) => void)>;

  /** What is shown, as the URL says it. */
  interface State {
    view: 'overview' | 'results' | 'record' | 'page';
    /** The collection that is listed, or `all`. */
    list: string;
    /** What the list is asked, `q` and `sort` among it. */
    filters: URLSearchParams;
    /** How many rows of the list are shown. */
    shown: number;
    /** The record that is read, such as `decisions/csc-2013-09-23-communique`. */
    record: string;
    /** A paragraph, such as `000:24`, whose document is read. */
    source: string;
    /** A page of text, such as `about`. */
    page: string;
    /** The day asked about, or nothing for today. */
    asOf: string;
    /** The time shown by the overview, such as `2008-01-01..2010-12-31`, or nothing for all. */
    span: string;
    /** Whether the overview is shown as tables. */
    table: boolean;
  }

  /** What the overview draws. */
  interface AtAGlance {
    states: MemberState[];
    terms: Chairmanship[];
    sessions: SessionSummary[];
    /** Decisions by year. */
    years: Year[];
    /** Decisions in all. */
    decided: number;
    dataset: Dataset;
    /** Null until they are drawn one by one. */
    decisions: DecisionSummary[] | null;
  }

  type Year = { year: string; count: number; possible: number; contested: number; planned: number };

  /** Days since 1 January 1970. */
  type Span = { from: number; to: number };

  interface Scale extends Span {
    /** x of the first day. */
    left: number;
    right: number;
    /** Whether names are above their rows rather than beside them. */
    narrow: boolean;
    x: (day: number) => number;
  }

  type Row = { height: number; children: Child[] };
  type Group = { name: string; read: Child[]; keys: [string, string][]; rows: Row[] };

  /** How a list is shown as a table, and what it can be asked. */
  interface List {
    path: string;
    name: string;
    /** What one of it is called. */
    one: string;
    many?: string;
    columns: Column[];
    /** Orders of the API, its default first; none if it has but one. */
    sorts: [value: string, name: string][];
    /** Where its facets are. */
    facets?: string;
    /** The facets, which are parameters too. */
    facetNames: string[];
    /** Parameters of which one value is picked. */
    picks?: Picks;
    /** Whether it can be asked for a range of days. */
    dated: boolean;
    /** Whether it can be asked for what the sources disagree about. */
    disputed: boolean;
    formats: [format: string, name: string, extension: string][];
  }

  interface Column {
    name: string;
    cell: (item: any) => Child | Child[];
    /** The order of the API that follows it. */
    sort?: string;
    /** A detail is shown below the title. */
    as?: 'title' | 'date' | 'detail';
  }

  /** Parameters of a subject. Those without values take a state. */
  type Picks = { name: string; of: { parameter: string; name: string; values?: string[] }[] };

  type Fact = { name: string; property?: string; value: Child | Child[] };
  type Section = { title: string; property?: string; content: Child | Child[] };

  /** How a record reads. */
  interface Reading {
    /** What a record of this kind is called. */
    kind: string;
    /** The list that it is part of. */
    list: string;
    title: string;
    labels: Child[];
    /** Those without value are left out. */
    facts: Fact[];
    summary?: string | null;
    sections: Section[];
    /** What needs a request of its own. */
    neighbors?: ((signal: AbortSignal) => Promise<Section | null>)[];
    /** Whether the service says how to cite it. */
    citable?: boolean;
  }
}
