import { agreementConflictCodes } from '../../../shared/import/agreements/problems.ts';
import type { Output, Parsed } from '../../../shared/contract.ts';
import { conflictCodes } from '../../../shared/import/findings.ts';
import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { ProblemRowsOrder, ProblemRowsProgress } from '../../../shared/import/problem-rows.ts';
import { problemWords } from '../../../shared/import/problem-words.ts';
import { fail } from '../../../shared/result.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import type { DataContext, JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { officeOf } from '../office.ts';
import { choicesIn } from './batch-sheets.ts';

interface Batch {
  id: number;
  kind: ListKind;
  sheet: string;
  sha256: string;
  choices: string;
}

interface RowProblem {
  sheet: string;
  row: number;
  column: string | null;
  code: string;
  original: string;
}

/** Problems whose original names somebody of the register. */
const named: ReadonlySet<string> = new Set(['match-to-review', 'match-other-birth-date', 'match-other-name']);

/** What keeps a row out although it is no error of the row itself. */
const conflicts = JSON.stringify([...conflictCodes, ...agreementConflictCodes]);

function batchOf(db: Connection, uid: string): Batch {
  const batch = db
    .prepare<[string], Batch>('SELECT id, kind, sheet, sha256, choices FROM import_batch WHERE uid = ?')
    .get(uid);
  return batch ?? fail('not-found');
}

/** What is wrong with the rows that were kept out (and on wish with those that were warned of), in words by sheet and row. */
function problemLines(
  db: Connection,
  { id }: Batch,
  { withWarnings, language }: Pick<Parsed<'import.writeProblems'>, 'withWarnings' | 'language'>,
): Map<string, Map<number, string>> {
  const problems = db.prepare<Record<string, unknown>, RowProblem>(
    `SELECT sheet, row, column_name AS "column", code, original FROM import_problem
     WHERE batch_id = :id AND level IN ('error', 'warning') AND (:withWarnings = 1 OR (sheet, row) IN (
       SELECT sheet, row FROM import_problem
       WHERE batch_id = :id AND (level = 'error' OR code IN (SELECT value FROM json_each(:conflicts)))))
     ORDER BY row, level, id`,
  );
  const bySheet = new Map<string, Map<number, Map<string, string[]>>>();
  for (const { sheet, row, column, code, original } of problems.iterate({
    id,
    conflicts,
    withWarnings: withWarnings ? 1 : 0,
  })) {
    const byRow = bySheet.get(sheet) ?? new Map<number, Map<string, string[]>>();
    bySheet.set(sheet, byRow);
    const codes = byRow.get(row) ?? new Map<string, string[]>();
    byRow.set(row, codes);
    // Who it may be stands in no cell of the row.
    const words = problemWords(code, catalogue[language]) + (named.has(code) ? `: ${original}` : '');
    codes.set(words, [...(codes.get(words) ?? []), ...(column === null ? [] : [column])]);
  }
  const line = ([words, columns]: [string, string[]]) =>
    columns.length === 0 ? words : `${[...new Set(columns)].join(', ')}: ${words}`;
  const lines = (byRow: Map<number, Map<string, string[]>>) =>
    new Map([...byRow].map(([row, codes]) => [row, [...codes].map(line).join('\n')]));
  return new Map([...bySheet].map(([sheet, byRow]) => [sheet, lines(byRow)]));
}

/**
 * Writes the rows of an import that were refused or are in conflict as they stand in the sender's file, with what is wrong
 * in a last column: mended, they are imported like any list. Reads only. Codes: `not-found`, `import-source-gone`,
 * `import-source-changed`, and those of reading and writing workbooks.
 */
export async function writeProblemRows(
  { reader, now }: DataContext,
  { uid, withWarnings, language }: Parsed<'import.writeProblems'>,
  { stream, file, progress }: JobExtras,
): Promise<Output<'import.writeProblems'>> {
  if (!stream || !file) return fail('internal');
  const batch = batchOf(reader, uid);
  const { sheets: read, columns } = choicesIn(batch);
  const lines = problemLines(reader, batch, { withWarnings, language });
  const sheets = read.flatMap((sheet) => {
    const rows = lines.get(sheet.name);
    return rows ? [{ ...sheet, rows }] : [];
  });
  const total = sheets.reduce((sum, { rows }) => sum + rows.size, 0);
  const { caption, title } = catalogue[language].imports.problemRows;
  const { kind, sha256 } = batch;
  progress('writing', 0, total);
  const properties = { title, creator: officeOf(reader).name, created: now().toISOString() };
  const order: ProblemRowsOrder = { sha256, kind, sheets, columns, caption, properties };
  await stream.send(order);
  for await (const told of stream.values<ProblemRowsProgress>()) {
    if ('bytes' in told) return { file: file.name, ...told };
    progress('writing', told.written, total);
  }
  return fail('internal');
}
