// What the page takes from the contract, under the names that the page uses.
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
}
