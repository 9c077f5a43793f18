import { agreementConflictCodes } from '../../../shared/import/agreements/problems.ts';
import type { Output, Parsed } from '../../../shared/contract.ts';
import { conflictCodes } from '../../../shared/import/findings.ts';
import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { ProblemRowsOrder, ProblemRowsProgress } from '../../../shared/import/problem-rows.ts';
import { problemWords } from '../../../shared/import/problem-words.ts';
import { bandChoice, profileChoices } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import type { DataContext, JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { officeOf } from '../office.ts';

interface Batch {
  id: number;
  kind: ListKind;
  sheet: string;
  sha256: string;
  choices: string;
}

interface RowProblem {
  row: number;
  column: string | null;
  code: string;
  original: string;
}

/** What keeps a row out although it is no error of the row itself. */
const conflicts = JSON.stringify([...conflictCodes, ...agreementConflictCodes]);

const choicesKept = profileChoices.pick({ columns: true }).extend({ band: bandChoice });

function batchOf(db: Connection, uid: string): Batch {
  const batch = db
    .prepare<[string], Batch>('SELECT id, kind, sheet, sha256, choices FROM import_batch WHERE uid = ?')
    .get(uid);
  return batch ?? fail('not-found');
}

/** What is wrong with the rows that were kept out (and on wish with those that were warned of), in words by row. */
function problemLines(
  db: Connection,
  { id }: Batch,
  { withWarnings, language }: Pick<Parsed<'import.writeProblems'>, 'withWarnings' | 'language'>,
): Map<number, string> {
  const problems = db.prepare<Record<string, unknown>, RowProblem>(
    `SELECT row, column_name AS "column", code, original FROM import_problem
     WHERE batch_id = :id AND level IN ('error', 'warning') AND (:withWarnings = 1 OR row IN (
       SELECT row FROM import_problem
       WHERE batch_id = :id AND (level = 'error' OR code IN (SELECT value FROM json_each(:conflicts)))))
     ORDER BY row, level, id`,
  );
  const byRow = new Map<number, Map<string, string[]>>();
  for (const { row, column, code, original } of problems.iterate({
    id,
    conflicts,
    withWarnings: withWarnings ? 1 : 0,
  })) {
    const codes = byRow.get(row) ?? new Map<string, string[]>();
    byRow.set(row, codes);
    // Who it may be stands in no cell of the row.
    const words = problemWords(code, language) + (code === 'match-to-review' ? `: ${original}` : '');
    codes.set(words, [...(codes.get(words) ?? []), ...(column === null ? [] : [column])]);
  }
  const line = ([words, columns]: [string, string[]]) =>
    columns.length === 0 ? words : `${[...new Set(columns)].join(', ')}: ${words}`;
  return new Map([...byRow].map(([row, codes]) => [row, [...codes].map(line).join('\n')]));
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
  const { band, columns } = choicesKept.parse(JSON.parse(batch.choices));
  const rows = problemLines(reader, batch, { withWarnings, language });
  const { caption, title } = catalogue[language].imports.problemRows;
  const { kind, sheet, sha256 } = batch;
  progress('writing', 0, rows.size);
  const properties = { title, creator: officeOf(reader).name, created: now().toISOString() };
  const order: ProblemRowsOrder = { sha256, kind, sheet, band, columns, rows, caption, properties };
  await stream.send(order);
  for await (const told of stream.values<ProblemRowsProgress>()) {
    if ('bytes' in told) return { file: file.name, ...told };
    progress('writing', told.written, rows.size);
  }
  return fail('internal');
}
