import { checklistOf, checklistTemplates } from '../../../shared/agreements/checklist.ts';
import type { Party } from '../../../shared/agreements/schema.ts';
import type { AgreementKind } from '../../../shared/agreements/term.ts';
import { addDays, addMonths, dateOf, dateParts, type PlainDate } from '../../../shared/dates.ts';
import type { Connection } from '../connection.ts';
import { idOf, insertRecord } from '../records.ts';
import { insertSteps } from '../agreements/rounds.ts';

/** Days from today to the end of the term that asks for its renewal. */
export const sampleDaysLeft = 75;
const firstStart = '2019-01-01';
const termMonths = 24;

const regent: Party = {
  institution: 'Pemerintah Kabupaten Banggai',
  signer: 'Bupati (contoh)',
  signerNumber: null,
  position: 'Bupati Banggai',
  authority: 'bertindak untuk dan atas nama Pemerintah Kabupaten Banggai',
};
const headOfOffice: Party = {
  ...regent,
  signer: 'Drs. Hamka Lasena, M.Si.',
  signerNumber: '196805121994031007',
  position: 'Kepala Dinas Tenaga Kerja dan Transmigrasi',
};
const branch: Party = {
  institution: 'BPJS Ketenagakerjaan Kantor Cabang Luwuk',
  signer: 'Kepala Cabang (contoh)',
  signerNumber: '234567',
  position: 'Kepala Kantor Cabang',
  authority: 'bertindak untuk dan atas nama BPJS Ketenagakerjaan',
};

interface TermPlan {
  readonly kind: AgreementKind;
  readonly title: string;
  readonly firstParty: Party;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly signedOn: PlainDate | null;
  readonly number: number;
  readonly parentId: number | null;
  readonly renewsId: number | null;
}

/** Terms of two years, one after the other since 2019, the last one ending on a day. */
function termsUntil(endsOn: PlainDate): { startsOn: PlainDate; endsOn: PlainDate }[] {
  const terms: { startsOn: PlainDate; endsOn: PlainDate }[] = [];
  const after = addDays(endsOn, 1);
  for (let back = 0; addMonths(after, -termMonths * (back + 1)) >= firstStart; back += 1) {
    const startsOn = addMonths(after, -termMonths * (back + 1));
    terms.unshift({ startsOn, endsOn: addDays(addMonths(after, -termMonths * back), -1) });
  }
  return terms;
}

function insertTerm(db: Connection, plan: TermPlan): { uid: string; id: number } {
  const { year, month } = dateParts(plan.signedOn ?? plan.startsOn);
  const monthYear = `${String(month).padStart(2, '0')}${year}`;
  const uid = insertRecord(db, 'agreement', {
    kind: plan.kind,
    parent_id: plan.parentId,
    renews_id: plan.renewsId,
    number_first: plan.signedOn === null ? null : `400.5.7/${plan.number}/Disnakertrans`,
    number_second: plan.signedOn === null ? null : `PER/${plan.number + 113}/${monthYear}`,
    title: plan.title,
    scope: 'Kepesertaan Non-ASN, perangkat desa, dan pekerja rentan; pertukaran data; sosialisasi',
    segments: JSON.stringify(['pu', 'bpu']),
    first_party: JSON.stringify(plan.firstParty),
    second_party: JSON.stringify(branch),
    signed_on: plan.signedOn,
    signed_at: plan.signedOn === null ? null : 'Luwuk',
    starts_on: plan.startsOn,
    ends_on: plan.endsOn,
    notice_months: 3,
    note: null,
  });
  return { uid, id: idOf(db, 'agreement', uid) ?? 0 };
}

/** A chain of renewed terms with their checklists: of the ended ones done, of the last one as many steps as told. */
function insertChain(
  db: Connection,
  plan: Pick<TermPlan, 'kind' | 'title' | 'firstParty' | 'parentId' | 'number'>,
  lastEnd: PlainDate,
  stepsDone: number,
): { id: number; count: number } {
  let renewsId: number | null = null;
  const terms = termsUntil(lastEnd);
  for (const [place, term] of terms.entries()) {
    const signedOn = addDays(term.startsOn, -12);
    const { uid, id } = insertTerm(db, { ...plan, ...term, signedOn, renewsId, number: plan.number + place * 37 });
    const done = place === terms.length - 1 ? stepsDone : Number.POSITIVE_INFINITY;
    const steps = checklistOf({ ...term, signedOn }, checklistTemplates[plan.kind]).map((step, at) =>
      at < done ? { ...step, doneOn: addDays(step.plannedOn, 3), doneBy: 'Seksi Hubungan Industrial' } : step,
    );
    insertSteps(db, uid, steps);
    renewsId = id;
  }
  return { id: renewsId ?? 0, count: terms.length };
}

/** The agreements of the sample office; answers how many there are. */
export function insertSampleAgreements(db: Connection, today: PlainDate): number {
  const end = addDays(today, sampleDaysLeft);
  const memorandum = insertChain(
    db,
    {
      kind: 'nota-kesepakatan',
      title: 'Nota Kesepakatan Penyelenggaraan Program Jaminan Sosial Ketenagakerjaan',
      firstParty: regent,
      parentId: null,
      number: 165,
    },
    end,
    2,
  );
  const cooperation = insertChain(
    db,
    {
      kind: 'perjanjian-kerja-sama',
      title: 'Perlindungan Jaminan Sosial Ketenagakerjaan bagi Non-ASN dan Pekerja Rentan',
      firstParty: headOfOffice,
      parentId: memorandum.id,
      number: 278,
    },
    addMonths(end, 12),
    0,
  );
  const { year } = dateParts(today);
  const next = { startsOn: dateOf(year + 1, 1, 1), endsOn: dateOf(year + 1, 12, 31), signedOn: null };
  const draft: TermPlan = {
    kind: 'rencana-kerja',
    title: `Rencana Kerja Tahun ${year + 1}`,
    firstParty: headOfOffice,
    ...next,
    number: 0,
    parentId: cooperation.id,
    renewsId: null,
  };
  insertSteps(db, insertTerm(db, draft).uid, checklistOf(draft, checklistTemplates[draft.kind]));
  return memorandum.count + cooperation.count + 1;
}
