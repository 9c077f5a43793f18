import type { Connection } from '../../connection.ts';
import { createProblemWriter, problemTable } from '../staged-problems.ts';
import { createTally, type Tally } from '../tally.ts';
import type { JudgedMember } from './judge.ts';
import { memberColumns } from './member.ts';

const tables = `
CREATE TEMP TABLE staged_member (
  id INTEGER PRIMARY KEY, place INTEGER NOT NULL, outcome TEXT NOT NULL, kind TEXT, member TEXT,
  ${memberColumns.join(', ')}, changes TEXT, repairs TEXT
);
${problemTable}
`;

export interface MemberStaging {
  readonly tally: Tally;
  add(row: JudgedMember): void;
}

/** Makes the staging tables, which {@link keptListOf} has cleared away, and a writer to them. Call `add` inside a transaction. */
export function openMemberStaging(db: Connection, sheets: number): MemberStaging {
  db.exec(tables);
  const tally = createTally(sheets);
  const writeProblems = createProblemWriter(db);
  const insert = db.prepare(
    `INSERT INTO temp.staged_member (place, outcome, kind, member, ${memberColumns.join(', ')}, changes, repairs)
     VALUES (:place, :outcome, :kind, :member, ${memberColumns.map((column) => `:${column}`).join(', ')}, :changes, :repairs)`,
  );
  const listed = (things: readonly unknown[]) => (things.length > 0 ? JSON.stringify(things) : null);
  return {
    tally,
    add({ mapped, outcome, problems, member, values, changes }) {
      const isKept = outcome !== 'same' || problems.length > 0;
      tally.add(mapped, outcome, isKept);
      writeProblems(mapped.row, problems);
      if (!isKept) return;
      insert.run({
        ...values,
        place: mapped.row,
        outcome,
        kind: mapped.kind === 'data' ? null : mapped.kind,
        member,
        changes: listed(changes),
        repairs: listed(mapped.repairs),
      });
    },
  };
}
