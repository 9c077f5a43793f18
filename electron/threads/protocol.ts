import type { Correction } from '../../shared/import/corrections.ts';
import type { MessagePort } from 'node:worker_threads';
import type { Channel } from '../../shared/contract.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { ListKind } from '../../shared/import/list-kind.ts';
import type { BandChoice, ColumnChoice, SheetChoice, SheetMeaning } from '../../shared/import/schema.ts';
import type { UnitField } from '../../shared/masterdata/unit-columns.ts';
import type { CodedErrorData, Result } from '../../shared/result.ts';
import type { WorkforceSegment } from '../../shared/workforce/schema.ts';

/** A file that a token of the window stands for; only threads see its path. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** What the data thread is started with. */
export interface DataThreadOptions {
  readonly storeFolder: string;
  /** Path of better-sqlite3's native file in the bundled program. */
  readonly nativeBinding?: string | undefined;
  /** A fixed day instead of the clock's: for tests and for looking back. */
  readonly today?: string | undefined;
}

/** From the supervisor to the data thread. A call with a `job` is long work; its port leads to a workbook thread. */
export type DataRequest =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly channel: Channel;
      readonly input: unknown;
      readonly file?: NamedFile | undefined;
      readonly job?: string | undefined;
      readonly port?: MessagePort | undefined;
    }
  | { readonly type: 'abort'; readonly job: string; readonly error: CodedErrorData }
  | { readonly type: 'close' };

/** From the data thread to the supervisor. */
export type DataReply =
  | { readonly type: 'ready' }
  | { readonly type: 'refused'; readonly error: CodedErrorData; readonly cause?: string | undefined }
  | {
      readonly type: 'answer';
      readonly id: number;
      readonly result: Result<unknown>;
      readonly cause?: string | undefined;
    }
  | { readonly type: 'event'; readonly event: AppEvent }
  | { readonly type: 'slow'; readonly channel: Channel; readonly milliseconds: number }
  | { readonly type: 'closed' };

/** The work of one workbook thread: it lives as long as its task. Rows flow over the port it is given. */
export type WorkbookTask =
  | {
      readonly task: 'inspect';
      readonly file: NamedFile;
      readonly kind: ListKind | null;
      readonly sheet: string | null;
      readonly band: BandChoice | null;
      readonly rows: number;
    }
  | {
      readonly task: 'map-rows';
      readonly file: NamedFile;
      readonly kind: ListKind;
      readonly throughLibrary: boolean;
      readonly sheets: readonly SheetChoice[];
      readonly sheetAs: SheetMeaning | null;
      readonly columns: readonly ColumnChoice[];
      readonly dateOrder: 'dmy' | 'mdy';
      readonly corrections: readonly Correction[];
    }
  | { readonly task: 'read-villages'; readonly file: NamedFile; readonly sheet: string | null }
  | { readonly task: 'read-units'; readonly file: NamedFile; readonly sheet: string | null }
  | { readonly task: 'read-workforce'; readonly file: NamedFile; readonly sheet: string | null }
  | { readonly task: 'write'; readonly file: NamedFile }
  | { readonly task: 'problem-rows'; readonly file: NamedFile; readonly source: NamedFile }
  | { readonly task: 'calendar'; readonly file: NamedFile }
  | { readonly task: 'text'; readonly file: NamedFile }
  | { readonly task: 'copy'; readonly file: NamedFile }
  | { readonly task: 'fill'; readonly file: NamedFile; readonly source: NamedFile }
  | { readonly task: 'document'; readonly file: NamedFile }
  | { readonly task: 'check-template'; readonly file: NamedFile };

/** What a workbook thread is started with. */
export interface WorkbookThreadData {
  readonly task: WorkbookTask;
  readonly port: MessagePort;
}

/** From a workbook thread to the supervisor: why it gave up. Everything else goes over the port. */
export interface WorkbookFailure {
  readonly type: 'failed';
  readonly error: CodedErrorData;
  readonly cause?: string | undefined;
}

/** What the mapping of rows needs to know from the store; the data thread sends it first. */
export interface MappingFacts {
  readonly today: string;
  readonly regencyPrefixes: readonly string[];
}

/** One row of a village list as the workbook thread sends it: the code as written, without blanks, and its column. */
export interface VillageRow {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly column: string;
  /** Empty when the list leaves it out. */
  readonly name: string;
  readonly nameColumn: string;
}

/** One row of a list of units as the workbook thread sends it: cells as written, empty where nothing is said. */
export interface UnitRow {
  readonly sheet: string;
  readonly row: number;
  /** Letters of the columns that the sheet has. */
  readonly columns: Readonly<Partial<Record<UnitField, string>>>;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly npp: string;
  readonly status: string;
  readonly aliases: readonly string[];
  /** `unnumbered`: the other rows of its sheet are numbered, this one is not. `passed-over`: it lists no unit. */
  readonly standing: 'listed' | 'unnumbered' | 'passed-over';
}

/** One cell of a table of workers: as written, with the year that its heading or the titles say. */
export interface SegmentFigure {
  readonly column: string;
  readonly segment: WorkforceSegment;
  readonly year: number | null;
  readonly text: string;
  readonly isNumber: boolean;
}

/** One row of a table of workers as the workbook thread sends it: texts without blanks at their ends, empty where nothing is. */
export interface WorkforceRow {
  readonly sheet: string;
  readonly row: number;
  /** `total`: sums up the rows above it. `passed-over`: it says nothing of an area. */
  readonly standing: 'listed' | 'total' | 'passed-over';
  readonly area: string;
  readonly areaColumn: string;
  readonly code: string;
  readonly year: string;
  readonly yearColumn: string;
  readonly source: string;
  /** The titles or headings say that the figures are thousands of people. */
  readonly isInThousands: boolean;
  readonly figures: readonly SegmentFigure[];
}
