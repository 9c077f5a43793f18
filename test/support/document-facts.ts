import type { DocumentFacts } from '../../shared/documents/fields.ts';
import { anAgreement } from './data/agreements.ts';

/** What a letter about a usual agreement is written from. */
export function documentFacts(): DocumentFacts {
  const agreement = { ...anAgreement(), effectiveEndsOn: '2027-01-31' };
  return {
    agreement,
    renewal: null,
    parent: agreement,
    units: ['Dinas Kesehatan', 'Dinas Pendidikan'],
    office: {
      name: 'Dinas Tenaga Kerja dan Transmigrasi',
      government: 'Pemerintah Kabupaten Banggai',
      regencyName: 'Kabupaten Banggai',
      address: 'Jalan Contoh Nomor 1, Luwuk',
      signingPlace: 'Luwuk',
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
