import { fieldsOfReading, type ColumnPlan, type ListReading } from './column-reading.ts';
import { foldBlanks } from './cell-text.ts';
import { readDateText } from './date-text.ts';
import type { Inspection } from './schema.ts';
import { cellKinds, type SourceRow } from './source-row.ts';

/** What the written dates of a list say about their order, cell by cell. */
export interface DateOrderEvidence {
  readonly order: 'dmy' | 'mdy';
  readonly dmy: number;
  readonly mdy: number;
}

/** Fields whose dates are looked at; an end says nothing that its start does not. */
const dateFields: ReadonlySet<string> = new Set(['birthDate', 'startsOn', 'termStart', 'signedOn']);

/**
 * Which order of day and month a list mostly uses, from dates that can be read in one way only (28/03/2000). Day first
 * when nothing speaks against it: that is how Indonesian offices write.
 */
export function dateOrderOf(rows: readonly SourceRow[], plan: readonly ColumnPlan<ListReading>[]): DateOrderEvidence {
  const columns = plan.filter(({ reading }) => fieldsOfReading(reading).some((field) => dateFields.has(field)));
  let dmy = 0;
  let mdy = 0;
  for (const row of rows) {
    for (const { column } of columns) {
      if (column >= row.width || row.kinds[column] !== cellKinds.text) continue;
      const text = foldBlanks(row.texts[column] ?? '');
      const date = readDateText(text.slice(Math.max(0, text.search(/\d/))));
      if (!date || date.isDecided) continue;
      if (date.first > 12 && date.second <= 12) dmy++;
      if (date.second > 12 && date.first <= 12) mdy++;
    }
  }
  return { order: mdy > dmy ? 'mdy' : 'dmy', dmy, mdy };
}

/** The order in which a list is read: what its cells say, and where they say nothing or both, what is known of its layout. */
export function orderToRead({
  dateEvidence: { dmy, mdy },
  dateOrder,
  profile,
}: Pick<Inspection, 'dateEvidence' | 'dateOrder' | 'profile'>): Inspection['dateOrder'] {
  return dmy > 0 !== mdy > 0 ? dateOrder : (profile?.dateOrder ?? dateOrder);
}
