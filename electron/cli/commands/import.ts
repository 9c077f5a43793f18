import { missingFields } from '../../../shared/import/choose-columns.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import type { Output } from '../../../shared/contract.ts';
import { groupedProblems } from '../../../shared/import/grouped-problems.ts';
import { type ListKind, listKinds } from '../../../shared/import/list-kind.ts';
import type { Balance, Inspection } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import { type Arguments, oneOperand, UsageError } from '../arguments.ts';
import { addUnit, categoryNamed, findUnit, fundingNamed } from '../names.ts';
import type { Printer } from '../print.ts';
import { beginIfNew, type Session, type Streams, withStore } from '../session.ts';

/** Nobody confirms the columns here: only what a heading or the content says plainly is taken. */
const sureEnough = 0.7;

/** Without one of these columns that the sheet has, nobody knows who is registered, for what and since when. */
const deciding: ReadonlySet<string> = new Set([
  'kpj',
  'startsOn',
  'endsOn',
  'months',
  'memberStatus',
  'inactiveFrom',
  'programmes',
]);

/** What names the kind of a participation; without it people are registered and no more. */
const naming: ReadonlySet<string> = new Set(['category', 'occupation']);

function planOf({ kind, columns, band }: Inspection) {
  const sure = columns.flatMap(({ column, reading, carryDown, confidence }) =>
    reading === null || confidence < sureEnough ? [] : [{ column, reading, carryDown }],
  );
  const leftOut = columns.flatMap(({ column, caption, reading, confidence }) =>
    reading === null || confidence >= sureEnough ? [] : [{ column: columnName(column), caption, reading, confidence }],
  );
  // Only a list of people claims participations.
  const isClaimed = kind !== 'participants' || !leftOut.some(({ reading }) => deciding.has(reading));
  const plan = isClaimed ? sure : sure.filter(({ reading }) => !naming.has(reading));
  const readings = new Map(plan.map(({ column, reading }) => [column, reading]));
  if (band === null || missingFields(readings, kind).length > 0) return fail('import-no-list', { kind });
  return { band, plan, leftOut, isClaimed };
}

/** What `--kind` asks for; null when the headings are to say it. */
function kindOf({ kind }: Arguments['values']): ListKind | null {
  const known = listKinds.find((one) => one === kind) ?? null;
  if (kind !== undefined && known === null) throw new UsageError('kind', { value: kind, known: listKinds.join(', ') });
  return known;
}

async function defaultsOf(
  session: Session,
  { values }: Pick<Arguments, 'values'>,
  plan: readonly { reading: string }[],
) {
  const { today } = await session.call('office.status', {});
  return {
    unitUid: values.unit === undefined ? null : ((await findUnit(session, values.unit)) ?? null),
    categoryUid: await categoryNamed(session, values.category),
    fundingUid: await fundingNamed(session, values.funding),
    startsOn: values.start ?? `${today.slice(0, 7)}-01`,
    programmes: 3,
    withoutKpj: plan.some(({ reading }) => reading === 'kpj') ? ('not-registered' as const) : ('registered' as const),
  };
}

/** Whether some row of a list went in, or was in already. */
function hasTaken({ new: added, changed, same }: Balance): boolean {
  return added + changed + same > 0;
}

/** Takes one list in: what the reader proposes is taken as it is, what it is not sure of is refused and named. */
export async function importList(session: Session, args: Pick<Arguments, 'values'>, path: string) {
  const { token } = session.file(path);
  const seen = await session.call('import.inspect', {
    file: token,
    kind: kindOf(args.values),
    sheet: args.values.sheet ?? null,
    band: null,
  });
  const { band, plan, leftOut, isClaimed } = planOf(seen);
  const given = await defaultsOf(session, args, plan);
  const defaults = isClaimed ? given : { ...given, categoryUid: null };
  const previewWith = (unitUid: string | null) =>
    session.call('import.preview', {
      file: token,
      kind: seen.kind,
      throughLibrary: seen.throughLibrary,
      sheet: seen.sheet,
      band: { top: band.top, bottom: band.bottom, firstData: band.firstData },
      columns: plan,
      dateOrder: seen.dateOrder,
      defaults: { ...defaults, unitUid },
    });
  let preview = await previewWith(defaults.unitUid);
  const { unit } = args.values;
  // A unit that nobody knows is added for people, not for a list that is refused: read once more with it.
  if (seen.kind === 'participants' && unit !== undefined && defaults.unitUid === null && hasTaken(preview.balance)) {
    preview = await previewWith(await addUnit(session, unit));
  }
  const { uid } = await session.call('import.commit', { preview: preview.preview });
  const receipt = await session.call('import.receipt', { uid });
  const otherSheets = otherLists(seen);
  return { receipt, unknownValues: preview.unknownValues, repairs: preview.repairs, leftOut, isClaimed, otherSheets };
}

const notClaimedCode = 'participation-not-claimed';
const otherSheetsCode = 'other-sheets-not-read';

/** The other sheets that show a list too: one call reads one sheet. */
function otherLists({ sheets, sheet }: Inspection): { name: string; rows: number | null }[] {
  return sheets.filter(({ name, holdsList }) => holdsList && name !== sheet).map(({ name, rows }) => ({ name, rows }));
}

function otherSheetsWords(print: Printer, read: string, others: ReturnType<typeof otherLists>): string {
  const names = others.map(({ name, rows }) => (rows === null ? name : `${name} (${rows})`)).join(', ');
  return `! ${print.say('otherSheets', { read, others: names })} (${otherSheetsCode})`;
}

function printReceipt(print: Printer, { kind, problems, balance, file, sheet }: Output<'import.receipt'>): void {
  print.line(`${file} · ${sheet} · ${print.word(`importedAgreements.kinds.${kind}`, kind)}`);
  for (const [name, count] of Object.entries(balance)) print.pair(print.word(`imports.balance.${name}`, name), count);
  for (const { row, lastRow, rows, column, code, level, original } of groupedProblems(problems)) {
    const where =
      rows === 1
        ? `${sheet}!${column ?? ''}${row}`
        : print.say('sameRows', { sheet, column: column ?? '', first: row, last: lastRow, count: rows });
    print.line(`  ${print.problemLevel(level)} ${where} ${code}: ${print.problem(code)} [${original}]`);
  }
}

/** `import FILE`: prints the receipt with every problem by sheet, row, column and code; 1 when no row could be taken. */
export async function importCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const path = oneOperand(args, 'oneFile');
  const { receipt, otherSheets, isClaimed, ...rest } = await withStore(args, streams, async (session) => {
    await beginIfNew(session, args, streams);
    return importList(session, args, path);
  });
  const isTaken = hasTaken(receipt.balance);
  const error = { code: 'import-nothing-taken' } as const;
  const warnings = [
    ...(isClaimed ? [] : [{ code: notClaimedCode }]),
    ...(otherSheets.length > 0 ? [{ code: otherSheetsCode, sheets: otherSheets.length }] : []),
  ];
  const answer = isTaken ? { ok: true } : { ok: false, error };
  if (args.json) print.json({ ...answer, ...receipt, ...rest, otherSheets, warnings });
  else {
    printReceipt(print, receipt);
    for (const { column, caption, reading } of rest.leftOut) print.line(`  ${column} ${caption} -> ${reading}?`);
    if (!isClaimed) print.line(`! ${print.say('notClaimed')} (${notClaimedCode})`);
    if (otherSheets.length > 0) print.line(otherSheetsWords(print, receipt.sheet, otherSheets));
  }
  if (isTaken) return 0;
  if (!args.json) print.error(error, false);
  return 1;
}
