import { addDays, type PlainDate } from '../dates.ts';
import type { AgreementKind } from './term.ts';

/** One step of a template: its words (data of the office, therefore Indonesian) and how long before the deadline it is planned. */
export interface TemplateStep {
  readonly step: string;
  readonly daysBefore: number;
}

const tkksd = 'Telaah Tim Koordinasi Kerja Sama Daerah (TKKSD)';
const legal = 'Telaah Bagian Hukum';
const initials = 'Paraf koordinasi kedua pihak';
const signing = 'Penandatanganan';
const filing = 'Pindai dan arsipkan naskah';

const withTkksd: readonly TemplateStep[] = [
  { step: 'Penyusunan konsep bersama BPJS Ketenagakerjaan', daysBefore: 150 },
  { step: tkksd, daysBefore: 120 },
  { step: legal, daysBefore: 90 },
  { step: initials, daysBefore: 45 },
  { step: signing, daysBefore: 30 },
  { step: filing, daysBefore: 14 },
];
const withoutTkksd: readonly TemplateStep[] = [
  { step: 'Penyusunan konsep', daysBefore: 60 },
  { step: legal, daysBefore: 45 },
  { step: initials, daysBefore: 30 },
  { step: signing, daysBefore: 14 },
  { step: filing, daysBefore: 7 },
];

/** Steps on the way to a signed document, in their order (Permendagri 22/2020); until the office has its own. */
export const checklistTemplates: Readonly<Record<AgreementKind, readonly TemplateStep[]>> = {
  'nota-kesepakatan': withTkksd,
  'nota-kesepakatan-sinergi': withTkksd,
  'perjanjian-kerja-sama': withTkksd,
  'rencana-kerja': withoutTkksd,
  addendum: withoutTkksd,
};

/** What the dates of a checklist depend on. */
export interface ChecklistTerm {
  readonly signedOn: PlainDate | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

export interface PlannedStep {
  readonly step: string;
  readonly plannedOn: PlainDate;
}

/**
 * The day from which the steps are counted back. A term that is not signed yet has to be signed before it starts: that is
 * the end of the term before it; a signed one next needs its renewal, counted back from its own end.
 */
export function deadlineOf(term: ChecklistTerm, previousEnd: PlainDate | null = null): PlainDate {
  return term.signedOn === null ? (previousEnd ?? addDays(term.startsOn, -1)) : term.endsOn;
}

/** The checklist a term begins with, counted back from its {@link deadlineOf}. */
export function checklistOf(
  term: ChecklistTerm,
  template: readonly TemplateStep[],
  previousEnd: PlainDate | null = null,
): PlannedStep[] {
  const deadline = deadlineOf(term, previousEnd);
  return template.map(({ step, daysBefore }) => ({ step, plannedOn: addDays(deadline, -daysBefore) }));
}

/**
 * The checklist of a term that is recorded on `today`, however late. A step cannot have been late before it was planned, so
 * what would lie in the past is planned for today; a term that is already over has nothing left to prepare, its renewal is
 * a term of its own.
 */
export function checklistFrom(
  term: ChecklistTerm,
  template: readonly TemplateStep[],
  today: PlainDate,
  previousEnd: PlainDate | null = null,
): PlannedStep[] {
  if (term.endsOn < today) return [];
  return checklistOf(term, template, previousEnd).map(({ step, plannedOn }) => ({
    step,
    plannedOn: plannedOn < today ? today : plannedOn,
  }));
}
