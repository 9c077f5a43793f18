import { banggai, banggaiKecamatan } from '../../../shared/regions.ts';
import { dateParts, lastDayOf, monthsOfQuarter, type PlainDate, type Quarter } from '../../../shared/dates.ts';
import type { Connection } from '../connection.ts';
import { idOf, insertRecord } from '../records.ts';
import { createSeed, seedAdditions } from '../seed.ts';
import type { SampleVillageRow } from './people.ts';
import { kecamatanOfficeWeight, sampleUnits, sampleVillages } from './places.ts';
import type { StaffUnit } from './spells.ts';

const officials = [
  {
    name: 'Drs. Hamka Lasena, M.Si.',
    nip: '196805121994031007',
    rank: 'Pembina Utama Muda',
    position: 'Kepala Dinas',
    is_head_of_office: 1,
  },
  {
    name: 'Ir. Ratna Masulili, M.M.',
    nip: '196902231995032004',
    rank: 'Pembina Utama Madya',
    position: 'Sekretaris Daerah',
    is_head_of_office: 0,
  },
  {
    name: 'Irfan Djafar, S.Sos.',
    nip: '197911042005011009',
    rank: 'Pembina',
    position: 'Kepala Bidang Hubungan Industrial',
    is_head_of_office: 0,
  },
];

/** The office, its region, its lists and who signs. */
export function insertSampleOffice(db: Connection): void {
  createSeed(db, {
    officeName: 'Dinas Tenaga Kerja dan Transmigrasi',
    regencyCode: banggai.code,
    headName: null,
    isSample: true,
  });
  seedAdditions(db, banggai.code);
  db.prepare(
    `UPDATE office SET address = 'Jalan Contoh Nomor 1, Luwuk', row_version = row_version + 1 WHERE id = 1`,
  ).run();
  for (const official of officials) insertRecord(db, 'official', { ...official, capacity: 'self' });
}

/** The villages, as people are given one. */
export function insertSampleVillages(db: Connection): SampleVillageRow[] {
  const names = new Map(banggaiKecamatan.map(({ code, name }) => [code, name]));
  const kecamatanIds = new Map(
    db
      .prepare<[], { id: number; code: string }>('SELECT id, code FROM kecamatan')
      .all()
      .map(({ id, code }) => [code, id]),
  );
  return sampleVillages.map(({ code, name, kind, kecamatanCode }) => {
    const kecamatanId = kecamatanIds.get(kecamatanCode) ?? 0;
    const uid = insertRecord(db, 'village', { kecamatan_id: kecamatanId, code, name, kind });
    const kecamatan = names.get(kecamatanCode) ?? '';
    return { id: idOf(db, 'village', uid) ?? 0, kecamatanId, kecamatanCode, name, kecamatan };
  });
}

/** Offices of the regency and of its kecamatan, as staff is given one. */
export function insertSampleUnits(db: Connection): StaffUnit[] {
  const insert = (name: string, shortName: string | null, kind: string) =>
    idOf(db, 'unit', insertRecord(db, 'unit', { name, short_name: shortName, kind, is_active: 1 })) ?? 0;
  const offices = sampleUnits.map(({ name, shortName, weight, category }) => ({
    id: insert(name, shortName, 'opd'),
    weight,
    category,
  }));
  const kecamatan = banggaiKecamatan.map(({ name }) => ({
    id: insert(`Kecamatan ${name}`, null, 'kecamatan-office'),
    weight: kecamatanOfficeWeight,
    category: 'non-asn',
  }));
  return [...offices, ...kecamatan];
}

/** JKK + JKM per person and month, 0.54 % of a base of Rp2.000.000. */
const monthlyContribution = 10_800;

/** Budgets of last year and this one by the staff of each unit; paid are the quarters that are over. */
export function insertSampleBudgets(db: Connection, staff: ReadonlyMap<number, number>, today: PlainDate): void {
  const { year } = dateParts(today);
  for (const [unitId, people] of staff) {
    for (const budgetYear of [year - 1, year]) {
      const quarter = people * monthlyContribution * 3;
      const paid = [1, 2, 3, 4].map((number) => {
        const period = `${budgetYear}-T${number}` as Quarter;
        const isOver = lastDayOf(monthsOfQuarter(period)[2]) < today;
        return isOver ? Math.round(quarter * (1 - ((unitId + number) % 7) / 100)) : 0;
      });
      const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = paid;
      insertRecord(db, 'unit_budget', {
        unit_id: unitId,
        year: budgetYear,
        budget: Math.ceil((quarter * 4) / 1_000_000) * 1_000_000,
        realised_q1: q1,
        realised_q2: q2,
        realised_q3: q3,
        realised_q4: q4,
        note: unitId % 9 === 0 ? 'Menunggu pemutakhiran data pegawai' : null,
      });
    }
  }
}
