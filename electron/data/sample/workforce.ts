import { banggaiKecamatan } from '../../../shared/regions.ts';
import { dateParts, type PlainDate } from '../../../shared/dates.ts';
import type { WorkforceSegment } from '../../../shared/workforce/schema.ts';
import type { Connection } from '../connection.ts';
import { insertRecord, type Row } from '../records.ts';

/** Share of the workers by kecamatan in thousandths, in the order of the codes; made up. */
const shares = [50, 50, 30, 90, 25, 20, 55, 45, 75, 33, 35, 65, 50, 55, 40, 12, 35, 20, 18, 75, 50, 22, 28, 22];
/** Where more people are paid wages: Luwuk, Luwuk Selatan, Luwuk Utara. */
const townPlaces = new Set([3, 19, 20]);

/** A number of people in parts by weight; the parts sum up to it. */
function inParts(people: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let weighed = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = Math.round((people * weighed) / all);
    const part = upTo - before;
    before = upTo;
    return part;
  });
}

interface SourcePlan {
  readonly year: number;
  readonly source: string;
  readonly definition: string;
  readonly publishedOn: string | null;
  readonly isChosen: boolean;
}

class SampleSource {
  readonly #db: Connection;
  readonly #row: Row;

  constructor(db: Connection, { year, source, definition, publishedOn, isChosen }: SourcePlan) {
    this.#db = db;
    this.#row = { year, source, definition, published_on: publishedOn, is_chosen: isChosen ? 1 : 0 };
  }

  /** Without `kecamatanId` it is the whole regency. */
  says(segment: WorkforceSegment, people: number, kecamatanId: number | null = null): void {
    insertRecord(this.#db, 'workforce_figure', { ...this.#row, segment, people, kecamatan_id: kecamatanId });
  }
}

const labourForce2023 = 201_860;
/** 29,38 % of the labour force are employees. */
const employees2023 = 59_306;

/** What BPS says of 2023, and of last year two sources that differ; the second does not quite sum up. */
export function insertSampleWorkforce(db: Connection, today: PlainDate): void {
  const lastYear = dateParts(today).year - 1;
  const idOfCode = db.prepare<[string], number>('SELECT id FROM kecamatan WHERE code = ?').pluck();
  const ids = banggaiKecamatan.map(({ code }) => idOfCode.get(code) ?? null);

  const bps = new SampleSource(db, {
    year: 2023,
    source: 'BPS, Sakernas Agustus 2023',
    definition: 'Angkatan kerja; formal: buruh, karyawan, dan pegawai (29,38 %)',
    publishedOn: null,
    isChosen: true,
  });
  bps.says('all', labourForce2023);
  bps.says('formal', employees2023);
  bps.says('informal', labourForce2023 - employees2023);

  const [people, formal] = [205_400, 60_350];
  const projection = new SampleSource(db, {
    year: lastYear,
    source: 'Contoh: proyeksi dari Sakernas 2023',
    definition: 'Angkatan kerja, dibagi menurut penduduk kecamatan (angka contoh)',
    publishedOn: `${lastYear}-12-15`,
    isChosen: true,
  });
  projection.says('all', people);
  projection.says('formal', formal);
  projection.says('informal', people - formal);
  const formalParts = inParts(
    formal,
    shares.map((share, place) => (townPlaces.has(place) ? share * 2 : share)),
  );
  for (const [place, all] of inParts(people, shares).entries()) {
    const part = formalParts[place] ?? 0;
    projection.says('all', all, ids[place]);
    projection.says('formal', part, ids[place]);
    projection.says('informal', all - part, ids[place]);
  }

  const potential = new SampleSource(db, {
    year: lastYear,
    source: 'Contoh: BPJS Ketenagakerjaan, potensi peserta',
    definition: 'Penduduk bekerja yang dapat menjadi peserta (angka contoh)',
    publishedOn: `${lastYear}-10-31`,
    isChosen: false,
  });
  potential.says('all', 178_300);
  for (const [place, all] of inParts(178_120, shares).entries()) potential.says('all', all, ids[place]);
}

const exampleLadder = [
  [2025, 1000],
  [2026, 2500],
  [2027, 4500],
  [2028, 6500],
  [2029, 8500],
] as const;

/** The years before the one that the plan of the regency is known for. */
export function insertSampleTargets(db: Connection): void {
  for (const [year, percent] of exampleLadder) {
    insertRecord(db, 'coverage_target', {
      plan: 'rpjmd',
      year,
      level: 'regency',
      segment: 'all',
      percent,
      legal_basis: 'RPJMD Kabupaten Banggai 2025-2030',
      note: 'Angka contoh; yang diketahui dari RPJMD hanya target 2030.',
    });
  }
}
