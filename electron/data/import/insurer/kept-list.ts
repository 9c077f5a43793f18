import type { Month } from '../../../../shared/dates.ts';
import type { Connection } from '../../connection.ts';
import { type KeptMember, memberColumns } from './member.ts';

/** The members of a month, found by what identifies them. */
export interface KeptList {
  byKpj(kpj: string): KeptMember | undefined;
  byNik(nik: string): KeptMember[];
}

/** The list of a month as it holds now: of every member the row that came last. */
export function keptListOf(db: Connection, month: Month): KeptList {
  const columns = ['member', ...memberColumns].join(', ');
  db.exec(`CREATE TEMP TABLE insurer_kept (${columns})`);
  db.prepare<[Month]>(
    `INSERT INTO temp.insurer_kept SELECT ${columns} FROM insurer_member
     WHERE id IN (SELECT max(id) FROM insurer_member WHERE month = ? GROUP BY member)`,
  ).run(month);
  db.exec('CREATE INDEX temp.kept_kpj ON insurer_kept (kpj); CREATE INDEX temp.kept_nik ON insurer_kept (nik)');
  const select = (column: 'kpj' | 'nik') =>
    db.prepare<[string], KeptMember>(`SELECT * FROM temp.insurer_kept WHERE ${column} = ?`);
  const [withKpj, withNik] = [select('kpj'), select('nik')];
  return { byKpj: (kpj) => withKpj.get(kpj), byNik: (nik) => withNik.all(nik) };
}
