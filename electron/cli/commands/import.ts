import { groupedProblems } from '../../../shared/import/grouped-problems.ts';
import { type ListKind, listKinds } from '../../../shared/import/list-kind.ts';
import { summedBalance } from '../../../shared/import/summed-balance.ts';
import type { Balance, Receipt } from '../../../shared/import/schema.ts';
import { masterLists } from '../../../shared/masterdata/list-import.ts';
import { type Arguments, oneOperand, UsageError } from '../arguments.ts';
import { hasTaken, type TakenFile, type TakenList, takeFile } from '../lists/take.ts';
import { writeProblemRows } from '../lists/problem-rows.ts';
import { importMasterList, masterListOf } from './import-master-list.ts';
import type { Printer } from '../print.ts';
import { beginIfNew, type Streams, withStore } from '../session.ts';

/** What `--kind` asks for; null when the headings are to say it. */
function kindOf({ kind, month }: Arguments['values']): ListKind | null {
  if (month !== undefined && kind === undefined) return 'insurer-list';
  if (month !== undefined && kind !== 'insurer-list') throw new UsageError('monthKind', { kind: kind ?? '' });
  const known = listKinds.find((one) => one === kind) ?? null;
  if (kind !== undefined && known === null)
    throw new UsageError('kind', { value: kind, known: [...listKinds, ...masterLists].join(', ') });
  return known;
}

const notClaimedCode = 'participation-not-claimed';
const libraryCode = 'read-through-library';

/** Lists in one figure, as the receipt of one. */
function summed(lists: readonly TakenList[]): Balance {
  return summedBalance(lists.map(({ receipt }) => receipt.balance));
}

function printList(
  print: Printer,
  { receipt, isClaimed, leftOut, throughLibrary, takenWith, layoutName }: TakenList,
): void {
  const { kind, problems, balance, file, sheets } = receipt;
  const facts = [file, sheets.join(', '), print.word(`importedAgreements.kinds.${kind}`, kind)];
  if (layoutName !== null) facts.push(print.layout(layoutName));
  print.line(facts.join(' · '));
  if (takenWith !== null) {
    const { unit, category, funding, startsOn } = takenWith;
    print.line(
      print.say('takenWith', { unit: unit ?? '-', category: category ?? '-', funding: funding ?? '-', startsOn }),
    );
  }
  for (const [name, count] of Object.entries(balance)) print.pair(print.word(`imports.balance.${name}`, name), count);
  for (const problem of groupedProblems(problems)) print.rowProblem(problem);
  for (const { column, caption, reading } of leftOut) print.line(`  ${column} ${caption} -> ${reading}?`);
  if (!isClaimed) print.line(`! ${print.say('notClaimed')} (${notClaimedCode})`);
  if (throughLibrary) print.line(`! ${print.word('imports.format.throughLibrary', '')} (${libraryCode})`);
}

/** Problems of all sheets by code and field, most frequent first. */
function groupsOf(lists: readonly TakenList[]): Receipt['groups'] {
  const groups = new Map<string, Receipt['groups'][number]>();
  for (const group of lists.flatMap(({ receipt }) => receipt.groups)) {
    const key = `${group.code} ${group.field} ${group.level}`;
    groups.set(key, { ...group, rows: group.rows + (groups.get(key)?.rows ?? 0) });
  }
  return [...groups.values()].toSorted((a, b) => b.rows - a.rows);
}

/** The sheets of a list one by one; of several taken as one each with its own rows, and what holds for all of them once above. */
function sheetsOf(list: TakenList): object[] {
  const { receipt, balances, unknownValues, repairs, leftOut, isClaimed, throughLibrary, takenWith, layoutName } = list;
  const { problems, sheets, groups, ...kept } = receipt;
  const whole = sheets.length === 1 ? { groups, unknownValues, repairs } : {};
  return sheets.map((sheet, at) => ({
    ...kept,
    ...whole,
    sheet,
    balance: balances[at],
    leftOut,
    isClaimed,
    throughLibrary,
    takenWith,
    layoutName,
    problems: problems.filter((problem) => problem.sheet === sheet).length,
  }));
}

/** What a program gets: the figures of the whole file, every problem, and each sheet with its own receipt. */
function answerOf({ taken, refused }: TakenFile): object {
  const warnings = [
    ...(taken.every(({ isClaimed }) => isClaimed) ? [] : [{ code: notClaimedCode }]),
    ...(taken.some(({ throughLibrary }) => throughLibrary) ? [{ code: libraryCode }] : []),
  ];
  const sheets = taken.flatMap(sheetsOf);
  const [only] = taken.length === 1 ? taken : [];
  const [sheet] = only?.receipt.sheets.length === 1 ? only.receipt.sheets : [];
  return {
    ...only?.receipt,
    ...(sheet !== undefined && { sheet }),
    balance: summed(taken),
    groups: groupsOf(taken),
    problems: taken.flatMap(({ receipt }) => receipt.problems),
    unknownValues: taken.flatMap(({ unknownValues }) => unknownValues),
    repairs: taken.reduce((sum, { repairs }) => sum + repairs, 0),
    repaired: taken.flatMap(({ repaired }) => repaired),
    leftOut: taken.flatMap(({ leftOut }) => leftOut),
    sheets,
    refused,
    warnings,
  };
}

/**
 * `import FILE`: prints the receipt of every list with each problem by sheet, row, column and code; 1 when no row could
 * be taken, a sheet with a list was refused, or the file of `--problems` could not be written. `--dry-run` saves nothing.
 */
export async function importCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const masterList = masterListOf(args.values);
  if (masterList !== null) return importMasterList(args, print, streams, masterList);
  const path = oneOperand(args, 'oneFile');
  const kind = kindOf(args.values);
  const { problems: target } = args.values;
  if (target !== undefined && args.isTrial) throw new UsageError('problemsTrial');
  const { file, problemFiles } = await withStore(args, streams, async (session) => {
    await beginIfNew(session, args, streams);
    const taken = await takeFile(session, args, path, { kind, isTrial: args.isTrial });
    const wanted = target === undefined ? null : { source: path, target, language: args.language };
    return { file: taken, problemFiles: wanted && (await writeProblemRows(session, taken.taken, wanted)) };
  });
  const isTaken = hasTaken(summed(file.taken));
  const error = { code: 'import-nothing-taken' } as const;
  if (args.json)
    print.json({
      ...(isTaken ? { ok: true } : { ok: false, error }),
      ...answerOf(file),
      ...(problemFiles && { problemFiles }),
    });
  else {
    for (const list of file.taken) printList(print, list);
    for (const { sheet, error: why } of file.refused) {
      print.line(sheet);
      print.error(why, false);
    }
    for (const written of problemFiles ?? []) {
      if ('error' in written) print.error(written.error, false);
      else print.line(print.say('problemRows', written));
    }
    if (args.isTrial) print.line(`! ${print.say('dryRun')}`);
  }
  const isWritten = !problemFiles?.some((written) => 'error' in written);
  if (isTaken) return file.refused.length === 0 && isWritten ? 0 : 1;
  if (!args.json) print.error(error, false);
  return 1;
}
