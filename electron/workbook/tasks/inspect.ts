import type { ColumnMatch, ColumnPlan } from '../../../shared/import/column-reading.ts';
import { findHeaderBand, type HeaderBand, headerBandAt } from '../../../shared/import/header-band.ts';
import { dateOrderOf } from '../../../shared/import/date-order.ts';
import { matchColumns } from '../../../shared/import/match-columns.ts';
import type { Inspection } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { WorkbookTask } from '../../threads/protocol.ts';
import { type OpenWorkbook, openWorkbook, type SheetInfo } from '../read/workbook.ts';
import { firstRows, type SheetLook } from './rows.ts';
import { sha256Of } from './sha256.ts';

type InspectTask = Extract<WorkbookTask, { task: 'inspect' }>;

/** Rows looked at for the head of the table and the samples of its columns. */
const rowsLookedAt = 200;

interface LookedAt extends SheetLook {
  readonly info: SheetInfo;
  readonly band: HeaderBand | null;
}

async function lookAt(book: OpenWorkbook, info: SheetInfo, most: number): Promise<LookedAt> {
  if (info.state === 'chart') return { info, rows: [], merges: [], hiddenRows: [], band: null };
  const look = await firstRows(book, info, Math.max(rowsLookedAt, most));
  return { info, ...look, band: findHeaderBand(look.rows, look.merges) };
}

/** The sheet that was asked for, else the first visible one that holds a list, else the first with rows. */
function chooseSheet(looked: readonly LookedAt[], name: string | null): LookedAt {
  if (name !== null)
    return looked.find(({ info }) => info.name === name) ?? fail('workbook-sheet-missing', { sheet: name });
  const visible = looked.filter(({ info }) => info.state === 'visible');
  return (
    visible.find(({ band }) => band !== null) ??
    looked.find(({ band }) => band !== null) ??
    visible.find(({ rows }) => rows.length > 0) ??
    fail('workbook-without-rows')
  );
}

function planOf(columns: readonly ColumnMatch[]): ColumnPlan[] {
  return columns.flatMap(({ column, reading, carryDown }) =>
    reading === null ? [] : [{ column, reading, carryDown }],
  );
}

/** Looks into a workbook: its sheets, the head of the table of one of them, what its columns seem to be. */
export async function inspectWorkbook({ file, sheet, band, rows }: InspectTask, stream: PortStream): Promise<void> {
  const book = await openWorkbook(file.path);
  try {
    const looked: LookedAt[] = [];
    for (const info of book.sheets) looked.push(await lookAt(book, info, rows));
    const chosen = chooseSheet(looked, sheet);
    const found = band ? headerBandAt(chosen.rows, chosen.merges, band.top, band.bottom) : chosen.band;
    const columns = found ? matchColumns(found, chosen.rows, { merges: chosen.merges }) : [];
    const evidence = dateOrderOf(
      found ? chosen.rows.filter(({ number }) => number >= found.firstData) : [],
      planOf(columns),
    );
    const answer: Omit<Inspection, 'importedBefore'> = {
      file: file.name,
      sha256: await sha256Of(file.path),
      sheets: looked.map((each) => ({
        name: each.info.name,
        state: each.info.state,
        rows: each.info.rows,
        columns: each.info.columns,
        holdsList: each.band !== null,
        hiddenRows: each.hiddenRows.length,
      })),
      sheet: chosen.info.name,
      firstRows: chosen.rows
        .slice(0, rows)
        .map((row) => ({ ...row, kinds: Array.from(row.kinds), texts: [...row.texts] })),
      band: found && {
        top: found.top,
        bottom: found.bottom,
        firstData: found.firstData,
        numberingRow: found.numberingRow ?? null,
      },
      columns: columns.map((match) => ({ ...match, samples: [...match.samples] })),
      dateOrder: evidence.order,
      dateEvidence: { dmy: evidence.dmy, mdy: evidence.mdy },
    };
    await stream.send(answer);
    stream.end();
  } finally {
    await book.close();
  }
}
