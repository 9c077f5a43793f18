import { randomUUID } from 'node:crypto';
import type { Parsed } from '../../../shared/contract.ts';
import type { MappedRow } from '../../../shared/import/mapped-row.ts';
import { type PackedRows, unpackRows } from '../../../shared/import/packed-rows.ts';
import type { ImportPreview } from '../../../shared/import/schema.ts';
import { fail } from '../../../shared/result.ts';
import type { MappingFacts } from '../../threads/protocol.ts';
import { type DataContext, type JobExtras, breathe } from '../context.ts';
import type { Connection } from '../database.ts';
import { referenceTo } from '../records.ts';
import { rulesOf } from '../participants/rules.ts';
import { loadDictionary } from './dictionary.ts';
import { columnsByField, judge, type Workshop } from './judge.ts';
import { knownPeople } from './known-people.ts';
import { createSilenceLimit } from './silence.ts';
import { openStaging } from './staging.ts';

/** One batch of mapped rows, with how far the file has been read (0 to 1). */
export interface MappedBatch {
  readonly rows: PackedRows;
  readonly fraction: number;
}

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
    .prepare<[number], number>(
      `SELECT 1 FROM action a WHERE a.id > ? AND (a.kind IN ('import.committed', 'import.undone') OR EXISTS (
         SELECT 1 FROM change c WHERE c.action_id = a.id AND c.table_name IN
           ('participant', 'participation', 'unit', 'category', 'funding', 'kecamatan', 'village')))`,
    )
    .get(preview.lastAction);
  return change === undefined ? preview : fail('preview-outdated');
}

function lastActionOf(db: Connection): number {
  return db.prepare<[], number | null>('SELECT max(id) FROM action').pluck().get() ?? 0;
}

/** Forgets the preview and what it staged. */
export function forgetPreview({ writer }: DataContext): void {
  current.delete(writer);
  writer.exec('DROP TABLE IF EXISTS temp.staged; DROP TABLE IF EXISTS temp.staged_problem');
}

function openWorkshop({ writer, today }: DataContext, input: Parsed<'import.preview'>): Workshop {
  const { unitUid, categoryUid, fundingUid } = input.defaults;
  return {
    input,
    ids: {
      unitId: referenceTo(writer, 'unit', unitUid),
      categoryId: referenceTo(writer, 'category', categoryUid),
      fundingId: referenceTo(writer, 'funding', fundingUid),
    },
    dictionary: loadDictionary(writer),
    people: knownPeople(writer),
    staging: openStaging(writer),
    columnOf: columnsByField(input.columns),
    firstRowOfNik: new Map(),
    rules: rulesOf(writer, today()),
  };
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
 * Codes: `preview-gone` when another preview took its place, `workbook-too-slow` after two minutes without a row.
 */
export async function previewImport(
  context: DataContext,
  input: Parsed<'import.preview'>,
  { stream, file, progress, signal, exclusively }: JobExtras,
): Promise<ImportPreview> {
  if (!stream || !file) return fail('internal');
  const { writer } = context;
  const mine = Symbol(file.name);
  const stillMine = <T>(work: () => T) =>
    exclusively(async () => (underWay.get(writer) === mine ? work() : fail('preview-gone')));
  const silence = createSilenceLimit(stream, longestSilence);
  try {
    const { shop, lastAction } = await exclusively(async () => {
      current.delete(writer);
      underWay.set(writer, mine);
      return { shop: openWorkshop(context, input), lastAction: lastActionOf(writer) };
    });
    const { today, regencyPrefixes } = shop.rules;
    silence.begin();
    await stream.send({ today, regencyPrefixes } satisfies MappingFacts);
    const { sha256 } = await stream.value<{ sha256: string }>();
    for await (const batch of stream.values<MappedBatch>()) {
      silence.end();
      await stillMine(() => stage(shop, unpackRows(batch.rows), writer));
      progress('reading', shop.staging.balance.read, totalOf(shop.staging.balance.read, batch.fraction));
      await breathe();
      if (signal.aborted) throw signal.reason as Error;
      silence.begin();
    }
    silence.end();
    return await stillMine(() => {
      const answer = answerOf(writer, shop, file.name);
      current.set(writer, { token: answer.preview, sha256, file: file.name, input, answer, lastAction });
      return answer;
    });
  } finally {
    silence.end();
  }
}

/** Judges a batch of rows and keeps what comes of it. */
function stage(shop: Workshop, rows: readonly MappedRow[], writer: Connection): void {
  writer.transaction(() => {
    const niks = rows.flatMap(({ values, isRefused }) => (values.nik && !isRefused ? [values.nik] : []));
    const known = shop.people.findAll(niks);
    for (const row of rows) if (row.kind !== 'blank') shop.staging.add(judge(row, known, shop));
  })();
}

function answerOf(writer: Connection, { input, staging, dictionary }: Workshop, file: string): ImportPreview {
  return {
    preview: randomUUID(),
    file,
    sheet: input.sheet,
    balance: staging.balance,
    spells: staging.spells,
    withoutSpell: staging.withoutSpell,
    groups: groupsOf(writer),
    unknownValues: dictionary.unknown(),
    repairs: staging.repairs,
    repairGroups: staging.repairGroups(),
  };
}

function totalOf(done: number, fraction: number): number | null {
  return fraction > 0.02 ? Math.max(done, Math.round(done / fraction)) : null;
}
