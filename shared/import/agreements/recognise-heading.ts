import { headingKey } from '../heading-key.ts';
import { captionSeparator, type RecognisedHeading } from '../recognise-heading.ts';
import type { AgreementField } from './fields.ts';
import { agreementHeadingWords } from './heading-words.ts';

const exact = new Map<string, AgreementField | null>(
  agreementHeadingWords.flatMap(([field, phrases]) => phrases.map((phrase) => [headingKey(phrase), field] as const)),
);

/** Right when nothing better is there: `TANGGAL` is the day of signing where no other column names that day. */
const weak = new Set(
  ['tanggal', 'tempat', 'hal', 'uraian', 'dari', 'awal', 'akhir', 'lama', 'dokumen', 'naskah', 'perpanjangan'].map(
    headingKey,
  ),
);

/** Words that say of what or how, not what. */
const fillers = new Set([
  'perjanjian',
  'pks',
  'mou',
  'kerja',
  'sama',
  'kerjasama',
  'dd',
  'mm',
  'yyyy',
  'format',
  'dengan',
  'bpjs',
  'hari',
]);

/** Words inside longer headings, first that fits; every word of a line must be there. */
const contained: readonly (readonly [words: readonly string[], field: AgreementField])[] = [
  [['no', 'kedua'], 'numberSecond'],
  [['no', 'bpjs'], 'numberSecond'],
  [['no', 'kesatu'], 'numberFirst'],
  [['no', 'pertama'], 'numberFirst'],
  [['no', 'sebelumnya'], 'renews'],
  [['menggantikan'], 'renews'],
  [['perpanjangan', 'dari'], 'renews'],
  [['tanggal', 'tangan'], 'signedOn'],
  [['penandatanganan', 'tanggal'], 'signedOn'],
  [['pemberitahuan'], 'noticeMonths'],
  [['jangka', 'waktu'], 'termLength'],
  [['berakhir'], 'termEnd'],
  [['berakhirnya'], 'termEnd'],
  [['sampai'], 'termEnd'],
  [['mulai'], 'termStart'],
  [['no', 'pks'], 'numberFirst'],
  [['tentang'], 'title'],
  [['judul'], 'title'],
];

function lookUp(key: string): RecognisedHeading<AgreementField> | null {
  const reading = exact.get(key);
  if (reading !== undefined) return { reading, confidence: weak.has(key) ? 0.8 : 1 };
  const kept = key
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
  const shorter = kept === key || kept === '' ? undefined : exact.get(kept);
  return shorter ? { reading: shorter, confidence: 0.75 } : null;
}

/** Reads one heading of a list of agreements (merged captions joined by ` / `); `null` when its words are not known. */
export function recogniseAgreementHeading(caption: string): RecognisedHeading<AgreementField> | null {
  const whole = headingKey(caption);
  if (!whole) return null;
  const last = headingKey(caption.split(captionSeparator).at(-1) ?? '');
  const found = lookUp(whole) ?? (last === whole ? null : lookUp(last));
  if (found) return found;
  const words = new Set(whole.split(' '));
  const rule = contained.find(([needed]) => needed.every((word) => words.has(word)));
  return rule ? { reading: rule[1], confidence: 0.6 } : null;
}
