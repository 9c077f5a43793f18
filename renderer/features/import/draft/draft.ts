import type { Month } from '../../../../shared/dates.ts';
import type { FileTicket } from '../../../../shared/fields.ts';
import { type ColumnDecision, readingsAfter } from '../../../../shared/import/choose-columns.ts';
import type { ListReading } from '../../../../shared/import/column-reading.ts';
import type { ConfirmedRow, Correction } from '../../../../shared/import/corrections.ts';
import type {
  ImportDefaults,
  ImportPreview,
  Inspection,
  PreviewInput,
  SheetMeaning,
} from '../../../../shared/import/schema.ts';
import type { TitleUnit } from '../../../../shared/import/new-unit.ts';
import type { CallError } from '../../../lib/client.ts';
import { createStore } from '../../../lib/store.ts';
import { sheetsTaken } from './sheets.ts';

export const wizardSteps = ['file', 'head', 'columns', 'values', 'check', 'preview', 'receipt'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** The rows of the head of the table, as Excel counts them. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** As they are being filled in: the start may be empty or unreadable for a moment. */
export type DefaultsDraft = Omit<ImportDefaults, 'startsOn'> & { readonly startsOn: string | null };

export type Task = 'inspect' | 'preview' | 'commit';

/** What an import knows while it is prepared; it outlives the screen, but not the program. */
export interface Draft {
  readonly file: FileTicket;
  readonly step: Exclude<WizardStep, 'receipt'>;
  /** What the program found in the file; null until it was read. */
  readonly seen: Inspection | null;
  /** What the list is of was chosen by hand; it is not asked of the headings again. */
  readonly isKindChosen: boolean;
  /** Sheets of the same columns that were ticked or left out by hand. */
  readonly sheetChoices: ReadonlyMap<string, boolean>;
  /** What the names of the sheets say of their rows. */
  readonly sheetAs: SheetMeaning | null;
  /** The head of the table as it stands on screen, a moment before the file was read with it. */
  readonly band: Band | null;
  /** Of an insurer's list; proposed from the titles. */
  readonly month: Month | null;
  /** The month was chosen by hand: what the titles say does not change it. */
  readonly isMonthChosen: boolean;
  readonly decisions: readonly ColumnDecision[];
  readonly dateOrder: 'dmy' | 'mdy';
  /** The order was chosen by hand: what the rows suggest does not change it. */
  readonly isOrderChosen: boolean;
  readonly defaults: DefaultsDraft;
  /** Unit and category as the titles above the list propose them: what still is so was chosen by nobody. */
  readonly byTitles: { readonly unitUid: string | null; readonly categoryUid: string | null };
  /** The office that the titles name, whether or not the register knows it. */
  readonly titleUnit: TitleUnit | null;
  /** Rows without a known unit are those of that office; proposed, and agreed to by going on. */
  readonly takesTitleUnit: boolean;
  /** Rows that were given that office. */
  readonly givenUnit: number;
  /** Rows without a usable NIK are those of the people they were compared with: somebody has looked at them. */
  readonly takesAlike: boolean;
  /** Single rows of which somebody said so. */
  readonly confirmedRows: readonly ConfirmedRow[];
  /** Cells that were written otherwise by hand. */
  readonly corrections: readonly Correction[];
  /** The group of problems or repairs that is looked at. */
  readonly checkedGroup: string | null;
  /** Something was chosen by hand. */
  readonly isTouched: boolean;
  readonly preview: ImportPreview | null;
  /** Spellings approved since the preview was made, with the action that remembers each. */
  readonly learned: ReadonlyMap<string, string>;
  readonly running: { readonly task: Task; readonly run: number; readonly job: string | null } | null;
  readonly error: CallError | null;
}

/** What a list does not say, before anything was proposed or chosen. */
const noDefaults: DefaultsDraft = {
  unitUid: null,
  unitForMissing: null,
  categoryUid: null,
  fundingUid: null,
  startsOn: null,
  programmes: 3,
  withoutKpj: 'registered',
  agreementKind: null,
};

/** An import that has just begun; `defaults` are those of the sheet before it. */
export function newDraft(file: FileTicket, defaults: DefaultsDraft = noDefaults): Draft {
  return {
    file,
    step: 'file',
    seen: null,
    isKindChosen: false,
    sheetChoices: new Map(),
    sheetAs: null,
    band: null,
    month: null,
    isMonthChosen: false,
    decisions: [],
    dateOrder: 'dmy',
    isOrderChosen: false,
    defaults,
    byTitles: { unitUid: null, categoryUid: null },
    titleUnit: null,
    takesTitleUnit: false,
    givenUnit: 0,
    takesAlike: false,
    confirmedRows: [],
    corrections: [],
    checkedGroup: null,
    isTouched: false,
    preview: null,
    learned: new Map(),
    running: null,
    error: null,
  };
}

/** The defaults that somebody chose: what titles proposed belongs to the list below them, not to the next sheet. */
export function chosenDefaults({ defaults, byTitles }: Draft): DefaultsDraft {
  const { unitUid, categoryUid } = defaults;
  return {
    ...defaults,
    unitUid: unitUid === byTitles.unitUid ? null : unitUid,
    categoryUid: categoryUid === byTitles.categoryUid ? null : categoryUid,
    unitForMissing: null,
  };
}

/** The import that is being prepared; one at a time. */
export const importDraft = createStore<Draft | null>(null);

/** The import that was just saved, and what is left in its file. */
export interface LastCommit {
  readonly uid: string;
  readonly file: FileTicket;
  readonly nextSheet: string | null;
  readonly defaults: DefaultsDraft;
}
export const lastCommit = createStore<LastCommit | null>(null);

/** Changes the draft, when there still is one. */
export function changeDraft(change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)): void {
  importDraft.set((draft) => draft && { ...draft, ...(typeof change === 'function' ? change(draft) : change) });
}

/** A choice by hand of what the rows mean: the preview no longer holds, nor who was confirmed in it. */
export function changeChoices(change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)): void {
  changeDraft((draft) => ({
    takesAlike: false,
    confirmedRows: [],
    ...(typeof change === 'function' ? change(draft) : change),
    isTouched: true,
    preview: null,
  }));
}

/** What each column is read as, by its place in the sheet. */
export function readingsOf({ seen, decisions }: Draft): ReadonlyMap<number, ListReading | null> {
  return readingsAfter(seen?.columns ?? [], decisions);
}

/** The preview that the present choices ask for; null while something required is missing. */
export function previewInputOf(draft: Draft): PreviewInput | null {
  const { seen, file, dateOrder, defaults, month } = draft;
  if (!seen?.band || defaults.startsOn === null) return null;
  const carried = new Set(
    [...seen.columns, ...(seen.profile?.columns ?? [])].flatMap((one) => (one.carryDown ? [one.column] : [])),
  );
  const columns = [...readingsOf(draft)].flatMap(([column, reading]) =>
    reading === null ? [] : [{ column, reading, carryDown: carried.has(column) }],
  );
  return {
    file: file.token,
    sha256: seen.sha256,
    kind: seen.kind,
    month: seen.kind === 'insurer-list' ? month : null,
    throughLibrary: seen.throughLibrary,
    sheets: sheetsTaken(draft),
    sheetAs: draft.sheetAs,
    layout: seen.layout,
    columns,
    dateOrder,
    defaults: { ...defaults, startsOn: defaults.startsOn },
    takeAlike: draft.takesAlike,
    alikeRows: [...draft.confirmedRows],
    corrections: [...draft.corrections],
  };
}
