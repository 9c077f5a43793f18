import { documentFields, type DocumentFacts, type DocumentFields } from './fields.ts';

const facts: DocumentFacts = {
  agreement: {
    kind: 'perjanjian-kerja-sama',
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
    numberFirst: '400.5.7/123/2026',
    numberSecond: 'PER/45/012026',
    scope: 'Kepesertaan pekerja Non-ASN',
    segments: ['pu', 'bpu'],
    firstParty: {
      institution: 'Pemerintah Kabupaten Contoh',
      signer: 'Nama Bupati',
      signerNumber: '197001011990031001',
      position: 'Bupati Contoh',
      authority: 'untuk dan atas nama Pemerintah Kabupaten Contoh',
    },
    secondParty: {
      institution: 'BPJS Ketenagakerjaan Kantor Cabang Contoh',
      signer: 'Nama Kepala Cabang',
      signerNumber: '234567',
      position: 'Kepala Kantor Cabang',
      authority: 'untuk dan atas nama BPJS Ketenagakerjaan',
    },
    signedOn: '2026-01-15',
    signedAt: 'Contoh',
    startsOn: '2026-02-01',
    endsOn: '2028-01-31',
    effectiveEndsOn: '2028-01-31',
    amendsEndTo: '2028-07-31',
    noticeMonths: 3,
  },
  renewal: null,
  parent: {
    kind: 'perjanjian-kerja-sama',
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
    numberFirst: '400.5.7/120/2024',
    numberSecond: 'PER/40/012024',
    endsOn: '2026-01-31',
  },
  units: ['Dinas Kesehatan', 'Dinas Pendidikan'],
  office: {
    name: 'Dinas Tenaga Kerja',
    government: 'Pemerintah Kabupaten Contoh',
    regencyName: 'Kabupaten Contoh',
    address: 'Jalan Contoh Nomor 1',
    signingPlace: 'Contoh',
  },
  head: { name: 'Nama Kepala Dinas', nip: '197001011990031001', rank: 'Pembina Utama Muda', position: 'Kepala Dinas' },
  today: '2026-01-02',
};

/**
 * Every mark with a value as it may stand in a letter: what a template is tried with before it is taken, and the examples
 * of the list of marks. The keys are the list.
 */
export function sampleFields(): DocumentFields {
  return documentFields(facts);
}
