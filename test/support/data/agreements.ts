import type { AgreementEdit } from '../../../shared/agreements/schema.ts';
import type { DataContext } from '../../../electron/data/context.ts';
import { agreementHandlers } from '../../../electron/data/agreements/handlers.ts';

/** An agreement as a form would send it; name what the test is about. */
export function anAgreement(fields: Partial<AgreementEdit> = {}): AgreementEdit {
  return {
    uid: null,
    rowVersion: null,
    kind: 'perjanjian-kerja-sama',
    parentUid: null,
    numberFirst: '400.5.7/765/Disnakertrans',
    numberSecond: 'PER/278/122015',
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
    scope: 'Kepesertaan Non-ASN dan pekerja rentan',
    segments: ['pu', 'bpu'],
    firstParty: {
      institution: 'Pemerintah Kabupaten Banggai',
      signer: 'Bupati Contoh',
      signerNumber: null,
      position: 'Bupati Banggai',
      authority: null,
    },
    secondParty: {
      institution: 'BPJS Ketenagakerjaan Cabang Luwuk',
      signer: 'Kepala Cabang Contoh',
      signerNumber: '234567',
      position: 'Kepala Kantor Cabang',
      authority: null,
    },
    signedOn: '2025-01-15',
    signedAt: 'Luwuk',
    startsOn: '2025-02-01',
    endsOn: '2027-01-31',
    amendsEndTo: null,
    noticeMonths: 3,
    unitUids: [],
    regulationUids: [],
    note: null,
    ...fields,
  };
}

/** Saves an agreement; answers its uid. */
export function addAgreement(context: DataContext, fields: Partial<AgreementEdit> = {}): string {
  return agreementHandlers['agreements.save'](context, anAgreement(fields)).uid;
}

/** An agreement as its page shows it, on a day. */
export function agreementOf(context: DataContext, uid: string, on?: string) {
  return agreementHandlers['agreements.get'](context, { uid, on });
}
