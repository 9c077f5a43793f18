import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { countIn, tagsIn } from './tags.ts';

/** Where a sheet has come to, counted from 1; 0 before its first row and cell. */
class Place {
  #row = 0;
  #column = 0;

  sheet(): void {
    this.#row = 0;
    this.#column = 0;
  }

  row(at: number | undefined, further: number): void {
    this.#row = (at ?? this.#row + 1) + further;
    this.#column = 0;
  }

  cell(at: number | undefined, further: number): void {
    this.#column = (at ?? this.#column + 1) + further;
  }

  /** Throws `workbook-too-many-rows`, `workbook-too-many-columns` for what stands where no sheet reaches. */
  check(down = 0): void {
    if (this.#row + down > limits.rows) fail('workbook-too-many-rows', { limit: limits.rows });
    if (this.#column > limits.columns) fail('workbook-too-many-columns', { limit: limits.columns });
  }
}

/**
 * Checks what the repeats of an OpenDocument sheet unfold to, before the library unfolds them. Empty rows and cells may
 * repeat to the end of a sheet, as LibreOffice writes them. Throws `workbook-too-many-rows`, `workbook-too-many-columns`,
 * `workbook-too-sparse`.
 */
export function checkRepeats(content: string): void {
  const place = new Place();
  let rows = 1;
  let unfolded = 0;
  for (const { name, attributes } of tagsIn(content)) {
    if (name === 'table') place.sheet();
    else if (name === 'table-row') {
      rows = countIn(attributes, 'number-rows-repeated') ?? 1;
      if (rows > limits.rows) fail('workbook-too-many-rows', { limit: limits.rows });
      place.row(undefined, rows - 1);
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      const columns = countIn(attributes, 'number-columns-repeated') ?? 1;
      if (columns > limits.columns) fail('workbook-too-many-columns', { limit: limits.columns });
      place.cell(undefined, columns - 1);
      if (!attributes.includes('value-type')) continue;
      place.check();
      unfolded += rows * columns - 1;
      if (unfolded > limits.libraryRepeats) fail('workbook-too-sparse', { limit: limits.libraryRepeats });
    }
  }
}

/** Checks the places that XML of Excel 2003 names for rows and cells, and how far they reach. Throws as {@link checkRepeats}. */
export function checkPlaces(content: string): void {
  const [cells, columns] = [new Place(), new Place()];
  for (const { name, attributes } of tagsIn(content)) {
    if (name === 'Worksheet') {
      cells.sheet();
      columns.sheet();
    }
    if (name !== 'Row' && name !== 'Cell' && name !== 'Column') continue;
    const index = countIn(attributes, 'Index');
    const span = countIn(attributes, 'Span') ?? 0;
    if (name === 'Row') cells.row(index, span);
    else if (name === 'Cell') cells.cell(index, countIn(attributes, 'MergeAcross') ?? 0);
    else columns.cell(index, span);
    cells.check(countIn(attributes, 'MergeDown') ?? 0);
    columns.check();
  }
}
