import type { ReactNode } from 'react';

/** One column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Width in pixels at the start; the person may change it. */
  readonly width: number;
  /** Takes the width that is left; one column of a table at most. */
  readonly grow?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  /** The cell as text: what is shown without `cell`, copied, and sorted by. */
  readonly text: (row: Row) => string;
  /** What is shown instead of the plain text. */
  readonly cell?: (row: Row) => ReactNode;
  /** What is copied when it differs from the text shown (a NIK without its groups). */
  readonly copy?: (row: Row) => string;
  /** Value to sort by where the text does not sort well (dates, numbers); only for tables in memory. */
  readonly sortBy?: (row: Row) => string | number | null;
  readonly sortable?: boolean;
  /** NIK, KPJ, phone: fixed-width figures, and text when pasted into Excel. */
  readonly identifier?: boolean;
  /** Not shown until it is chosen. */
  readonly hidden?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The next sort after a click on a column: ascending, then descending. */
export function nextSort(present: Sort | null, column: string): Sort {
  return { column, descending: present?.column === column && !present.descending };
}
