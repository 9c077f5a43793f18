import type { Month } from '../../../../shared/dates.ts';
import type { Connection } from '../../connection.ts';
import { dropStaged } from '../staged-problems.ts';
import { type KeptMember, memberColumns } from './member.ts';

/** The members of a month, found by what identifies them. */
export interface KeptList {
  readonly count: number;
  byKpj(kpj: string): KeptMember | undefined;
  byNik(nik: string): KeptMember[];
}

/** Rows looked through between two looks at the messages. */
const slice = 10_000;

/** The list of a month as it holds now: of every member the row that came last. Takes turns with other work. */
export async function keptListOf(db: Connection, month: Month, pause: () => Promise<void>): Promise<KeptList> {
  const columns = ['member', ...memberColumns].join(', ');
  db.exec(`${dropStaged} CREATE TEMP TABLE insurer_kept (${columns}, PRIMARY KEY (member)) WITHOUT ROWID`);
  const { first, last } = db
    .prepare<[Month], { first: number | null; last: number | null }>(
      `SELECT min(m.id) AS first, max(m.id) AS last
       FROM import_batch b JOIN insurer_member m ON m.batch_id = b.id WHERE b.month = ?`,
    )
    .get(month) ?? { first: null, last: null };
  const take = db.prepare<[number, number, Month]>(
    `INSERT OR REPLACE INTO temp.insurer_kept
     SELECT ${columns} FROM insurer_member WHERE id BETWEEN ? AND ? AND month = ? ORDER BY id`,
  );
  for (let from = first ?? 1; from <= (last ?? 0); from += slice) {
    take.run(from, from + slice - 1, month);
    await pause();
  }
  db.exec('CREATE INDEX temp.kept_kpj ON insurer_kept (kpj); CREATE INDEX temp.kept_nik ON insurer_kept (nik)');
  const select = (column: 'kpj' | 'nik') =>
    db.prepare<[string], KeptMember>(`SELECT ${columns} FROM temp.insurer_kept WHERE ${column} = ?`);
  const [withKpj, withNik] = [select('kpj'), select('nik')];
  const count = db.prepare<[], number>('SELECT count(*) FROM temp.insurer_kept').pluck().get() ?? 0;
  return { count, byKpj: (kpj) => withKpj.get(kpj), byNik: (nik) => withNik.all(nik) };
}
