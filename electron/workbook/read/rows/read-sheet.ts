import { CodedError } from '../../../../shared/result.ts';
import type { Package } from '../parts/package.ts';
import type { Styles } from '../parts/styles.ts';
import type { MergedRange, OnRow } from '../raw-row.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { inflateXml, type InflateOptions } from '../zip/inflate.ts';
import type { CivilDates } from './civil-dates.ts';
import { RowScanner, step, type Step } from './scanner.ts';
import type { SharedTexts } from './shared-texts.ts';
import { SheetState } from './sheet-state.ts';

export interface SheetContext {
  readonly texts: SharedTexts;
  readonly styles: Styles;
  readonly dates: CivilDates;
}

/** Inflates and scans one sheet. Errors carry the row they were met in, or after. */
export async function readSheet(
  parts: Package,
  entry: ZipEntry,
  { texts, styles, dates }: SheetContext,
  onRow: OnRow,
  options: InflateOptions,
): Promise<{ rows: number; merges: readonly MergedRange[] }> {
  const state = new SheetState(texts, styles, dates);
  const scanner = new RowScanner(state);
  const answer = () => ({ rows: scanner.rows, merges: scanner.merges });
  try {
    for await (const chunk of inflateXml(parts, entry, options)) {
      scanner.push(chunk);
      if ((await handOut(scanner, state, onRow)) === 'stop') return answer();
    }
    scanner.push();
    await handOut(scanner, state, onRow);
    return answer();
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    throw new CodedError(error.code, { row: state.number, ...error.details }, { cause: error });
  }
}

/** Hands out the rows that are complete in the bytes at hand. */
async function handOut(scanner: RowScanner, state: SheetState, onRow: OnRow): Promise<Step | 'stop'> {
  for (let at: Step = scanner.advance(); ; at = scanner.advance()) {
    if (at !== step.row) return at;
    const answer = onRow(state.row);
    if (answer === 'skim') {
      state.isSkimmed = true;
      continue;
    }
    if (answer !== undefined && (answer === 'stop' || (await answer) === 'stop')) return 'stop';
  }
}
