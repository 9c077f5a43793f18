import type { Output, Parsed } from '../../../shared/contract.ts';
import { villageEdit } from '../../../shared/masterdata/schema.ts';
import type { VillageRow } from '../../threads/protocol.ts';
import type { Connection } from '../connection.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { refreshSearchTexts } from '../participants/search-text.ts';
import { insertRecord, updateRecord } from '../records.ts';
import { importList, type RowOutcome } from './import-list.ts';

/**
 * Takes a list of desa and kelurahan (Kemendagri code, name): the code names the kecamatan, its fourth group tells
 * kelurahan (1xxx) from desa (2xxx). Codes of provinces, regencies, kecamatan and of other regencies are passed over, as
 * whole lists have them; codes that cannot be and codes that the file gives two names are named with their cell.
 */
export function importVillages(
  context: DataContext,
  input: Pick<Parsed<'villages.import'>, 'isTrial'>,
  extras: JobExtras,
): Promise<Output<'villages.import'>> {
  const begin = () => {
    const taken = new Set<string>();
    const regencies = regenciesOf(context.writer);
    return (row: VillageRow) => (isElsewhere(row, regencies) ? 'skipped' : takeVillage(context.writer, row, taken));
  };
  return importList(context, input, extras, { kind: 'villages.imported', begin });
}

/** Codes of the regencies whose kecamatan are known: the office's own. */
function regenciesOf(db: Connection): ReadonlySet<string> {
  return new Set(db.prepare<[], string>('SELECT DISTINCT substr(code, 1, 5) FROM kecamatan').pluck().all());
}

/** `72`, `72.01`, `72.01.05` are places that villages lie in; `74.04.01.2001` lies in another regency. */
function isElsewhere({ code }: VillageRow, regencies: ReadonlySet<string>): boolean {
  if (/^[1-9]\d(?:\.\d{2}(?:\.\d{2})?)?$|^[1-9]\d{3}$|^[1-9]\d{5}$/.test(code)) return true;
  const village = dotted(code);
  return village !== null && !regencies.has(village.slice(0, 5));
}

/** Takes one village; `taken`: the codes that this file has named before. */
function takeVillage(db: Connection, row: VillageRow, taken: Set<string>): RowOutcome {
  const refused = (code: string): RowOutcome => ({ column: row.column, field: 'code', code, original: row.code });
  const code = dotted(row.code);
  if (code === null) return refused('village-code-invalid');
  const kecamatanId = db
    .prepare<[string], number>('SELECT id FROM kecamatan WHERE code = ?')
    .pluck()
    .get(code.slice(0, 8));
  if (kecamatanId === undefined) return refused('village-kecamatan-unknown');
  const { name, nameColumn: column } = row;
  if (name === '') return { column, field: 'name', code: 'village-name-missing', original: row.code };
  if (!villageEdit.shape.name.safeParse(name).success) {
    return { column, field: 'name', code: 'village-name-too-long', original: name.slice(0, 200) };
  }
  const isRepeated = taken.has(code);
  taken.add(code);
  const kind = code[9] === '1' ? 'kelurahan' : 'desa';
  const known = db
    .prepare<[string], { id: number; uid: string; row_version: number; name: string; kind: string }>(
      'SELECT id, uid, row_version, name, kind FROM village WHERE code = ?',
    )
    .get(code);
  if (!known) {
    insertRecord(db, 'village', { code, name, kind, kecamatan_id: kecamatanId });
    return 'new';
  }
  if (known.name === name && known.kind === kind) return 'same';
  // the first of two names stays: a list read again must change nothing
  if (isRepeated) return { column, field: 'name', code: 'village-twice-in-file', original: name };
  updateRecord(db, 'village', known.uid, known.row_version, { name, kind });
  refreshSearchTexts(db, 'village_id', known.id);
  return 'changed';
}

/** `7201012001` and `72.01.01.2001` are the same code; anything else is none. */
function dotted(written: string): string | null {
  const digits = written.replaceAll(/[.\s]/g, '');
  if (!/^\d{10}$/.test(digits)) return null;
  return `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
}
