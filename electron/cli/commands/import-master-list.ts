import type { Output } from '../../../shared/contract.ts';
import { groupedProblems } from '../../../shared/import/grouped-problems.ts';
import { type MasterList, masterLists } from '../../../shared/masterdata/list-import.ts';
import { type Arguments, oneOperand, UsageError } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { beginIfNew, type Streams, withStore } from '../session.ts';

/** The list of master data that `--kind` asks for; null when it asks for something else. */
export function masterListOf({ kind }: Arguments['values']): MasterList | null {
  return masterLists.find((one) => one === kind) ?? null;
}

/** What only lists of people and agreements have a use for. */
const otherOptions = ['category', 'funding', 'month', 'problems', 'sheet-as', 'start', 'unit'] as const;

/** What a table of workers may leave out and is then told. */
const workforceOptions = ['year', 'source'] as const;

function refuseOtherOptions({ values, takesSuggestions }: Arguments, kind: MasterList): void {
  const others = kind === 'workforce' ? otherOptions : [...otherOptions, ...workforceOptions];
  const name = takesSuggestions ? 'take-suggestions' : others.find((one) => values[one] !== undefined);
  if (name !== undefined) throw new UsageError('optionKind', { name, kind });
}

/** Year and source of a table that does not name them. */
function saidOf({ values: { year, source } }: Arguments): { year?: number; source?: string } {
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new UsageError('year', { value: year });
  return { ...(year !== undefined && { year: Number(year) }), ...(source !== undefined && { source }) };
}

type ListReceipt = Output<'villages.import'>;

const counts = ['read', 'new', 'changed', 'same', 'skipped', 'rejected'] as const;

function balanceOf(figures: Pick<ListReceipt, (typeof counts)[number]>): object {
  return Object.fromEntries(counts.map((name) => [name, figures[name]]));
}

/** The same shape as the answer of a list of people. */
function answerOf(kind: MasterList, file: string, receipt: ListReceipt): object {
  const { sheets, groups, problems } = receipt;
  return {
    kind,
    file,
    balance: balanceOf(receipt),
    groups,
    problems,
    sheets: sheets.map(({ sheet, ...figures }) => ({
      kind,
      sheet,
      balance: figures,
      problems: figures.rejected,
    })),
    refused: [],
    warnings: [],
  };
}

function printReceipt(print: Printer, kind: MasterList, file: string, receipt: ListReceipt): void {
  const sheets = receipt.sheets.map(({ sheet }) => sheet).join(', ');
  print.line(`${file} · ${sheets} · ${print.word(`masterdata.lists.${kind}`, kind)}`);
  for (const name of counts) print.pair(print.word(`masterdata.receipt.${name}`, name), receipt[name]);
  for (const problem of groupedProblems(receipt.problems)) print.rowProblem(problem);
  const more = receipt.rejected - receipt.problems.length;
  if (more > 0) print.line(print.say('moreRejected', { count: more }));
}

/**
 * `import FILE --kind villages|units|workforce`: takes a list of master data and prints its receipt with every problem by sheet,
 * row, column and code; 1 when no row could be taken. `--dry-run` saves nothing.
 */
export async function importMasterList(
  args: Arguments,
  print: Printer,
  streams: Streams,
  kind: MasterList,
): Promise<number> {
  const path = oneOperand(args, 'oneFile');
  refuseOtherOptions(args, kind);
  const { file, receipt } = await withStore(args, streams, async (session) => {
    await beginIfNew(session, args, streams);
    const { token, name } = session.file(path);
    const input = { file: token, sheet: args.values.sheet ?? null, isTrial: args.isTrial };
    if (kind !== 'workforce') return { file: name, receipt: await session.call(`${kind}.import`, input) };
    return { file: name, receipt: await session.call('workforce.import', { ...input, ...saidOf(args) }) };
  });
  const isTaken = receipt.new + receipt.changed + receipt.same > 0;
  const error = { code: 'list-nothing-taken' } as const;
  if (args.json) print.json({ ...(isTaken ? { ok: true } : { ok: false, error }), ...answerOf(kind, file, receipt) });
  else {
    printReceipt(print, kind, file, receipt);
    if (args.isTrial) print.line(`! ${print.say('dryRun')}`);
    if (!isTaken) print.error(error, false);
  }
  return isTaken ? 0 : 1;
}
