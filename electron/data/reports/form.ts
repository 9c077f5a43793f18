import type { LayoutDesign } from '../../../shared/reports/layout/design.ts';
import { letterheadOf, type Signatory, signaturesOf } from '../../../shared/reports/official-form.ts';
import type { SheetForm } from '../../../shared/reports/table.ts';
import type { PageSpec } from '../../../shared/workbook/spec.ts';
import type { DataContext } from '../context.ts';
import { officeOf } from '../office.ts';
import type { Connection } from '../connection.ts';

const usualPage: PageSpec = { paper: 'F4', orientation: 'landscape' };

/** Paper, letterhead, numbering and signatures of a report: the official form, bare for a list to work with, or as its design says. */
export function formOf(
  { reader, today }: DataContext,
  { isPlain }: { readonly isPlain?: boolean | undefined },
  design: LayoutDesign | null,
): SheetForm {
  if (isPlain) return { page: usualPage };
  const office = officeOf(reader);
  const signatures = signaturesOf(office, officialsInUse(reader), today(), design?.signatures);
  return {
    page: design?.page ?? usualPage,
    ...((design?.hasLetterhead ?? true) && { letterhead: letterheadOf(office) }),
    numbering: design?.hasNumbering ?? true,
    ...(signatures && { signatures }),
  };
}

function officialsInUse(db: Connection): Signatory[] {
  return db
    .prepare<[], Omit<Signatory, 'isHeadOfOffice'> & { isHeadOfOffice: number }>(
      `SELECT uid, name, nip, rank, position, capacity, is_head_of_office AS isHeadOfOffice
       FROM official WHERE is_active = 1 ORDER BY id`,
    )
    .all()
    .map((official) => ({ ...official, isHeadOfOffice: official.isHeadOfOffice === 1 }));
}
