import type { Output } from '../../../shared/contract.ts';
import type { RowProblemView } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { VillageRow } from '../../threads/protocol.ts';
import type { DataContext, JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { refreshSearchTexts } from '../participants/search-text.ts';
import { insertRecord, updateRecord } from '../records.ts';

type Answer = Output<'villages.import'>;

/**
 * Takes a list of desa and kelurahan (Kemendagri code, name): the code names the kecamatan, its fourth group tells
 * kelurahan (1xxx) from desa (2xxx). Codes of other regencies and codes that cannot be are named with their row.
 */
export async function importVillages(
  { writer, actions }: DataContext,
  _input: object,
  { stream, file, exclusively }: JobExtras,
): Promise<Answer> {
  if (!stream) return fail('internal');
  const rows: VillageRow[] = [];
  for await (const batch of stream.values<VillageRow[]>()) for (const row of batch) rows.push(row);
  const answer = { read: rows.length, new: 0, changed: 0, same: 0, rejected: 0, problems: [] as RowProblemView[] };
  return exclusively(async () => {
    const params = { file: file?.name ?? '', count: rows.length };
    const action = actions.begin({ kind: 'villages.imported', params, topics: ['masterdata', 'participants'] });
    try {
      for (const row of rows) takeVillage(writer, row, answer);
    } catch (error) {
      action.abandon();
      throw error;
    }
    // a list that brings nothing is no change that anyone could take back
    if (answer.new + answer.changed > 0) action.finish();
    else action.abandon();
    return answer;
  });
}

function takeVillage(db: Connection, { sheet, row, code: written, name }: VillageRow, answer: Answer): void {
  const code = dotted(written);
  const kecamatanId =
    code === null
      ? undefined
      : db.prepare<[string], number>('SELECT id FROM kecamatan WHERE code = ?').pluck().get(code.slice(0, 8));
  if (code === null || kecamatanId === undefined) {
    answer.rejected += 1;
    const problem = code === null ? 'village-code-invalid' : 'village-kecamatan-unknown';
    answer.problems.push({ sheet, row, column: null, field: 'code', code: problem, level: 'error', original: written });
    return;
  }
  const kind = code[9] === '1' ? 'kelurahan' : 'desa';
  const known = db
    .prepare<[string], { id: number; uid: string; row_version: number; name: string; kind: string }>(
      'SELECT id, uid, row_version, name, kind FROM village WHERE code = ?',
    )
    .get(code);
  if (!known) {
    insertRecord(db, 'village', { code, name, kind, kecamatan_id: kecamatanId });
    answer.new += 1;
  } else if (known.name === name && known.kind === kind) {
    answer.same += 1;
  } else {
    updateRecord(db, 'village', known.uid, known.row_version, { name, kind });
    refreshSearchTexts(db, 'village_id', known.id);
    answer.changed += 1;
  }
}

/** `7201012001` and `72.01.01.2001` are the same code; anything else is none. */
function dotted(written: string): string | null {
  const digits = written.replaceAll(/[.\s]/g, '');
  if (!/^\d{10}$/.test(digits)) return null;
  return `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
}
