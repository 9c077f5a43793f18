import { agreementVocabulary } from '../../../shared/import/agreements/column-vocabulary.ts';
import { recogniseAgreementHeading } from '../../../shared/import/agreements/recognise-heading.ts';
import type { ColumnMatch, ColumnPlan, ListReading } from '../../../shared/import/column-reading.ts';
import { findHeaderBand, type HeaderBand, headerBandAt } from '../../../shared/import/header-band.ts';
import { dateOrderOf } from '../../../shared/import/date-order.ts';
import { missingFields } from '../../../shared/import/choose-columns.ts';
import { isInsurerList, type ListKind, listKindOf } from '../../../shared/import/list-kind.ts';
import { matchColumns, matchColumnsOf } from '../../../shared/import/match-columns.ts';
import { builtInProfileOf } from '../../../shared/import/profiles/built-in.ts';
import type { BandChoice, FileInspection, Inspection } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import type { OpenWorkbook, SheetInfo } from '../read/open-workbook.ts';
import { openWorkbook } from '../read/workbook.ts';
import { layoutOf } from './layout.ts';
import { orThroughLibrary } from './or-through-library.ts';
import { firstRows, type SheetLook } from './rows.ts';
import { sha256Of } from './sha256.ts';

type InspectTask = Extract<WorkbookTask, { task: 'inspect' }>;

/** Rows looked at for the head of the table and the samples of its columns. */
const rowsLookedAt = 200;

type SheetList = Inspection['sheets'][number]['list'];

interface LookedAt extends SheetLook {
  readonly info: SheetInfo;
  readonly kind: ListKind;
  readonly band: HeaderBand | null;
}

const isAgreementHeading = (caption: string) => recogniseAgreementHeading(caption) !== null;

/** The head of the table and what it is a list of: as asked for, else as the headings say. */
function bandOf({ rows, merges }: SheetLook, asked: ListKind | null): Pick<LookedAt, 'band' | 'kind'> {
  const ofAgreements = findHeaderBand(rows, merges, isAgreementHeading);
  const kind = asked ?? listKindOf(ofAgreements?.captions ?? []);
  return { kind, band: kind === 'agreements' ? ofAgreements : findHeaderBand(rows, merges) };
}

async function lookAt(book: OpenWorkbook, info: SheetInfo, most: number, kind: ListKind | null): Promise<LookedAt> {
  if (info.state === 'chart') {
    return { info, kind: kind ?? 'participants', rows: [], merges: [], hiddenRows: [], band: null };
  }
  const look = await firstRows(book, info, Math.max(rowsLookedAt, most));
  return { info, ...look, ...bandOf(look, kind) };
}

/** Whether a sheet has a head of table that is known by name. */
function isForm({ kind, band }: LookedAt): boolean {
  return band !== null && builtInProfileOf(kind, band.captions) !== null;
}

/** The sheet that was asked for, else the first visible one that holds a form known by name or any list, else the first with rows. */
function chooseSheet(looked: readonly LookedAt[], name: string | null): LookedAt {
  if (name !== null)
    return looked.find(({ info }) => info.name === name) ?? fail('workbook-sheet-missing', { sheet: name });
  const visible = looked.filter(({ info }) => info.state === 'visible');
  return (
    visible.find(isForm) ??
    visible.find(({ band }) => band !== null) ??
    looked.find(({ band }) => band !== null) ??
    visible.find(({ rows }) => rows.length > 0) ??
    fail('workbook-without-rows')
  );
}

function planOf(columns: readonly ColumnMatch<ListReading>[]): ColumnPlan<ListReading>[] {
  return columns.flatMap(({ column, reading, carryDown }) =>
    reading === null ? [] : [{ column, reading, carryDown }],
  );
}

function columnsOf(band: HeaderBand, { kind, rows, merges }: LookedAt): ColumnMatch<ListReading>[] {
  return kind === 'agreements'
    ? matchColumnsOf(agreementVocabulary, band, rows, { merges })
    : matchColumns(band, rows, { merges });
}

interface Looked {
  readonly book: OpenWorkbook;
  readonly throughLibrary: boolean;
  readonly looked: readonly LookedAt[];
}

async function lookThrough(task: InspectTask, throughLibrary: boolean): Promise<Looked> {
  const book = await openWorkbook(task.file.path, { throughLibrary });
  try {
    const looked: LookedAt[] = [];
    for (const info of book.sheets) looked.push(await lookAt(book, info, task.rows, task.kind));
    return { book, throughLibrary, looked };
  } catch (error) {
    await book.close();
    throw error;
  }
}

function choiceOf({ top, bottom, firstData }: HeaderBand): BandChoice {
  return { top, bottom, firstData };
}

/** Lines above a table that say whose it is. */
const mostTitles = 40;

function listOf({ rows }: LookedAt, band: HeaderBand | null, layout: Inspection['layout']): SheetList {
  if (band === null || layout === null) return null;
  const above = rows.filter(({ number }) => number < band.top).flatMap(({ texts }) => texts.filter(Boolean));
  return { band: choiceOf(band), columns: layout.columns, titles: above.slice(0, mostTitles) };
}

/** The list of another sheet: in the very rows of the chosen one when its head is the same there, else where it was found. */
function likeChosen(look: LookedAt, chosen: HeaderBand | null, wanted: Inspection['layout']) {
  const { rows, merges, kind, band } = look;
  const own = layoutOf(kind, band, rows);
  if (chosen === null || wanted === null || rows.length === 0 || own?.columns === wanted.columns) {
    return listOf(look, band, own);
  }
  const there = headerBandAt(rows, merges, chosen.top, chosen.bottom);
  const layout = layoutOf(kind, there, rows);
  return layout?.columns === wanted.columns ? listOf(look, there, layout) : listOf(look, band, own);
}

/**
 * Whether a sheet goes with the form that another one holds: instructions and codes, with no column of NIKs. Anywhere else
 * a table that may be a list is taken for one, and refused in words when it is not.
 */
function isOfForm(look: LookedAt): boolean {
  if (look.band === null || look.kind !== 'participants') return false;
  const readings = new Map(columnsOf(look.band, look).map(({ column, reading }) => [column, reading]));
  return missingFields(readings, look.kind).includes('nik');
}

/** Every sheet, and the list that it holds; `chosen` has the head of table that is looked at. */
function sheetsOf(looked: readonly LookedAt[], chosen: LookedAt, layout: Inspection['layout']): Inspection['sheets'] {
  const listIn = (look: LookedAt) => {
    if (look.info === chosen.info) return listOf(chosen, chosen.band, layout);
    return isForm(chosen) && isOfForm(look) ? null : likeChosen(look, chosen.band, layout);
  };
  return looked.map((look) => ({
    name: look.info.name,
    state: look.info.state,
    rows: look.info.rows,
    columns: look.info.columns,
    list: listIn(look),
    hiddenRows: look.hiddenRows.length,
  }));
}

/** Looks into a workbook: its sheets, the head of the table of one of them, what its columns seem to be. */
export async function inspectWorkbook(task: InspectTask, stream: PortStream): Promise<void> {
  const { file, sheet, band, rows } = task;
  const { book, throughLibrary, looked } = await orThroughLibrary((isAsked) => lookThrough(task, isAsked));
  try {
    const chosen = chooseSheet(looked, sheet);
    const found = band ? headerBandAt(chosen.rows, chosen.merges, band.top, band.bottom) : chosen.band;
    const columns = found ? columnsOf(found, chosen) : [];
    const evidence = dateOrderOf(
      found ? chosen.rows.filter(({ number }) => number >= found.firstData) : [],
      planOf(columns),
    );
    const layout = layoutOf(chosen.kind, found, chosen.rows);
    const answer: FileInspection = {
      file: file.name,
      format: book.format,
      throughLibrary,
      sha256: await sha256Of(file.path),
      sheets: sheetsOf(looked, { ...chosen, band: found }, layout),
      kind: chosen.kind,
      mayBeInsurerList: chosen.kind !== 'agreements' && isInsurerList(found?.captions ?? []),
      sheet: chosen.info.name,
      firstRows: chosen.rows
        .slice(0, rows)
        .map((row) => ({ ...row, kinds: Array.from(row.kinds), texts: [...row.texts] })),
      band: found && { ...choiceOf(found), numberingRow: found.numberingRow ?? null },
      columns: columns.map((match) => ({ ...match, samples: [...match.samples] })),
      layout,
      dateOrder: evidence.order,
      dateEvidence: { dmy: evidence.dmy, mdy: evidence.mdy },
    };
    await stream.send(answer);
    stream.end();
  } finally {
    await book.close();
  }
}
