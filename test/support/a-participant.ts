import type { ParticipantEdit } from '../../shared/participants/schema.ts';

let serial = 0;

/** A person as the form sends one; each with a NIK of its own that is in order. Name what the test is about. */
export function aParticipant(fields: Partial<ParticipantEdit> = {}): ParticipantEdit {
  serial += 1;
  return {
    uid: null,
    rowVersion: null,
    nik: `72010802039${String(serial).padStart(5, '0')}`,
    familyCard: null,
    name: 'Budi Santoso',
    titlesBefore: null,
    titlesAfter: null,
    birthPlace: null,
    birthDate: '1990-03-02',
    sex: 'L',
    motherName: null,
    address: null,
    rt: null,
    rw: null,
    kecamatanUid: null,
    villageUid: null,
    phone: null,
    email: null,
    nip: null,
    diedOn: null,
    note: null,
    ...fields,
  };
}
