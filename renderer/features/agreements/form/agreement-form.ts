import type { KindSetting } from '../../../../shared/agreements/kind-settings.ts';
import type { Agreement, AgreementEdit, AgreementSummary, Party } from '../../../../shared/agreements/schema.ts';
import { agreementEdit } from '../../../../shared/agreements/schema.ts';
import type { Official } from '../../../../shared/masterdata/schema.ts';
import type { Office } from '../../../../shared/office/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { type Form, useForm } from '../../../ui/form/use-form.ts';
import type { Draft } from '../../../ui/form/paths.ts';

export type AgreementDraft = Draft<AgreementEdit>;
export type AgreementForm = Form<AgreementEdit, AgreementEdit>;

const nobody: Draft<Party> = { institution: null, signer: null, signerNumber: null, position: null, authority: null };

/** What a new agreement begins with: the office's own side, and the other side as in the newest agreement. */
export function newDraft(
  office: Office,
  officials: readonly Official[],
  agreements: readonly AgreementSummary[],
  kinds: readonly KindSetting[],
): AgreementDraft {
  const head = officials.find(({ isHeadOfOffice, isActive }) => isHeadOfOffice && isActive);
  const kind = 'perjanjian-kerja-sama';
  const newest = agreements.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0];
  const ours = newest?.firstParty.institution === office.government ? newest.firstParty : nobody;
  return {
    uid: null,
    rowVersion: null,
    kind,
    parentUid: null,
    numberFirst: null,
    numberSecond: null,
    title: null,
    scope: null,
    segments: ['pu', 'bpu'],
    firstParty: {
      ...nobody,
      institution: office.government,
      signer: head?.name ?? null,
      signerNumber: head?.nip ?? null,
      position: head?.position ?? null,
      authority: ours.authority,
    },
    secondParty: newest ? { ...newest.secondParty } : { ...nobody, institution: 'BPJS Ketenagakerjaan' },
    signedOn: null,
    signedAt: office.signingPlace,
    startsOn: null,
    endsOn: null,
    amendsEndTo: null,
    noticeMonths: kinds.find((setting) => setting.kind === kind)?.noticeMonths ?? null,
    unitUids: [],
    regulationUids: [],
    note: null,
  };
}

/** The form's values of an agreement that is there. */
export function draftOf(agreement: Agreement): AgreementDraft {
  const {
    parent: _parent,
    renews: _renews,
    renewedBy: _renewedBy,
    children: _children,
    attachments: _attachments,
    steps: _steps,
    ...own
  } = agreement;
  return own;
}

/** The form of one agreement and its saving. `agreement` is what is stored now; null for a new one. */
export function useAgreementForm(draft: AgreementDraft, agreement: Agreement | null, onSaved: (uid: string) => void) {
  const { t } = useTexts();
  const form: AgreementForm = useForm(agreementEdit, draft);
  const save = useAction('agreements.save', {
    success: () => t(agreement ? 'agreements.form.saved' : 'agreements.form.added', { title: form.values.title }),
    quietCodes: ['stale-edit'],
  });
  const submit = async (values: AgreementEdit) => {
    const answer = await save.run(values);
    if (answer) onSaved(answer.uid);
  };
  // Somebody saved it meanwhile, in another window or by taking a change back.
  const isStale =
    save.error?.code === 'stale-edit' || (agreement !== null && agreement.rowVersion !== form.values.rowVersion);
  return { form, submit, isSaving: save.isRunning, isStale };
}
