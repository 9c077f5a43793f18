import type { PlainDate } from '../../../shared/dates.ts';
import type { KeptFile } from '../../../shared/kept-files.ts';
import type { Regulation } from '../../../shared/regulations/schema.ts';
import { validityOn } from '../../../shared/regulations/validity.ts';
import type { Connection } from '../connection.ts';

type RegulationRow = Omit<Regulation, 'aliases' | 'isConfirmed' | 'files' | 'validity'> & {
  aliases: string;
  isConfirmed: number;
  files: string;
};

/** Every regulation, in the order of the register: latest added last. */
export function allRegulations(db: Connection, on: PlainDate): Regulation[] {
  return db
    .prepare<[], RegulationRow>(
      `SELECT r.uid, r.row_version AS rowVersion, r.kind, r.number, r.aliases, r.issued_on AS issuedOn, r.title, r.asks,
         r.valid_from AS validFrom, r.valid_to AS validTo, next.uid AS replacedByUid, r.is_confirmed AS isConfirmed,
         (SELECT count(*) FROM agreement_regulation l WHERE l.regulation_id = r.id) AS agreements,
         (SELECT json_group_array(json_object('uid', f.uid, 'rowVersion', f.row_version, 'name', f.name,
            'type', substr(f.stored_as, instr(f.stored_as, '.') + 1), 'bytes', f.bytes, 'addedOn', f.added_on) ORDER BY f.id)
          FROM regulation_file f WHERE f.regulation_id = r.id) AS files
       FROM regulation r LEFT JOIN regulation next ON next.id = r.replaced_by_id ORDER BY r.id`,
    )
    .all()
    .map((row) => ({
      ...row,
      aliases: JSON.parse(row.aliases) as string[],
      isConfirmed: row.isConfirmed === 1,
      files: JSON.parse(row.files) as KeptFile[],
      validity: validityOn(row, on),
    }));
}
