import type { Output } from '../../../shared/contract.ts';
import type { Month, PlainDate } from '../../../shared/dates.ts';
import { orderToRead } from '../../../shared/import/date-order.ts';
import type { ListKind } from '../../../shared/import/list-kind.ts';
import { monthInTitles } from '../../../shared/import/title-month.ts';
import { type SheetMeaning, sheetMeanings } from '../../../shared/import/schema.ts';
import type {
  Balance,
  ImportDefaults,
  BandChoice,
  ImportPreview,
  Inspection,
  Receipt,
  RowProblemView,
  RowRepairView,
} from '../../../shared/import/schema.ts';
import { type CodedErrorData, fail, failed } from '../../../shared/result.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { addUnit, findUnit } from '../names.ts';
import type { Session } from '../session.ts';
import { defaultsOf, namedInTitles, officeInTitles, planOf, titlesAbove } from './plan.ts';

/** What became of a sheet, or of several of the same columns that were taken as one list. */
export interface TakenList {
  /** As it was saved; of a trial what it would be, without uid and moment. */
  readonly receipt: Pick<Receipt, 'kind' | 'file' | 'sheets' | 'balance' | 'groups'> &
    Partial<Receipt> & { readonly problems: readonly RowProblemView[] };
  /** Of each sheet of the receipt. */
  readonly balances: readonly Balance[];
  readonly unknownValues: ImportPreview['unknownValues'];
  readonly repairs: number;
  /** Each of them, for a program; they are not kept with the receipt. */
  readonly repaired: readonly RowRepairView[];
  readonly leftOut: ReturnType<typeof planOf>['leftOut'];
  readonly isClaimed: boolean;
  readonly throughLibrary: boolean;
  /** What held for rows that do not say it themselves, by name; null for lists of other kinds than people. */
  readonly takenWith: TakenWith | null;
  /** The name by which offices know the head of the table. */
  readonly layoutName: Inspection['layoutName'];
}

/** Defaults by name; null where there was none. */
export interface TakenWith {
  readonly unit: string | null;
  readonly category: string | null;
  readonly funding: string | null;
  readonly startsOn: PlainDate;
}

/** A sheet that holds a list and was refused whole. */
export interface RefusedSheet {
  readonly sheet: string;
  readonly error: CodedErrorData;
}

/** What became of a file. */
export interface TakenFile {
  readonly taken: readonly TakenList[];
  readonly refused: readonly RefusedSheet[];
}

/** What the call says of it. */
type Wanted = Pick<Arguments, 'values' | 'json' | 'takesSuggestions'>;

/** How a file is to be taken. */
export interface Taking {
  readonly kind: ListKind | null;
  /** Only what would happen is wanted. */
  readonly isTrial: boolean;
}

/** Whether some row of a list went in, or was in already. */
export function hasTaken({ new: added, changed, same }: Balance): boolean {
  return added + changed + same > 0;
}

/**
 * Takes a file in: the sheet that is named, else every visible one that holds a list: those of the same columns, whose
 * titles say the same, as one import. What the reader proposes is taken as it is, what it is not sure of is refused and
 * named. The error of the only sheet is thrown.
 */
export async function takeFile(session: Session, args: Wanted, path: string, taking: Taking): Promise<TakenFile> {
  const sheetAs = wantedMeaning(args);
  const { token } = session.file(path);
  const look = (sheet: string | null) =>
    session.call('import.inspect', { file: token, kind: taking.kind, sheet, band: null });
  const first = await look(args.values.sheet ?? null);
  const names = args.values.sheet === undefined ? await listsIn(session, first, taking) : [[first.sheet]];
  const taken: TakenList[] = [];
  const refused: RefusedSheet[] = [];
  for (const sheets of names) {
    try {
      const [name = first.sheet] = sheets;
      const seen = name === first.sheet ? first : await look(name);
      taken.push(await takeList(session, args, { ...taking, token, seen, sheets, sheetAs }));
    } catch (error) {
      const answer = failed(error);
      // what was saved before is told whatever comes after it
      if (names.length === 1 || answer.ok || (answer.error.code === 'internal' && taken.length === 0)) throw error;
      refused.push(...sheets.map((sheet) => ({ sheet, error: answer.error })));
      if (answer.error.code === 'internal') break;
    }
  }
  return { taken, refused };
}

/** The sheets with lists that go together, in the order of the tabs; the one that was looked at when no other is one. */
async function listsIn(session: Session, { sheets, sheet }: Inspection, { kind }: Taking): Promise<string[][]> {
  const lists = new Map<string, string[]>();
  for (const { list, state, name } of sheets) {
    if (list === null || (state !== 'visible' && name !== sheet)) continue;
    // what the titles of one sheet say of unit and category holds for its own rows
    const { unitUid, categoryUid, office } = await namedInTitles(session, list.titles);
    const month = kind === 'insurer-list' ? monthInTitles(list.titles) : null;
    const key = [list.columns, unitUid, categoryUid, office, month].join(' ');
    lists.set(key, [...(lists.get(key) ?? []), name]);
  }
  return lists.size === 0 ? [[sheet]] : [...lists.values()];
}

interface ListTaking extends Taking {
  readonly token: string;
  /** The one that was looked at, and those that go with it. */
  readonly sheets: readonly string[];
  readonly seen: Inspection;
  readonly sheetAs: SheetMeaning | null;
}

/** What the call says that the names of the sheets are. */
function wantedMeaning({ values: { 'sheet-as': wanted } }: Wanted): SheetMeaning | null {
  const known = sheetMeanings.find((one) => one === wanted) ?? null;
  if (wanted !== undefined && known === null) {
    throw new UsageError('sheetAs', { value: wanted, known: sheetMeanings.join(', ') });
  }
  return known;
}

async function takeList(
  session: Session,
  args: Wanted,
  { token, seen, sheets, sheetAs, isTrial }: ListTaking,
): Promise<TakenList> {
  const { band, plan, leftOut, isClaimed } = planOf(seen);
  const month = seen.kind === 'insurer-list' ? monthOf(seen, args.values.month ?? null) : null;
  const given = await defaultsOf(session, args, seen, plan);
  const defaults = isClaimed ? given : { ...given, categoryUid: null };
  let units: Partial<typeof defaults> & { unitForMissing?: string } = {};
  const previewNow = () =>
    session.call('import.preview', {
      file: token,
      sha256: seen.sha256,
      kind: seen.kind,
      month,
      throughLibrary: seen.throughLibrary,
      sheets: sheets.map((name) => ({ name, band: bandIn(seen, name) ?? band })),
      sheetAs: sheetAs ?? seen.profile?.sheetAs ?? null,
      columns: plan,
      layout: seen.layout,
      dateOrder: orderToRead(seen),
      defaults: { ...defaults, ...units },
    });
  let preview = await previewNow();
  if (args.takesSuggestions && !isTrial && (await learnSuggestions(session, preview))) preview = await previewNow();
  const needsUnit = seen.kind === 'participants' && defaults.unitUid === null && !isTrial;
  // A unit that nobody knows is added for people, not for a list that is refused: read once more with it.
  if (needsUnit && hasTaken(preview.balance)) {
    units = (await unitToTake(session, args, seen, preview)) ?? {};
    if (Object.keys(units).length > 0) preview = await previewNow();
  }
  const { unknownValues, repairs } = preview;
  const repaired = args.json ? await repairsOf(session, preview.preview) : [];
  const receipt = isTrial ? await trialReceipt(session, preview) : await savedReceipt(session, preview);
  return {
    receipt,
    balances: preview.balances,
    unknownValues,
    repairs,
    repaired,
    leftOut,
    isClaimed,
    throughLibrary: seen.throughLibrary,
    takenWith: seen.kind === 'participants' ? await namesOf(session, { ...defaults, ...units }) : null,
    layoutName: seen.layoutName,
  };
}

async function namesOf(
  { call }: Session,
  defaults: Pick<ImportDefaults, 'unitUid' | 'categoryUid' | 'fundingUid' | 'startsOn'> & { unitForMissing?: string },
): Promise<TakenWith> {
  const nameIn = (records: readonly { uid: string; name: string }[], uid: string | null | undefined) =>
    records.find((record) => record.uid === uid)?.name ?? null;
  return {
    unit: nameIn(await call('units.list', {}), defaults.unitUid ?? defaults.unitForMissing),
    category: nameIn(await call('categories.list', {}), defaults.categoryUid),
    funding: nameIn(await call('fundings.list', {}), defaults.fundingUid),
    startsOn: defaults.startsOn,
  };
}

/** The month that the call says; `import-month-differs` when the titles of the list say another one. */
function monthOf(seen: Inspection, month: Month | null): Month | null {
  const stated = monthInTitles(titlesAbove(seen));
  if (month !== null && stated !== null && stated !== month) fail('import-month-differs', { month, stated });
  return month;
}

/** The unit of the call, which nobody knows yet; or the office of the titles for the rows without one. */
async function unitToTake(
  session: Session,
  { values, takesSuggestions }: Wanted,
  seen: Inspection,
  { groups }: ImportPreview,
) {
  if (values.unit !== undefined) return { unitUid: await addUnit(session, values.unit) };
  if (!takesSuggestions || !groups.some(({ code }) => code === 'unit-missing')) return null;
  const office = await officeInTitles(session, seen);
  if (office === null) return null;
  return { unitForMissing: (await findUnit(session, office)) ?? (await addUnit(session, office)) };
}

/** Approves what the program suggests for spellings that it does not know; whether there was any. */
async function learnSuggestions({ call }: Session, { unknownValues }: ImportPreview): Promise<boolean> {
  let isAny = false;
  for (const { target, value, suggestion } of unknownValues) {
    if (!suggestion) continue;
    await call('import.learn', { target, value, targetUid: suggestion.uid });
    isAny = true;
  }
  return isAny;
}

async function repairsOf({ call }: Session, preview: string): Promise<RowRepairView[]> {
  const all: RowRepairView[] = [];
  let after: number | null = 0;
  do {
    const page: Output<'import.repairs'> = await call('import.repairs', { preview, after });
    all.push(...page.repairs);
    after = page.next;
  } while (after !== null);
  return all;
}

function bandIn({ sheet, sheets }: Inspection, name: string): BandChoice | undefined {
  return name === sheet ? undefined : sheets.find((one) => one.name === name)?.list?.band;
}

async function savedReceipt({ call }: Session, { preview }: ImportPreview): Promise<TakenList['receipt']> {
  const { uid } = await call('import.commit', { preview });
  return call('import.receipt', { uid });
}

const pageRows = 200;

/** What the receipt would say; the preview is put away. */
async function trialReceipt({ call }: Session, answer: ImportPreview): Promise<TakenList['receipt']> {
  const { preview, kind, file, sheets, balance, groups } = answer;
  const problems: RowProblemView[] = [];
  for (let offset = 0, total = 1; offset < total; offset += pageRows) {
    const page = await call('import.rows', { preview, offset, limit: pageRows });
    for (const row of page.rows) problems.push(...row.problems);
    total = page.total;
  }
  await call('import.discard', { preview });
  return { kind, file, sheets, balance, groups, problems };
}
