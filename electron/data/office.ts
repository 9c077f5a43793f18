import { partOfDay } from '../../shared/office/part-of-day.ts';
import type { Office, OfficeStatus } from '../../shared/office/schema.ts';
import { fail } from '../../shared/result.ts';
import { createSeed, seedAdditions } from './seed.ts';
import type { DataContext, Handlers } from './context.ts';
import type { Connection } from './connection.ts';
import { updateRecord } from './records.ts';

interface OfficeRow {
  uid: string;
  row_version: number;
  name: string;
  short_name: string;
  government: string;
  regency_name: string;
  regency_code: string;
  address: string | null;
  signing_place: string;
  time_zone: OfficeStatus['timeZone'];
  operator_name: string;
  arms: string | null;
  is_sample: number;
}

/** The office of the store; undefined before the first start was answered. */
export function findOffice(db: Connection): OfficeRow | undefined {
  return db
    .prepare<[], OfficeRow>(
      `SELECT uid, row_version, name, short_name, government, regency_name, regency_code, address, signing_place,
         time_zone, operator_name, arms, is_sample
       FROM office WHERE id = 1`,
    )
    .get();
}

/** The office as reports and screens use it; `not-found` before the first start was answered. */
export function officeOf(db: Connection): Office {
  const row = findOffice(db) ?? fail('not-found');
  return {
    rowVersion: row.row_version,
    name: row.name,
    shortName: row.short_name,
    government: row.government,
    regencyName: row.regency_name,
    regencyCode: row.regency_code,
    address: row.address,
    signingPlace: row.signing_place,
    timeZone: row.time_zone as Office['timeZone'],
    operatorName: row.operator_name,
    arms: row.arms,
  };
}

function changesSinceSample(db: Connection): number {
  return (
    db
      .prepare<[], number>(
        `SELECT count(*) FROM action
         WHERE id > (SELECT max(id) FROM action WHERE kind = 'sample.loaded') AND undone_by_id IS NULL AND undoes_id IS NULL`,
      )
      .pluck()
      .get() ?? 0
  );
}

const nothingImported = { lists: 0, people: 0 };

function importedSinceSample(db: Connection): OfficeStatus['importedIntoSample'] {
  return (
    db
      .prepare<[], OfficeStatus['importedIntoSample']>(
        `SELECT count(*) AS lists,
           coalesce(sum(rows_new + rows_changed) FILTER (WHERE kind = 'participants'), 0) AS people
         FROM import_batch
         WHERE action_id > (SELECT max(id) FROM action WHERE kind = 'sample.loaded') AND is_undone = 0`,
      )
      .get() ?? nothingImported
  );
}

function statusOf({ reader, storeFolder, today, hour }: DataContext): OfficeStatus {
  const row = findOffice(reader);
  const isSample = row?.is_sample === 1;
  return {
    isFirstStart: row === undefined,
    isSample,
    officeName: row?.name ?? '',
    shortName: row?.short_name ?? '',
    operatorName: row?.operator_name ?? '',
    today: today(),
    partOfDay: partOfDay(hour()),
    timeZone: row?.time_zone ?? 'Asia/Makassar',
    storeFolder,
    changesSinceSample: isSample ? changesSinceSample(reader) : 0,
    importedIntoSample: isSample ? importedSinceSample(reader) : nothingImported,
  };
}

export const officeHandlers = {
  'office.status': (context) => statusOf(context),
  'office.get': ({ reader }) => officeOf(reader),
  'office.begin': ({ writer, actions }, input) => {
    if (findOffice(writer)) fail('store-not-empty');
    return actions.run({ kind: 'store.created', topics: ['office', 'masterdata'], isUndoable: false }, () => {
      const { officeName, regencyCode, headName } = input;
      const uid = createSeed(writer, { officeName, regencyCode, headName, isSample: false });
      seedAdditions(writer, regencyCode);
      return { uid };
    });
  },
  'office.save': ({ writer, actions }, { rowVersion, ...input }) =>
    actions.run({ kind: 'office.changed', topics: ['office'] }, () => {
      const { uid } = findOffice(writer) ?? fail('not-found');
      updateRecord(writer, 'office', uid, rowVersion, {
        name: input.name,
        short_name: input.shortName,
        government: input.government,
        regency_name: input.regencyName,
        regency_code: input.regencyCode,
        address: input.address,
        signing_place: input.signingPlace,
        time_zone: input.timeZone,
        operator_name: input.operatorName,
        arms: input.arms,
      });
      return { uid };
    }),
} satisfies Handlers<'office'>;
