import type { ColumnReading } from './column-reading.ts';
import { headingKey } from './heading-key.ts';
import { headingWords } from './heading-words.ts';
import { phrases } from './phrases.ts';

/** What a heading says about its column; `reading: null` = a known heading of something we do not take. */
export interface RecognisedHeading<Reading = ColumnReading> {
  readonly reading: Reading | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Between the captions of a merged heading: `JENIS KELAMIN / L`. */
export const captionSeparator = ' / ';

const exact = new Map<string, ColumnReading | null>(
  headingWords.flatMap(([reading, captions]) => captions.map((caption) => [headingKey(caption), reading] as const)),
);

/** Right when nothing better is there: the head of a family stands for the worker only if no other name does. */
const weak = new Set(
  phrases`
  nama kepala keluarga, nama kk, nama penerima, lahir, kelahiran, dusun, lingkungan, jalan, ibu, kel, identitas, kk,
  mulai, aktif, l, p, program, kelompok, tugas, dinas, sekolah, puskesmas, perusahaan, sampai, status, dana,
  no kartu, no peserta, no id, telepon, status pegawai
`.map(headingKey),
);

/** Words that say how to fill the column in, not what it is. */
const fillers = new Set(
  phrases`
  rp, wajib, diisi, isi, sesuai, ktp, peserta, pekerja, tenaga, kerja, pegawai, karyawan, dd, mm, yyyy, yy,
  ddmmyyyy, digit, 16, 11, format, lengkap, rupiah, dan, text, teks, contoh, angka, yang, bersangkutan, dalam, hh,
  bb, tttt
`,
);

/** Words of somebody or something else than the worker: what stands beside them is not the worker's. */
const others = phrases`
  ibu, ayah, bapak, suami, istri, pasangan, anak, wali, saudara, orang, tua, ortu, mertua, camat, kepala, kades,
  lurah, bupati, pendamping, atasan, pimpinan, pejabat, bendahara, penanggung, darurat
`;

/** What somebody can have that a worker has too. */
const theirs = ['nama', 'nik', 'nip', 'tanggal', 'tempat', 'alamat', 'pekerjaan', 'jabatan', 'hp', 'kelamin'];

/** Beside a wage: no wage of a month. */
const notMonthly = phrases`
  tanggal, sumber, nama, total, setahun, tahun, tahunan, pertahun, jumlah, pajak, potongan, rapel, kelompok,
  golongan
`;

/** Words inside longer headings, first that fits; every word of a line must be there, none of `without`. */
const contained: readonly { words: readonly string[]; without?: readonly string[]; reading: ColumnReading | null }[] = [
  { words: ['ahli', 'waris'], reading: null },
  { words: ['rekening'], reading: null },
  { words: ['nama', 'ibu'], without: others.filter((word) => word !== 'ibu'), reading: 'motherName' },
  {
    words: ['ibu', 'kandung'],
    without: ['nik', 'tanggal', 'tempat', 'alamat', 'pekerjaan', 'hp'],
    reading: 'motherName',
  },
  ...others.flatMap((word) => theirs.map((noun) => ({ words: [word, noun], without: ['keluarga'], reading: null }))),
  { words: ['nip', 'nik'], reading: 'nipOrNik' },
  { words: ['nik'], reading: 'nik' },
  { words: ['induk', 'kependudukan'], reading: 'nik' },
  { words: ['kpj'], reading: 'kpj' },
  { words: ['kartu', 'keluarga'], reading: 'familyCard' },
  { words: ['nip'], reading: 'nip' },
  { words: ['tempat', 'tanggal', 'lahir'], reading: 'birthPlaceAndDate' },
  { words: ['tanggal', 'lahir'], reading: 'birthDate' },
  { words: ['tempat', 'lahir'], reading: 'birthPlace' },
  { words: ['kelamin'], reading: 'sex' },
  { words: ['sumber', 'dana'], reading: 'funding' },
  { words: ['rt', 'rw'], reading: 'rtAndRw' },
  { words: ['kecamatan'], without: ['alamat', 'nama', 'kode'], reading: 'kecamatan' },
  { words: ['desa'], without: ['alamat', 'kode'], reading: 'village' },
  { words: ['kelurahan'], without: ['alamat', 'kode'], reading: 'village' },
  { words: ['alamat'], reading: 'address' },
  { words: ['pekerjaan'], without: ['lokasi', 'kode', 'tanggal'], reading: 'occupation' },
  { words: ['unit', 'kerja'], reading: 'unit' },
  { words: ['jabatan'], reading: 'position' },
  { words: ['hp'], reading: 'phone' },
  { words: ['handphone'], reading: 'phone' },
  { words: ['tmt'], reading: 'startsOn' },
  { words: ['penghasilan'], without: notMonthly, reading: 'wage' },
  { words: ['honor'], without: notMonthly, reading: 'wage' },
  { words: ['gaji'], without: notMonthly, reading: 'wage' },
  { words: ['upah'], without: notMonthly, reading: 'wage' },
  {
    words: ['nama'],
    without: phrases`
      opd, skpd, unit, kelompok, perusahaan, kegiatan, bank, ayah, suami, istri, paket, instansi, proyek, pasangan,
      anak, kapal, usaha
    `,
    reading: 'name',
  },
];

function lookUp(key: string): RecognisedHeading | null {
  const reading = exact.get(key);
  if (reading !== undefined) return { reading, confidence: weak.has(key) ? 0.8 : 1 };
  const kept = key
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
  const shorter = kept === key ? undefined : exact.get(kept);
  return shorter === undefined ? null : { reading: shorter, confidence: 0.75 };
}

function lookInside(key: string): RecognisedHeading | null {
  const parts = new Set(key.split(' '));
  const rule = contained.find(
    ({ words, without }) => words.every((word) => parts.has(word)) && !without?.some((word) => parts.has(word)),
  );
  return rule ? { reading: rule.reading, confidence: 0.6 } : null;
}

/** `TEMPAT, TANGGAL LAHIR` over `TEMPAT` and `TANGGAL`: the lower caption alone would not say enough. */
function birthPart(parent: string, last: string): RecognisedHeading | null {
  if (!parent.includes('lahir')) return null;
  if (last === 'tempat') return { reading: 'birthPlace', confidence: 0.95 };
  return last === 'tanggal' ? { reading: 'birthDate', confidence: 0.95 } : null;
}

/** Reads one heading (captions of a merged heading joined by ` / `); `null` when none of its words are known. */
export function recogniseHeading(caption: string): RecognisedHeading | null {
  const whole = headingKey(caption);
  if (!whole) return null;
  const parts = caption.split(captionSeparator).map(headingKey);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return lookUp(whole) ?? lookInside(whole);
  return (
    lookUp(whole) ??
    birthPart(whole, last) ??
    lookUp(last) ??
    lookUp(parts[0] ?? '') ??
    lookInside(last) ??
    lookInside(whole)
  );
}
