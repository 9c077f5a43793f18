import { useState } from 'react';
import type { Participant, ParticipantEdit } from '../../../../shared/participants/schema.ts';
import { participantEdit } from '../../../../shared/participants/schema.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useForm } from '../../../ui/form/use-form.ts';
import { useLiveProblems } from './live-problems.ts';

type Draft = Omit<ParticipantEdit, 'name'> & { readonly name: string | null };

const nobody: Draft = {
  uid: null,
  rowVersion: null,
  nik: null,
  familyCard: null,
  name: null,
  titlesBefore: null,
  titlesAfter: null,
  birthPlace: null,
  birthDate: null,
  sex: null,
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
};

/** The values of the form for a person, or an empty one. */
function draftOf(person: Participant | null): Draft {
  if (person === null) return nobody;
  const {
    problems: _problems,
    participations: _spells,
    kecamatanName: _kecamatan,
    villageName: _village,
    ...own
  } = person;
  return own;
}

const fieldNames = {
  kecamatanUid: 'kecamatan',
  villageUid: 'village',
} as const;
type PlainField = Exclude<keyof Draft, 'uid' | 'rowVersion' | keyof typeof fieldNames>;
type FieldName = PlainField | (typeof fieldNames)[keyof typeof fieldNames];

/** The name under which a field of the form stands in the texts. */
function fieldName(path: string): FieldName {
  return path in fieldNames ? fieldNames[path as keyof typeof fieldNames] : (path as PlainField);
}

/** Who has the NIK that was refused. */
export interface NikOwner {
  readonly nik: string | null;
  readonly uid: string;
  readonly name: string;
}

/** The form of one person: values, what the register says about them, saving. */
export function usePersonForm(person: Participant | null, onSaved: (uid: string) => void) {
  const { t } = useTexts();
  const form = useForm(participantEdit, draftOf(person));
  const found = useLiveProblems(form.values);
  const [owner, setOwner] = useState<NikOwner>();
  const save = useAction('participants.save', {
    success: () => t(person ? 'participants.form.saved' : 'participants.form.added', { name: form.values.name ?? '' }),
    quietCodes: ['nik-taken', 'stale-edit'],
  });
  const submit = async (values: ParticipantEdit) => {
    const answer = await save.run(values);
    if (answer) onSaved(answer.uid);
  };
  const taken = save.error?.code === 'nik-taken' ? save.error.details : undefined;
  const takenBy = taken?.['uid'];
  if (typeof takenBy === 'string' && owner?.uid !== takenBy) {
    setOwner({ nik: form.values.nik, uid: takenBy, name: String(taken?.['name'] ?? '') });
  }
  const nikOwner = save.error !== null && owner?.nik === form.values.nik ? owner : undefined;
  const refused = new Set(nikOwner ? ['nik', ...form.refused] : form.refused);
  // Somebody saved the same person meanwhile, in another window or by taking a change back.
  const isStale =
    save.error?.code === 'stale-edit' || (person !== null && person.rowVersion !== form.values.rowVersion);
  return {
    form,
    submit,
    isSaving: save.isRunning,
    isStale,
    /** A new form says what is missing only at its foot, not beside every field that was not reached yet. */
    problems: person ? found : found.filter(({ code }) => !code.endsWith('-missing')),
    /** The fields that keep from saving as they are now, by the names of the texts. */
    refused: [...refused].map(fieldName),
    errors: found.filter(({ level }) => level === 'error'),
    nikOwner,
  };
}

export type PersonFormState = ReturnType<typeof usePersonForm>;
