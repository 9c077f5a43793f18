import type { PersonValues } from '../../../shared/import/fields.ts';
import type { ImportDefaults } from '../../../shared/import/schema.ts';
import { addDays, addMonths } from '../../../shared/dates.ts';
import { programmeBits, programmesFit, segments } from '../../../shared/segments.ts';
import type { SegmentCode } from '../../../shared/segments.ts';
import type { Dictionary } from './dictionary.ts';

/** A person as columns of `participant`; `undefined` = the list does not say, so nothing changes. */
export interface PersonRow {
  readonly nik: string;
  readonly name: string;
  readonly family_card: string | null;
  readonly titles_before: string | null;
  readonly titles_after: string | null;
  readonly birth_place: string | null;
  readonly birth_date: string | null;
  readonly sex: 'L' | 'P' | null;
  readonly mother_name: string | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kecamatan_id: number | null;
  readonly village_id: number | null;
  readonly village_text: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly nip: string | null;
}

/** Columns an import may fill or change, in the order of the table. `null` in a row means "empty or absent: unchanged". */
export const personColumns = [
  'nik',
  'name',
  'family_card',
  'titles_before',
  'titles_after',
  'birth_place',
  'birth_date',
  'sex',
  'mother_name',
  'address',
  'rt',
  'rw',
  'kecamatan_id',
  'village_id',
  'village_text',
  'phone',
  'email',
  'nip',
] as const satisfies readonly (keyof PersonRow)[];

/** The columns of a spell. */
export interface SpellValues {
  readonly segment: SegmentCode;
  readonly category_id: number;
  readonly unit_id: number | null;
  readonly funding_id: number | null;
  readonly programmes: number;
  readonly wage: number | null;
  readonly kpj: string | null;
  readonly position: string | null;
  /** The unit as written when nobody knows it yet (a school of the Dinas Pendidikan, say). */
  readonly workplace: string | null;
  readonly starts_on: string;
  readonly ends_on: string | null;
}

/** A spell as the list states it; null = the list names no category, so nothing about participation is certain. */
export interface SpellRow extends SpellValues {
  /** The day from which the list holds for somebody who is known: what the wizard says, or a later start in the row. */
  readonly effectiveOn: string;
  /** Whether the list itself says when it began; a default start says nothing about a known spell. */
  readonly isStartGiven: boolean;
  /** Whether the list itself says when it ends; months counted from a default start do not. */
  readonly isEndGiven: boolean;
  readonly areProgrammesGiven: boolean;
  /** The row says NON AKTIF and not since when. */
  readonly isInactiveUndated: boolean;
  /** Words of the row that nobody has explained: the defaults stand for them. */
  readonly unknown: { readonly category: string | null; readonly funding: string | null };
}

/** Ids of the wizard's defaults, found once. */
export interface DefaultIds {
  readonly unitId: number | null;
  readonly unitForMissing: number | null;
  readonly categoryId: number | null;
  readonly fundingId: number | null;
}

/** Places and names of one row by the dictionary: a kecamatan that nobody knows stays empty, a village keeps its words. */
export function personRowOf(values: PersonValues, dictionary: Dictionary): PersonRow {
  const kecamatanId = values.kecamatan ? (dictionary.resolve('kecamatan', values.kecamatan)?.id ?? null) : null;
  const village = values.village ? dictionary.resolveVillage(values.village, kecamatanId) : null;
  const villageId = village?.id ?? null;
  return {
    nik: values.nik ?? '',
    name: values.name ?? '',
    family_card: values.familyCard ?? null,
    titles_before: values.titlesBefore ?? null,
    titles_after: values.titlesAfter ?? null,
    birth_place: values.birthPlace ?? null,
    birth_date: values.birthDate ?? null,
    sex: values.sex ?? null,
    mother_name: values.motherName ?? null,
    address: values.address ?? null,
    rt: values.rt ?? null,
    rw: values.rw ?? null,
    kecamatan_id: kecamatanId ?? village?.kecamatanId ?? null,
    village_id: villageId,
    village_text: villageId === null ? (values.village ?? null) : null,
    phone: values.phone ?? null,
    email: values.email ?? null,
    nip: values.nip ?? null,
  };
}

/** The category that a row names, and the words of its work that name none: they are kept as the position. */
function categoryOf(
  { category, occupation }: PersonValues,
  dictionary: Dictionary,
): { readonly id: number | null; readonly work: string | null } {
  const named = category ? dictionary.resolve('category', category) : null;
  if (named) return { id: named.id, work: occupation ?? null };
  const byWork = occupation ? dictionary.resolve('category', occupation) : null;
  return byWork ? { id: byWork.id, work: null } : { id: null, work: occupation ?? null };
}

function programmesOf(values: PersonValues, defaults: ImportDefaults, segment: SegmentCode): number {
  if (values.kpj === null && defaults.withoutKpj === 'not-registered') return 0;
  // Somebody of whom the list says no more than NON AKTIF must never count as protected.
  if (isInactiveUndated(values)) return 0;
  return fittingProgrammes(segment, values.programmes ?? defaults.programmes);
}

/** Programmes as they are when the segment knows them, else the ones that its members always have. */
export function fittingProgrammes(segment: SegmentCode, wanted: number): number {
  if (programmesFit(segment, wanted)) return wanted;
  return programmeBits(segments.find(({ code }) => code === segment)?.required ?? []);
}

function isInactiveUndated({ memberStatus, inactiveFrom, endsOn }: PersonValues): boolean {
  return memberStatus === 'inactive' && !inactiveFrom && !endsOn;
}

/** The last day: as written, else after the months that were paid, else before the month without membership. */
function endOf(values: PersonValues, startsOn: string): string | null {
  if (values.endsOn) return values.endsOn;
  if (values.months) return addDays(addMonths(startsOn, values.months), -1);
  // The insurer's list of September says AKTIF of somebody who is inactive from October: the month counts.
  return values.inactiveFrom ? addDays(`${values.inactiveFrom}-01`, -1) : null;
}

/** The spell that a row states, with the wizard's defaults for what it does not say. */
export function spellRowOf(
  values: PersonValues,
  dictionary: Dictionary,
  defaults: ImportDefaults,
  ids: DefaultIds,
): SpellRow | null {
  const writtenUnit = values.unit ? (dictionary.resolve('unit', values.unit)?.id ?? null) : null;
  const unitId = writtenUnit ?? ids.unitId;
  const writtenFunding = values.funding ? (dictionary.resolve('funding', values.funding)?.id ?? null) : null;
  const { id, work } = categoryOf(values, dictionary);
  const categoryId = id ?? ids.categoryId;
  if (categoryId === null) return null;
  const segment = dictionary.segmentOf(categoryId);
  const ends = endOf(values, values.startsOn ?? defaults.startsOn);
  const starts = values.startsOn ?? (ends !== null && ends < defaults.startsOn ? ends : defaults.startsOn);
  return {
    segment,
    category_id: categoryId,
    unit_id: unitId,
    funding_id: writtenFunding ?? ids.fundingId,
    programmes: programmesOf(values, defaults, segment),
    wage: values.wage ?? null,
    kpj: values.kpj ?? null,
    position: values.position ?? work,
    workplace: writtenUnit === null ? (values.unit ?? null) : null,
    starts_on: starts,
    ends_on: ends !== null && ends < starts ? null : ends,
    effectiveOn: values.startsOn && values.startsOn > defaults.startsOn ? values.startsOn : defaults.startsOn,
    isStartGiven: Boolean(values.startsOn),
    isEndGiven: Boolean(values.endsOn || (values.months ? values.startsOn : values.inactiveFrom)),
    areProgrammesGiven: Boolean(values.programmes),
    isInactiveUndated: isInactiveUndated(values),
    unknown: {
      category: id === null ? (values.category ?? null) : null,
      funding: writtenFunding === null ? (values.funding ?? null) : null,
    },
  };
}
