import type { Agreement } from '../../shared/agreements/schema.ts';
import type { DocumentFacts } from '../../shared/documents/fields.ts';
import { anAgreement } from './data/agreements.ts';

const uid = '019a0000-0000-7000-8000-000000000001';

/** What a letter about a usual agreement is written from. */
export function documentFacts(): DocumentFacts {
  const agreement: Agreement = {
    ...anAgreement(),
    uid,
    rowVersion: 1,
    state: 'prepare',
    effectiveEndsOn: '2027-01-31',
    daysLeft: 70,
    noticeOn: '2026-10-31',
    endedEarlyOn: null,
    renewsUid: null,
    renewedByUid: null,
    renewedOn: null,
    alerts: [],
    nextMilestone: null,
    gapBefore: null,
    overlapBefore: null,
    stepsDone: 0,
    stepsTotal: 0,
    files: 0,
    parent: null,
    renews: null,
    renewedBy: null,
    amendedBy: null,
    children: [],
    attachments: [],
    steps: [],
  };
  return {
    agreement,
    parent: agreement,
    units: ['Dinas Kesehatan', 'Dinas Pendidikan'],
    office: {
      rowVersion: 1,
      name: 'Dinas Tenaga Kerja dan Transmigrasi',
      shortName: 'Disnakertrans',
      government: 'Pemerintah Kabupaten Banggai',
      regencyName: 'Kabupaten Banggai',
      regencyCode: '72.01',
      address: 'Jalan Contoh Nomor 1, Luwuk',
      signingPlace: 'Luwuk',
      timeZone: 'Asia/Makassar',
      operatorName: 'Operator 1',
    },
    head: {
      name: 'Drs. Contoh Kepala',
      nip: '197001011990031001',
      rank: 'Pembina Utama Muda',
      position: 'Kepala Dinas',
    },
    today: '2026-11-22',
  };
}
