import type { Connection } from '../../connection.ts';
import { createProblemWriter, dropStaged, problemTable } from '../staged-problems.ts';
import { createTally, type Tally } from '../tally.ts';
import type { ListedTerm, TermNode } from './listed-term.ts';

/** What a preview of agreements holds, in temporary tables like that of people. */
const tables = `
${dropStaged}
CREATE TEMP TABLE staged_agreement (
  id INTEGER PRIMARY KEY, place INTEGER NOT NULL, outcome TEXT NOT NULL, kind TEXT, title TEXT,
  agreement_kind TEXT, number TEXT, starts_on TEXT, ends_on TEXT, renews TEXT,
  known_uid TEXT, renews_node TEXT, above_node TEXT, node TEXT, listed TEXT NOT NULL, changes TEXT, repairs TEXT
);
${problemTable}
`;

export interface AgreementStaging {
  readonly tally: Tally;
  /** Keeps the rows of a whole list; `nameOf` says what the terms that they renew are called. */
  addAll(terms: readonly ListedTerm[], nameOf: (node: TermNode) => string): void;
}

/** Empties the staging tables and makes a writer to them. */
export function openAgreementStaging(db: Connection, sheets: number): AgreementStaging {
  db.exec(tables);
  const tally = createTally(sheets);
  const writeProblems = createProblemWriter(db);
  const insert = db.prepare(
    `INSERT INTO temp.staged_agreement (place, outcome, kind, title, agreement_kind, number, starts_on, ends_on, renews,
       known_uid, renews_node, above_node, node, listed, changes, repairs)
     VALUES (:row, :outcome, :kind, :title, :agreementKind, :number, :startsOn, :endsOn, :renews,
       :knownUid, :renewsNode, :aboveNode, :node, :listed, :changes, :repairs)`,
  );
  return {
    tally,
    addAll(terms, nameOf) {
      for (const { mapped, problems, outcome, identity, known, node, renews, above, changes } of terms) {
        const isKept = outcome !== 'same' || problems.length > 0;
        tally.add(mapped, outcome, isKept);
        writeProblems(mapped.row, problems);
        if (!isKept) continue;
        const { values, repairs } = mapped;
        insert.run({
          row: mapped.row,
          outcome,
          kind: mapped.kind === 'data' ? null : mapped.kind,
          title: values.title ?? null,
          agreementKind: identity?.kind ?? null,
          number: values.numberFirst ?? values.numberSecond ?? null,
          startsOn: values.termStart ?? null,
          endsOn: values.termEnd ?? null,
          renews: (renews ?? above) === null ? null : nameOf(renews ?? above ?? ''),
          knownUid: known?.uid ?? null,
          renewsNode: renews,
          aboveNode: above,
          node,
          listed: JSON.stringify(values),
          changes: changes.length > 0 ? JSON.stringify(changes) : null,
          repairs: repairs.length > 0 ? JSON.stringify(repairs) : null,
        });
      }
    },
  };
}
