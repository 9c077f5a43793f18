import type { Agreement, Party } from '../agreements/schema.ts';
import { officialKindNames } from '../agreements/official-names.ts';
import { proposalFor } from '../agreements/proposal.ts';
import { termLengthOf, type TermDates } from '../agreements/term.ts';
import { daysBetween, type PlainDate } from '../dates.ts';
import { formatDate } from '../format.ts';
import { formatNip } from '../identifiers.ts';
import type { Official } from '../masterdata/schema.ts';
import { dateInWords, numberInWords } from '../number-words.ts';
import type { Office } from '../office/schema.ts';
import { type SegmentCode, segments } from '../segments.ts';

/** What stands where the record says nothing yet: a line to be filled by hand. */
export const blank = '........................';

/** Values of the marks of a template; a list is repeated for each of its rows. */
export type DocumentFields = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

type Told =
  | 'kind'
  | 'title'
  | 'numberFirst'
  | 'numberSecond'
  | 'scope'
  | 'segments'
  | 'firstParty'
  | 'secondParty'
  | 'signedOn'
  | 'signedAt'
  | 'startsOn'
  | 'endsOn'
  | 'effectiveEndsOn'
  | 'amendsEndTo'
  | 'noticeMonths';

/** What a document is written from; days as they hold on `today`. */
export interface DocumentFacts {
  readonly agreement: Pick<Agreement, Told>;
  /** The next term as it was recorded, a draft too: its days are the ones that count; null while there is none. */
  readonly renewal: TermDates | null;
  /** The agreement above it, of an addendum. */
  readonly parent: Pick<Agreement, 'kind' | 'title' | 'numberFirst' | 'numberSecond' | 'endsOn'> | null;
  readonly units: readonly string[];
  readonly office: Pick<Office, 'name' | 'government' | 'regencyName' | 'address' | 'signingPlace'>;
  readonly head: Pick<Official, 'name' | 'nip' | 'rank' | 'position'> | null;
  readonly today: PlainDate;
}

const filled = (text: string | null) => (text === null || text === '' ? blank : text);
const day = (date: PlainDate | null) => (date === null ? blank : formatDate(date));
const dayInWords = (date: PlainDate | null) => (date === null ? blank : dateInWords(date));

/**
 * Every mark of a template with its value. The marks are Indonesian because the office writes its own templates; a letter
 * is Indonesian whatever the window speaks.
 */
export function documentFields({
  agreement,
  renewal,
  parent,
  units,
  office,
  head,
  today,
}: DocumentFacts): DocumentFields {
  const { startsOn, effectiveEndsOn: endsOn } = agreement;
  const next = renewal ?? proposalFor(agreement);
  return {
    ...officeFields(office, head, today),
    ...partyFields('pihak_kesatu', agreement.firstParty),
    ...partyFields('pihak_kedua', agreement.secondParty),
    jenis: officialKindNames[agreement.kind],
    JENIS: officialKindNames[agreement.kind].toUpperCase(),
    tentang: agreement.title,
    TENTANG: agreement.title.toUpperCase(),
    nomor_pihak_kesatu: filled(agreement.numberFirst),
    nomor_pihak_kedua: filled(agreement.numberSecond),
    ruang_lingkup: filled(agreement.scope),
    segmen: agreement.segments.map(segmentName).join(', ') || blank,
    unit: units.map((nama) => ({ nama })),
    tanggal_tanda_tangan: day(agreement.signedOn),
    tanggal_tanda_tangan_huruf: dayInWords(agreement.signedOn),
    tempat_tanda_tangan: filled(agreement.signedAt ?? office.signingPlace),
    mulai: day(startsOn),
    mulai_huruf: dayInWords(startsOn),
    berakhir: day(endsOn),
    berakhir_huruf: dayInWords(endsOn),
    lama: lengthInWords(startsOn, endsOn),
    bulan_pemberitahuan: `${agreement.noticeMonths} (${numberInWords(agreement.noticeMonths)}) bulan`,
    mulai_baru: day(next.startsOn),
    berakhir_baru: day(next.endsOn),
    lama_baru: lengthInWords(next.startsOn, next.endsOn),
    nomor_induk: filled(parent?.numberFirst ?? parent?.numberSecond ?? null),
    tentang_induk: filled(parent?.title ?? null),
    TENTANG_INDUK: filled(parent?.title ?? null).toUpperCase(),
    jenis_induk: parent === null ? blank : officialKindNames[parent.kind],
    JENIS_INDUK: parent === null ? blank : officialKindNames[parent.kind].toUpperCase(),
    berakhir_induk: day(parent?.endsOn ?? null),
    akhir_menjadi: day(agreement.amendsEndTo),
    akhir_menjadi_huruf: dayInWords(agreement.amendsEndTo),
  };
}

function officeFields(
  office: DocumentFacts['office'],
  head: DocumentFacts['head'],
  today: PlainDate,
): Record<string, string> {
  return {
    pemerintah: office.government.toUpperCase(),
    kantor: office.name.toUpperCase(),
    alamat_kantor: filled(office.address),
    kabupaten: office.regencyName,
    tempat: office.signingPlace,
    hari_ini: formatDate(today),
    hari_ini_huruf: dateInWords(today),
    tahun: today.slice(0, 4),
    kepala_jabatan: (head?.position ?? 'Kepala Dinas').toUpperCase(),
    kepala_nama: filled(head?.name ?? null),
    kepala_pangkat: filled(head?.rank ?? null),
    kepala_nip: head?.nip ? formatNip(head.nip) : blank,
  };
}

function partyFields(prefix: string, party: Party): Record<string, string> {
  return {
    [`${prefix}_lembaga`]: party.institution,
    [`${prefix}_LEMBAGA`]: party.institution.toUpperCase(),
    [`${prefix}_nama`]: filled(party.signer),
    [`${prefix}_nomor`]: filled(formattedNumber(party.signerNumber)),
    [`${prefix}_jabatan`]: filled(party.position),
    [`${prefix}_kewenangan`]: filled(party.authority),
    [`${prefix}_bertindak`]: actingWords(party),
  };
}

/**
 * On whose behalf a signer acts, said once: the record may name only the ground of the authority, or the whole phrase with
 * or without its verb.
 */
function actingWords({ authority, institution }: Party): string {
  const told = (authority ?? '').trim().replace(/[\s.,;]+$/, '');
  if (/\batas\s+nama\b/i.test(told))
    return /\bbertindak\b/i.test(told) ? lowerFirst(told) : `bertindak ${lowerFirst(told)}`;
  const ground = told.replace(/^berdasarkan\s+/i, '');
  return `berdasarkan ${filled(ground)}, bertindak untuk dan atas nama ${institution}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A NIP in its groups; an NPK as it is. */
function formattedNumber(number: string | null): string | null {
  return number !== null && /^\d{18}$/.test(number) ? formatNip(number) : number;
}

/** "2 (dua) tahun", "18 (delapan belas) bulan", or days where the term is no whole months. */
function lengthInWords(startsOn: PlainDate, endsOn: PlainDate): string {
  const months = termLengthOf({ startsOn, endsOn })?.months;
  const say = (count: number, unit: string) => `${count} (${numberInWords(count)}) ${unit}`;
  if (months === undefined) return say(daysBetween(startsOn, endsOn) + 1, 'hari');
  return months % 12 === 0 ? say(months / 12, 'tahun') : say(months, 'bulan');
}

/** A segment as an official text names it: "Penerima upah (PU)". */
function segmentName(code: SegmentCode): string {
  const segment = segments.find((one) => one.code === code);
  return segment ? `${segment.name.id} (${segment.shortName})` : code;
}
