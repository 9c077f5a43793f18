import { checklistFrom } from '../../../../shared/agreements/checklist.ts';
import type { Party } from '../../../../shared/agreements/schema.ts';
import type { AgreementKind } from '../../../../shared/agreements/term.ts';
import type { AgreementValues } from '../../../../shared/import/agreements/fields.ts';
import { placesIn } from '../../../../shared/import/row-place.ts';
import type { ImportPreview } from '../../../../shared/import/schema.ts';
import { CodedError, fail } from '../../../../shared/result.ts';
import { kindSettings, type KindSettings } from '../../agreements/kinds.ts';
import { refuseContradictions } from '../../agreements/contradictions.ts';
import { type AgreementRow, findAgreement } from '../../agreements/rows.ts';
import { checklistsFollowing } from '../../agreements/follow-end.ts';
import { insertSteps, turnRound } from '../../agreements/rounds.ts';
import { breathe, type DataContext, type JobExtras } from '../../context.ts';
import type { Connection } from '../../connection.ts';
import { idOf, insertRecord, type Row, updateRecord } from '../../records.ts';
import type { AgreementChange } from './compare.ts';
import type { TermNode } from './listed-term.ts';

interface StagedRow {
  place: number;
  title: string | null;
  number: string | null;
  node: TermNode;
  known_uid: string | null;
  renews_node: TermNode | null;
  above_node: TermNode | null;
  agreement_kind: AgreementKind;
  listed: string;
  changes: string | null;
}

/** What the rows of the list have become so far. */
interface Saving {
  readonly db: Connection;
  readonly settings: KindSettings;
  readonly today: string;
  readonly government: string;
  /** Uids of the agreements that the list brought, by their nodes. */
  readonly brought: Map<TermNode, string>;
}

const theInsurer = 'BPJS Ketenagakerjaan';

function partyOf(institution: string, signer: string | null | undefined): Party {
  return { institution, signer: signer ?? null, signerNumber: null, position: null, authority: null };
}

/** The id of the agreement that a row leads to, which was saved before it. */
function idOfNode({ db, brought }: Saving, node: TermNode | null): number | null {
  return node === null ? null : (idOf(db, 'agreement', brought.get(node) ?? node) ?? fail('preview-outdated'));
}

/** An addendum that ends later than the agreement above it moves the end of that one, as the form proposes it. */
function amendedEnd({ db, brought }: Saving, above: TermNode | null, values: AgreementValues): string | null {
  const end = values.termEnd ?? null;
  const parent = above === null ? undefined : findAgreement(db, brought.get(above) ?? above);
  return parent && end !== null && end > parent.endsOn ? end : null;
}

function columnsOf(saving: Saving, row: StagedRow, values: AgreementValues): Row {
  const { agreement_kind: kind, renews_node, above_node } = row;
  return {
    kind,
    parent_id: idOfNode(saving, above_node),
    renews_id: idOfNode(saving, renews_node),
    number_first: values.numberFirst ?? null,
    number_second: values.numberSecond ?? null,
    title: values.title ?? fail('internal'),
    scope: null,
    segments: '[]',
    first_party: JSON.stringify(partyOf(values.firstParty ?? saving.government, values.firstSigner)),
    second_party: JSON.stringify(partyOf(values.secondParty ?? theInsurer, values.secondSigner)),
    signed_on: values.signedOn ?? null,
    signed_at: values.signedAt ?? null,
    starts_on: values.termStart ?? fail('internal'),
    ends_on: values.termEnd ?? fail('internal'),
    amends_end_to: amendedEnd(saving, above_node, values),
    notice_months: values.noticeMonths ?? saving.settings(kind).noticeMonths,
    note: values.agreementNote ?? null,
  };
}

function checklistFor({ settings, today }: Saving, kind: AgreementKind, values: AgreementValues) {
  const term = {
    signedOn: values.signedOn ?? null,
    startsOn: values.termStart ?? fail('internal'),
    endsOn: values.termEnd ?? fail('internal'),
  };
  return checklistFrom(term, settings(kind).steps, today);
}

/** A new agreement with its checklist, as a form saves it. */
function insertTerm(saving: Saving, row: StagedRow): string {
  const values = JSON.parse(row.listed) as AgreementValues;
  const uid = insertRecord(saving.db, 'agreement', columnsOf(saving, row, values));
  insertSteps(saving.db, uid, checklistFor(saving, row.agreement_kind, values));
  saving.brought.set(row.node, uid);
  return uid;
}

function changeTerm(saving: Saving, row: StagedRow): AgreementRow {
  const { db, today } = saving;
  const uid = row.known_uid ?? fail('internal');
  const known = findAgreement(db, uid) ?? fail('preview-outdated');
  const changes = JSON.parse(row.changes ?? '[]') as AgreementChange[];
  const nodes: Record<string, TermNode | null> = { renews_id: row.renews_node, parent_id: row.above_node };
  const columns = changes.map(({ column, after }) => [
    column,
    column in nodes ? idOfNode(saving, nodes[column] ?? null) : after,
  ]);
  updateRecord(db, 'agreement', uid, known.rowVersion, Object.fromEntries(columns) as Row);
  turnRound(db, known, today);
  return known;
}

/** New terms in an order in which what a row leads to stands before it; there are no circles. */
function renewedFirst(rows: readonly StagedRow[]): StagedRow[] {
  const byNode = new Map(rows.map((row) => [row.node, row]));
  const ordered = new Set<StagedRow>();
  const before = ({ renews_node, above_node }: StagedRow) => byNode.get(renews_node ?? above_node ?? '');
  for (const row of rows) {
    const chain: StagedRow[] = [];
    for (let next: StagedRow | undefined = row; next && !ordered.has(next); next = before(next)) chain.push(next);
    for (const one of chain.toReversed()) ordered.add(one);
  }
  return [...ordered];
}

/** Rows saved between two looks at the messages. */
const slice = 100;

/**
 * Saves what a preview of agreements staged: new terms with their checklists, then what changes. What contradicts the
 * register in the end is refused with its row (`import-contradicts`), and nothing of the list is kept: the preview leaves such
 * rows out, but what is saved is what counts.
 */
export async function saveAgreements(
  { writer: db, today }: DataContext,
  _action: unknown,
  { progress, signal }: Pick<JobExtras, 'progress' | 'signal'>,
  _batch: number,
  { sheets }: Pick<ImportPreview, 'sheets'>,
): Promise<void> {
  const staged = db.prepare<[string], StagedRow>(
    `SELECT place, title, number, node, known_uid, renews_node, above_node, agreement_kind, listed, changes FROM temp.staged_agreement
     WHERE outcome = ? ORDER BY id`,
  );
  const government = db.prepare<[], string>('SELECT government FROM office').pluck().get() ?? fail('internal');
  const saving: Saving = { db, settings: kindSettings(db), today: today(), government, brought: new Map() };
  const follow = checklistsFollowing(db, saving.today);
  const added = renewedFirst(staged.all('new'));
  const changed = staged.all('changed');
  const total = added.length + changed.length;
  const saved: SavedTerm[] = [];
  for (const [index, row] of [...added, ...changed].entries()) {
    if (index < added.length) saved.push({ row, uid: insertTerm(saving, row) });
    else {
      const before = changeTerm(saving, row);
      saved.push({ row, uid: before.uid, before });
    }
    if ((index + 1) % slice !== 0 && index + 1 < total) continue;
    progress('saving', index + 1, total);
    await breathe();
    if (signal.aborted) throw signal.reason as Error;
  }
  await refuseAll(db, saved, placesIn(sheets.map((name) => ({ name }))), signal);
  follow();
}

/** An agreement that a row of the list became, as it was before if it was known. */
interface SavedTerm {
  readonly row: StagedRow;
  readonly uid: string;
  readonly before?: AgreementRow;
}

/** `import-contradicts` with sheet and row of the list, what it is called, and what a form would be told as `reason` and `field`. */
function refuseRow(db: Connection, { row, uid, before }: SavedTerm, find: ReturnType<typeof placesIn>): void {
  try {
    refuseContradictions(db, uid, before);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const { place, number, title } = row;
    fail('import-contradicts', {
      ...find(place),
      number: number ?? title,
      reason: error.code,
      ...error.details,
    });
  }
}

/** Looks at every agreement that was saved when all of them are: a renewal may come before what it renews. */
async function refuseAll(
  db: Connection,
  saved: readonly SavedTerm[],
  find: ReturnType<typeof placesIn>,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, term] of saved.entries()) {
    refuseRow(db, term, find);
    if ((index + 1) % slice !== 0) continue;
    await breathe();
    if (signal.aborted) throw signal.reason as Error;
  }
}
