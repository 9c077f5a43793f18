import { banggai, banggaiKecamatan } from '../../shared/regions.ts';
import { defaultCategories, defaultFundings } from '../../shared/segments.ts';
import type { Connection } from './connection.ts';
import { insertRecord } from './records.ts';

export interface SeedAnswers {
  readonly officeName: string;
  readonly regencyCode: string;
  readonly headName: string | null;
  readonly isSample: boolean;
}

/** What the plan of the regency wants; a store that had its office before it knew targets got it with them (0010). */
const banggaiTarget = {
  plan: 'rpjmd',
  year: 2030,
  level: 'regency',
  segment: 'all',
  percent: 9950,
  legal_basis: 'RPJMD Kabupaten Banggai 2025-2030',
};

/** Fills a new store with the office, its sub-districts and the lists it begins with; answers the uid of the office. */
export function createSeed(db: Connection, answers: SeedAnswers): string {
  const isBanggai = answers.regencyCode === banggai.code;
  const uid = insertRecord(db, 'office', {
    id: 1,
    name: answers.officeName,
    short_name: 'Disnakertrans',
    government: isBanggai ? `Pemerintah ${banggai.name}` : 'Pemerintah Kabupaten',
    regency_name: isBanggai ? banggai.name : 'Kabupaten',
    regency_code: answers.regencyCode,
    address: null,
    signing_place: isBanggai ? banggai.seat : '-',
    time_zone: 'Asia/Makassar',
    operator_name: 'Operator 1',
    is_sample: answers.isSample ? 1 : 0,
  });
  if (isBanggai) {
    for (const { code, name } of banggaiKecamatan) insertRecord(db, 'kecamatan', { code, name });
  }
  for (const { code, name, segment, isVulnerable } of defaultCategories) {
    insertRecord(db, 'category', { code, name: name.id, segment, is_vulnerable: isVulnerable ? 1 : 0 });
  }
  for (const { code, name, isBudgeted } of defaultFundings)
    insertRecord(db, 'funding', { code, name: name.id, is_budgeted: isBudgeted ? 1 : 0 });
  if (answers.headName !== null) {
    insertRecord(db, 'official', {
      name: answers.headName,
      nip: null,
      rank: null,
      position: 'Kepala Dinas',
      capacity: 'self',
      is_head_of_office: 1,
    });
  }
  return uid;
}

/** The targets of coverage that the regency of a new office has set, as far as they are known; those of the nation are there. */
export function seedTargets(db: Connection, regencyCode: string): void {
  if (regencyCode === banggai.code) insertRecord(db, 'coverage_target', banggaiTarget);
}
