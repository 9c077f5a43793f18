import type { Unit } from '../masterdata/schema.ts';
import { headingKey } from './heading-key.ts';

/** First words of what is no regional office; everything else that employs somebody counts as one. */
const kindsByFirstWord: Readonly<Record<string, Unit['kind']>> = {
  desa: 'village',
  pemdes: 'village',
  kelurahan: 'village',
  kecamatan: 'kecamatan-office',
  camat: 'kecamatan-office',
  pt: 'company',
  cv: 'company',
  ud: 'company',
  koperasi: 'company',
};

/** What kind of unit a name most likely is; a school, a clinic and a board are part of the regional government. */
export function unitKindOf(name: string): Unit['kind'] {
  const [first = '', second = ''] = headingKey(name).split(' ');
  // `Kantor Camat Batui`, `Pemerintah Desa Honbola`
  const telling = first === 'kantor' || first === 'pemerintah' ? second : first;
  return kindsByFirstWord[telling] ?? 'opd';
}

/** Words with which the name of an office begins in a title. */
const officeWords =
  /\b(?:dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|desa|puskesmas|rsud|uptd|upt|bagian|satpol|satuan polisi)\b/i;

/** The insurer: lists are sent to it, nobody in them works there. */
const insurer = /\bbadan penyelenggara\b|\bbpjs\b/i;

/** Where such a name ends: the region, the year, the month, a remark. */
const afterName = /[\d,;:()]|\b(?:kabupaten|kab|kota|provinsi|prov|tahun|thn|bulan|periode|triwulan|per)\b/i;

/** `PERANGKAT DESA DAN BPD`, `KEPALA DESA SE-KECAMATAN`: people of many offices, and no office's name. */
const noName = /^(?:desa|kelurahan|kecamatan)\s+(?:dan|atau|se|di|pada|untuk)\b/i;

const smallWords = new Set(['dan', 'di', 'ke', 'dari', 'untuk', 'pada', 'serta']);
const acronyms = new Set(['rsud', 'uptd', 'upt', 'pt', 'cv']);

/** `DINAS PENDIDIKAN DAN KEBUDAYAAN` as `Dinas Pendidikan dan Kebudayaan`; what is written in both cases stays. */
function asName(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .split(' ')
    .map((word) => {
      if (smallWords.has(word)) return word;
      return acronyms.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}

/** An office that a title names. */
export interface TitleUnit {
  readonly name: string;
  /** The line is the name and nothing else but the region: `DINAS PENDIDIKAN KABUPATEN BANGGAI`. */
  readonly isWholeLine: boolean;
}

function unitIn(title: string): TitleUnit | null {
  const at = title.search(officeWords);
  if (at < 0 || insurer.test(title)) return null;
  const rest = title.slice(at);
  const end = rest.search(afterName);
  const name = (end < 0 ? rest : rest.slice(0, end)).replaceAll(/\s+/g, ' ').replace(/[\s.\-–]+$/, '');
  // "Dinas" alone is no name
  return name.includes(' ') && !noName.test(name)
    ? { name: asName(name), isWholeLine: title.slice(0, at).trim() === '' }
    : null;
}

/**
 * The office whose list it is by the titles above it; `null` when none is named. The last line counts first: a letterhead
 * stands above the title. `ownNames`: the office of this program, which receives lists.
 */
export function unitNamedInTitles(titles: readonly string[], ownNames: readonly string[] = []): TitleUnit | null {
  const own = new Set(ownNames.map(headingKey));
  for (const title of titles.toReversed()) {
    const unit = unitIn(title);
    if (unit && !own.has(headingKey(unit.name))) return unit;
  }
  return null;
}
