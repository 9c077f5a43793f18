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
  for (const { code, name } of defaultFundings) insertRecord(db, 'funding', { code, name: name.id });
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

/**
 * What a new store gets besides and one from before it knew of it got by a migration: the targets of coverage that the regency
 * has set, as far as they are known, and which money is not the office's to plan.
 */
export function seedAdditions(db: Connection, regencyCode: string): void {
  const others = defaultFundings.filter(({ isBudgeted }) => !isBudgeted);
  for (const { code } of others) {
    db.prepare('UPDATE funding SET is_budgeted = 0, row_version = row_version + 1 WHERE code = ?').run(code);
  }
  if (regencyCode === banggai.code) insertRecord(db, 'coverage_target', banggaiTarget);
}
