import { randomUUID } from 'node:crypto';
import type { Parsed } from '../../../shared/contract.ts';
import type { ListKind } from '../../../shared/import/list-kind.ts';
import type { ImportPreview } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import { type DataContext, type JobExtras, breathe } from '../context.ts';
import type { Connection } from '../connection.ts';
import { openAgreementDesk } from './agreements/desk.ts';
import type { Desk, MappedBatch } from './desk.ts';
import { openInsurerDesk } from './insurer/desk.ts';
import { openPeopleDesk } from './people-desk.ts';
import { createSilenceLimit } from './silence.ts';
import { dropStaged } from './staged-problems.ts';

/** `pause`: looks at the messages between two slices of long work, and throws when it was cancelled. */
type OpenDesk = (
  context: DataContext,
  input: Parsed<'import.preview'>,
  pause: () => Promise<void>,
) => Desk | Promise<Desk>;

/** What rows of each kind of list are judged at. */
const desks: Readonly<Record<ListKind, OpenDesk>> = {
  participants: openPeopleDesk,
  agreements: openAgreementDesk,
  'insurer-list': openInsurerDesk,
};

/** Tables that a preview of each kind was compared with. */
const comparedWith: Readonly<Record<ListKind, readonly string[]>> = {
  participants: ['participant', 'participation', 'unit', 'category', 'funding', 'kecamatan', 'village'],
  agreements: ['agreement'],
  'insurer-list': [],
};

/** The preview that the staging tables hold; there is one at a time, a new one takes its place. */
export interface CurrentPreview {
  readonly token: string;
  readonly sha256: string;
  readonly file: string;
  readonly input: Parsed<'import.preview'>;
  readonly answer: ImportPreview;
  /** The last action before it: what the register was when the rows were compared with it. */
  readonly lastAction: number;
}

/** By connection: a store that is replaced takes its preview along. */
const current = new WeakMap<Connection, CurrentPreview>();

/** The preview of a token; `preview-gone` when another one has taken its place or it was committed. */
export function previewOf({ writer }: DataContext, token: string): CurrentPreview {
  const preview = current.get(writer);
  return preview?.token === token ? preview : fail('preview-gone');
}

/**
 * The preview of a token as long as what it was compared with has not changed; `preview-outdated` otherwise: saving it
 * would write over edits that nobody was shown. `preview-gone` as above.
 */
export function unchangedPreviewOf(context: DataContext, token: string): CurrentPreview {
  const preview = previewOf(context, token);
  const change = context.writer
    .prepare<[number, string], number>(
      `SELECT 1 FROM action a WHERE a.id > ? AND (a.kind IN ('import.committed', 'insurer-list.kept', 'import.undone') OR EXISTS (
         SELECT 1 FROM change c WHERE c.action_id = a.id AND c.table_name IN (SELECT value FROM json_each(?))))`,
    )
    .get(preview.lastAction, JSON.stringify(comparedWith[preview.input.kind]));
  return change === undefined ? preview : fail('preview-outdated');
}

function lastActionOf(db: Connection): number {
  return db.prepare<[], number | null>('SELECT max(id) FROM action').pluck().get() ?? 0;
}

/** Forgets the preview and what it staged. */
export function forgetPreview({ writer }: DataContext): void {
  current.delete(writer);
  writer.exec(dropStaged);
}

function groupsOf(db: Connection): ImportPreview['groups'] {
  return db
    .prepare<[], ImportPreview['groups'][number]>(
      `SELECT code, field, level, count(*) AS rows FROM temp.staged_problem GROUP BY code, field, level
       ORDER BY CASE level WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, rows DESC`,
    )
    .all();
}

/** The reading that fills the staging tables; a newer one takes its place. */
const underWay = new WeakMap<Connection, symbol>();

/** Longest silence of the workbook thread, in milliseconds: the largest sheet Excel allows sends something every second. */
const longestSilence = 120_000;

/**
 * Reads the whole sheet into the staging tables and says what a commit would do. Changes nothing that is kept, so other
 * changes go on between the batches, however long the file takes: a register that moved on makes the preview outdated.
 * Codes: `import-file-changed` when the file is not the one that was inspected, `preview-gone` when another preview took its place, `workbook-too-slow` after two minutes without a row.
 */
export async function previewImport(
  context: DataContext,
  input: Parsed<'import.preview'>,
  { stream, file, progress, signal, inTurn }: JobExtras,
): Promise<ImportPreview> {
  if (!stream || !file) return fail('internal');
  const { writer } = context;
  const mine = Symbol(file.name);
  const stillMine = <T>(work: () => T) =>
    inTurn(async () => (underWay.get(writer) === mine ? work() : fail('preview-gone')));
  const silence = createSilenceLimit(stream, longestSilence);
  const pause = async () => {
    await breathe();
    signal.throwIfAborted();
  };
  try {
    const { desk, lastAction } = await inTurn(async () => {
      current.delete(writer);
      underWay.set(writer, mine);
      return { desk: await desks[input.kind](context, input, pause), lastAction: lastActionOf(writer) };
    });
    silence.begin();
    await stream.send(desk.facts);
    const { sha256 } = await stream.value<{ sha256: string }>();
    if (input.sha256 !== null && input.sha256 !== sha256) fail('import-file-changed', { name: file.name });
    for await (const batch of stream.values<MappedBatch>()) {
      silence.end();
      const read = await stillMine(() => writer.transaction(() => desk.take(batch.rows))());
      progress('reading', read, totalOf(read, batch.fraction));
      await pause();
      silence.begin();
    }
    silence.end();
    return await stillMine(() => {
      writer.transaction(() => desk.close())();
      const answer = answerOf(writer, desk, { input, file: file.name });
      current.set(writer, { token: answer.preview, sha256, file: file.name, input, answer, lastAction });
      return answer;
    });
  } finally {
    silence.end();
  }
}

function answerOf(
  writer: Connection,
  { tally, unknownValues, absent }: Desk,
  { input, file }: Pick<CurrentPreview, 'input' | 'file'>,
): ImportPreview {
  return {
    preview: randomUUID(),
    kind: input.kind,
    month: input.month,
    file,
    sheets: input.sheets.map(({ name }) => name),
    balance: tally.balance,
    balances: [...tally.balances],
    spells: tally.spells.begin,
    withoutSpell: tally.spells.none,
    absent: absent(),
    groups: groupsOf(writer),
    unknownValues: unknownValues(),
    repairs: tally.repairs,
    repairGroups: tally.repairGroups(),
  };
}

function totalOf(done: number, fraction: number): number | null {
  return fraction > 0.02 ? Math.max(done, Math.round(done / fraction)) : null;
}
