import type { ChannelOf, Input, Output } from '../../../../shared/contract.ts';
import { addMonths, type Month, monthOf, type PlainDate } from '../../../../shared/dates.ts';
import type { FileTicket } from '../../../../shared/fields.ts';
import { orderToRead } from '../../../../shared/import/date-order.ts';
import { startByTitles } from '../../../../shared/import/title-month.ts';
import { unitNamedInTitles } from '../../../../shared/import/new-unit.ts';
import type { ListKind } from '../../../../shared/import/list-kind.ts';
import type { Inspection } from '../../../../shared/import/schema.ts';
import { defaultsFromTitles, unitCalled } from '../../../../shared/import/title-defaults.ts';
import { call, CallError } from '../../../lib/client.ts';
import { cancelJob } from '../../../lib/jobs.ts';
import { closeSteps, notify, notifyError } from '../../../lib/notices.ts';
import { say } from '../../../lib/texts.ts';
import { runJob } from '../../../lib/use-job.ts';
import {
  type Band,
  changeDraft,
  chosenDefaults,
  type DefaultsDraft,
  type Draft,
  importDraft,
  lastCommit,
  newDraft,
  previewInputOf,
  type Task,
} from './draft.ts';
import { mayGiveUp } from './give-up.ts';
import { monthsNamed, proposedMeaning, sheetsTaken, titlesOfAll } from './sheets.ts';

let runs = 0;

/**
 * Runs one job for the draft; a newer one of the same draft takes its place. Answers undefined when it failed (the draft
 * holds the error), was cancelled, or came too late.
 */
async function run<C extends ChannelOf<'job'>>(
  task: Task,
  channel: C,
  input: Input<C>,
): Promise<Output<C> | undefined> {
  const superseded = importDraft.get()?.running?.job;
  if (superseded) cancelJob(superseded);
  runs += 1;
  const mine = runs;
  const isMine = () => importDraft.get()?.running?.run === mine;
  changeDraft({ running: { task, run: mine, job: null }, error: null });
  try {
    const value = await runJob(channel, input, (job) => {
      if (isMine()) changeDraft({ running: { task, run: mine, job } });
      else cancelJob(job);
    });
    if (!isMine()) return undefined;
    changeDraft({ running: null });
    return value;
  } catch (error) {
    if (isMine()) noteFailure(error);
    return undefined;
  }
}

function noteFailure(error: unknown): void {
  const isCoded = error instanceof CallError && error.code !== 'cancelled';
  changeDraft({ running: null, error: isCoded ? error : null });
  if (!isCoded) notifyError(error);
}

/** Begins an import: the file is read and its list proposed. What was prepared before gives way, once that is answered. */
export async function openFile(file: FileTicket, sheet: string | null = null, kept?: DefaultsDraft): Promise<void> {
  if (!(await mayGiveUp())) return;
  putAway();
  importDraft.set(newDraft(file, kept));
  await lookAt(sheet);
}

/** The look into the file that is under way. */
let looking: Promise<void> = Promise.resolve();

/** Waits until the draft shows what is in the file: for somebody who goes on faster than it is read. */
export async function looked(): Promise<void> {
  await looking;
}

/**
 * Reads the first rows of a sheet; `null` lets the program choose the one that holds a list, and say what it is a list of.
 */
export function lookAt(sheet: string | null, kind: ListKind | null = null): Promise<void> {
  looking = lookInto(sheet, kind);
  return looking;
}

async function lookInto(sheet: string | null, kind: ListKind | null): Promise<void> {
  const token = importDraft.get()?.file.token;
  if (token === undefined) return;
  const seen = await run('inspect', 'import.inspect', { file: token, kind, sheet, band: null });
  if (!seen) return;
  const hasKpj = seen.columns.some(({ reading }) => reading === 'kpj');
  changeDraft({
    decisions: decisionsOf(seen),
    isOrderChosen: false,
    isKindChosen: kind !== null,
    sheetChoices: new Map(),
  });
  takeInspection(seen);
  changeDraft(({ defaults }) => ({
    defaults: { ...defaults, withoutKpj: hasKpj ? 'not-registered' : 'registered' },
  }));
  try {
    await proposeDefaults(seen);
  } catch (error) {
    notifyError(error);
  }
}

/** Moves the head of the table: it is drawn at once, and the columns are read again below it. */
export function moveBand(band: Band): Promise<void> {
  looking = lookBelow(band);
  return looking;
}

async function lookBelow(band: Band): Promise<void> {
  const draft = importDraft.get();
  if (!draft?.seen) return;
  changeDraft({ band, preview: null, isTouched: true });
  const seen = await run('inspect', 'import.inspect', {
    file: draft.file.token,
    kind: draft.seen.kind,
    sheet: draft.seen.sheet,
    band: { ...band, firstData: band.bottom + 1 },
  });
  if (seen) takeInspection(seen);
}

function takeInspection(seen: Inspection): void {
  const band = seen.band && { top: seen.band.top, bottom: seen.band.bottom };
  changeDraft(({ dateOrder, isOrderChosen }) => ({
    seen,
    band,
    dateOrder: isOrderChosen ? dateOrder : orderToRead(seen),
    preview: null,
  }));
}

/** The columns as they were read when a list of this layout came before. */
function decisionsOf({ profile, columns }: Inspection): Draft['decisions'] {
  if (!profile) return [];
  const readings = new Map(profile.columns.map(({ column, reading }) => [column, reading]));
  return columns.map(({ column }) => ({ column, reading: readings.get(column) ?? null }));
}

/** Start, unit and category as far as the calendar and the titles above the list say them; what was chosen stays. */
async function proposeDefaults(seen: Inspection): Promise<void> {
  const titles = titlesOfAll({ seen, sheetChoices: importDraft.get()?.sheetChoices ?? new Map() });
  const [{ today }, { name, shortName }, units, categories, sheetAs] = await Promise.all([
    call('office.status', {}),
    call('office.get', {}),
    call('units.list', {}),
    call('categories.list', {}),
    proposedMeaning(seen),
  ]);
  const isActive = ({ isActive: active }: { isActive: boolean }) => active;
  const own = [name, shortName];
  const named = defaultsFromTitles(titles, units.filter(isActive), categories.filter(isActive), own);
  const { profile } = seen;
  changeDraft((draft) => {
    const [stated, ...others] = monthsNamed({ seen, sheetChoices: draft.sheetChoices });
    const proposed = others.length > 0 ? null : (stated ?? lastMonth(today));
    return draft.isMonthChosen ? {} : { month: proposed };
  });
  // somebody corrected what these very titles seem to say
  const known = profile?.isSameTitles ? profile.defaults : null;
  const byTitles = {
    unitUid: known?.unitUid ?? named.unitUid,
    categoryUid: known?.categoryUid ?? named.categoryUid ?? profile?.defaults.categoryUid ?? null,
  };
  const readings = (profile ?? seen).columns.map(({ reading }) => reading);
  changeDraft((draft) => {
    if (draft.seen !== seen) return {};
    const chosen = chosenDefaults(draft);
    const defaults = {
      ...chosen,
      ...(profile && { programmes: profile.defaults.programmes, withoutKpj: profile.defaults.withoutKpj }),
      unitForMissing: known?.unitForMissing ?? null,
      fundingUid: chosen.fundingUid ?? profile?.defaults.fundingUid ?? null,
      agreementKind: chosen.agreementKind ?? profile?.defaults.agreementKind ?? null,
      unitUid: chosen.unitUid ?? byTitles.unitUid,
      categoryUid: chosen.categoryUid ?? byTitles.categoryUid,
      startsOn: chosen.startsOn ?? startByTitles(titles, readings, today),
    };
    const titleUnit = unitNamedInTitles(titles, own);
    const isGone = titleUnit !== null && unitCalled(titleUnit.name, units)?.isActive === false;
    if (isGone) return { defaults, byTitles, sheetAs, titleUnit: null };
    return { defaults, byTitles, sheetAs, titleUnit, takesTitleUnit: titleUnit?.isWholeLine ?? false };
  });
}

/** The month before the running one: lists of the insurer come when a month is over. */
function lastMonth(today: PlainDate): Month {
  return monthOf(addMonths(today, -1));
}

/** Reads every row with the present choices; whether a preview is there now. */
export async function readPreview(): Promise<boolean> {
  const draft = importDraft.get();
  const input = draft && previewInputOf(draft);
  if (!input) return false;
  changeDraft({ preview: null, learned: new Map() });
  const preview = await run('preview', 'import.preview', input);
  if (!preview) return false;
  changeDraft({ preview });
  return true;
}

const staleCodes: ReadonlySet<string> = new Set(['preview-gone', 'preview-outdated']);

/** Whether an error only says that the preview has to be made again. */
export function isStale(error: CallError | null): boolean {
  return error !== null && staleCodes.has(error.code);
}

/** Makes a preview again that another one replaced or that was overtaken by edits, and says so. */
export async function renewPreview(): Promise<void> {
  notify({ tone: 'info', text: say('imports.renewed') });
  if (!(await readPreview())) changeDraft({ step: 'columns' });
}

/** Saves the preview; the uid of the receipt. A preview that no longer holds is made again instead. */
export async function commitDraft(): Promise<string | undefined> {
  const draft = importDraft.get();
  if (!draft?.preview) return undefined;
  const receipt = await run('commit', 'import.commit', { preview: draft.preview.preview });
  if (receipt) {
    lastCommit.set({
      uid: receipt.uid,
      file: draft.file,
      nextSheet: nextSheetOf(draft),
      defaults: chosenDefaults(draft),
    });
    importDraft.set(null);
    closeSteps();
    return receipt.uid;
  }
  if (isStale(importDraft.get()?.error ?? null)) await renewPreview();
  return undefined;
}

/** The next tab with a list that was not imported along. */
function nextSheetOf(draft: Draft): string | null {
  const { seen } = draft;
  const taken = new Set(sheetsTaken(draft).map(({ name }) => name));
  const lists = seen?.sheets.filter(({ list, state }) => list !== null && state === 'visible') ?? [];
  const at = lists.findIndex(({ name }) => name === seen?.sheet);
  return lists.slice(at + 1).find(({ name }) => !taken.has(name))?.name ?? null;
}

/** Puts the file away, once it is answered that what was prepared may go. */
export async function closeDraft(): Promise<void> {
  if (await mayGiveUp()) putAway();
}

function putAway(): void {
  const draft = importDraft.get();
  if (draft?.running?.job) cancelJob(draft.running.job);
  importDraft.set(null);
  if (draft && draft.file.token !== lastCommit.get()?.file.token) {
    void call('shell.releaseFile', { token: draft.file.token }).catch(() => undefined);
  }
  if (draft?.preview) void call('import.discard', { preview: draft.preview.preview }).catch(() => undefined);
}
