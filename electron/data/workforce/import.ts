import type { Output, Parsed } from '../../../shared/contract.ts';
import type { SegmentFigure, WorkforceRow } from '../../threads/protocol.ts';
import { headingKey } from '../../../shared/import/heading-key.ts';
import { type NameFinder, nameFinder } from '../../../shared/import/suggest-value.ts';
import { peopleIn } from '../../../shared/workforce/people-number.ts';
import { workforceYear } from '../../../shared/workforce/schema.ts';
import type { Connection } from '../connection.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { importList, type RowOutcome, type RowRefusal } from '../masterdata/import-list.ts';
import { insertRecord, updateRecord } from '../records.ts';
import { type Cell, figuresBy, isFirstIn } from './cells.ts';
import { regencyName } from './rows.ts';

/** What a row says, once every cell of it is understood. */
interface Said extends Cell {
  readonly column: string;
  readonly people: number;
  readonly source: string;
  readonly text: string;
}

/**
 * Takes a table of workers by kecamatan with formal, informal and all workers of one or several years. Year and source come
 * from the row, its heading or the titles, else from what was said when the file was chosen. A row is taken whole or not at
 * all; a total is no area but is set against the rows above it. A figure that the source has said before is changed.
 */
export function importWorkforce(
  context: DataContext,
  input: Pick<Parsed<'workforce.import'>, 'isTrial' | 'year' | 'source'>,
  extras: JobExtras,
): Promise<Output<'workforce.import'>> {
  const begin = () => {
    const table = new WorkforceTable(context.writer, input);
    return (row: WorkforceRow) => table.take(row);
  };
  return importList(context, input, extras, { kind: 'workforce.imported', begin });
}

const regency = { id: null };

class WorkforceTable {
  readonly #db: Connection;
  readonly #said: Pick<Parsed<'workforce.import'>, 'year' | 'source'>;
  readonly #areas: NameFinder<{ readonly id: number | null }>;
  readonly #byCode: ReadonlyMap<string, { readonly id: number | null }>;
  /** People by cell and source that this file has said. */
  readonly #taken = new Map<string, number>();
  /** Sums of the rows above the next total by sheet and column; null where a cell could not be read. */
  readonly #sums = new Map<string, number | null>();

  constructor(db: Connection, said: Pick<Parsed<'workforce.import'>, 'year' | 'source'>) {
    this.#db = db;
    this.#said = said;
    const kecamatan = db
      .prepare<[], { id: number; uid: string; code: string; name: string }>('SELECT id, uid, code, name FROM kecamatan')
      .all();
    const byUid = new Map(kecamatan.map((one) => [one.uid, one]));
    const learned = db
      .prepare<[], { key: string; uid: string }>(`SELECT key, target_uid AS uid FROM alias WHERE target = 'kecamatan'`)
      .all()
      .flatMap(({ key, uid }) => {
        const known = byUid.get(uid);
        return known ? [[key, known] as const] : [];
      });
    const named = kecamatan.map((one) => ({ name: one.name, target: one }));
    this.#areas = nameFinder<{ readonly id: number | null }>('kecamatan', named, new Map(learned));
    this.#byCode = new Map(kecamatan.map((one) => [digitsOf(one.code), one]));
  }

  take(row: WorkforceRow): RowOutcome {
    if (row.standing === 'passed-over') return 'skipped';
    if (row.standing === 'total') return this.#checked(row);
    const area = this.#areaOf(row);
    this.#add(row, area === regency);
    if (area === null) {
      const code = row.area === '' ? 'workforce-area-missing' : 'workforce-area-unknown';
      return { column: row.areaColumn, field: 'area', code, original: (row.area || row.code).slice(0, 200) };
    }
    const [filled] = row.figures.filter(({ text }) => /\d/.test(text));
    // A thousandth of the workers would be a coverage of thousands of percent; which digits were cut off nobody knows.
    if (row.isInThousands && filled) return refusal(filled, 'workforce-in-thousands');
    const said: Said[] = [];
    for (const figure of row.figures) {
      const one = this.#saidBy(row, figure, area.id);
      if (one === null) continue;
      if ('code' in one) return one;
      said.push(one);
    }
    // Two columns of one row may say the same cell as well.
    const inRow = new Map<string, number>();
    const repeated = said.find((one) => {
      const key = keyOf(one);
      const before = this.#taken.get(key) ?? inRow.get(key) ?? one.people;
      inRow.set(key, one.people);
      return before !== one.people;
    });
    if (repeated) return refusal(repeated, 'workforce-twice-in-file');
    const outcomes = said.map((one) => this.#keep(one));
    return (['new', 'changed', 'same'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'skipped';
  }

  #areaOf({ area, code }: WorkforceRow): { readonly id: number | null } | null {
    const byCode = this.#byCode.get(digitsOf(code));
    if (byCode) return byCode;
    const key = headingKey(area);
    if (key !== '' && key === headingKey(regencyName(this.#db))) return regency;
    return this.#areas.certain(area)?.target ?? null;
  }

  /** What one cell says; null when it says nothing. */
  #saidBy(row: WorkforceRow, figure: SegmentFigure, kecamatanId: number | null): Said | RowRefusal | null {
    const { column, segment, text } = figure;
    const people = peopleIn(text, figure.isNumber);
    if (people === null) return null;
    if (typeof people === 'string') return refusal(figure, `workforce-number-${people}`);
    const year = row.year === '' ? (figure.year ?? this.#said.year) : Number(row.year);
    if (year === null) return refusal(figure, 'workforce-year-missing');
    if (!workforceYear.safeParse(year).success) {
      return {
        column: row.yearColumn,
        field: 'year',
        code: 'workforce-year-invalid',
        original: row.year.slice(0, 200),
      };
    }
    const source = row.source || (this.#said.source ?? '');
    if (source === '') return refusal(figure, 'workforce-source-missing');
    if (source.length > 200) return { ...refusal(figure, 'workforce-source-too-long'), original: source.slice(0, 200) };
    return { column, text, people, year, source, segment, kecamatanId };
  }

  #keep(said: Said): RowOutcome {
    this.#taken.set(keyOf(said), said.people);
    const { year, kecamatanId, segment, source, people } = said;
    const known = figuresBy(this.#db, said).find((one) => one.kecamatanId === kecamatanId && one.segment === segment);
    if (known?.people === people) return 'same';
    if (known) {
      updateRecord(this.#db, 'workforce_figure', known.uid, known.rowVersion, { people });
      return 'changed';
    }
    const isChosen = isFirstIn(this.#db, said) ? 1 : 0;
    insertRecord(this.#db, 'workforce_figure', {
      year,
      kecamatan_id: kecamatanId,
      segment,
      people,
      source,
      is_chosen: isChosen,
    });
    return 'new';
  }

  /** The regency is no part of a sum over its kecamatan. */
  #add({ sheet, figures }: WorkforceRow, isWhole: boolean): void {
    if (isWhole) return;
    for (const { column, text, isNumber } of figures) {
      const people = peopleIn(text, isNumber);
      if (people === null) continue;
      const sum = this.#sums.get(`${sheet} ${column}`);
      this.#sums.set(`${sheet} ${column}`, typeof people === 'string' || sum === null ? null : (sum ?? 0) + people);
    }
  }

  /** A total that the rows above it do not sum up to is named: `201.860 ≠ 201.800`. */
  #checked({ sheet, figures }: WorkforceRow): RowOutcome {
    let wrong: RowRefusal | null = null;
    for (const figure of figures) {
      const sum = this.#sums.get(`${sheet} ${figure.column}`);
      this.#sums.delete(`${sheet} ${figure.column}`);
      const total = peopleIn(figure.text, figure.isNumber);
      if (typeof sum !== 'number' || typeof total !== 'number' || total === sum) continue;
      const original = `${grouped(total)} ≠ ${grouped(sum)}`;
      wrong ??= { ...refusal(figure, 'workforce-total-differs'), original };
    }
    return wrong ?? 'skipped';
  }
}

const digitsOf = (code: string) => code.replaceAll(/\D/g, '');

const grouped = (people: number) => String(people).replaceAll(/\B(?=(\d{3})+$)/g, '.');

function keyOf({ year, kecamatanId, segment, source }: Said): string {
  return [year, kecamatanId ?? 0, segment, source.toLowerCase()].join(' ');
}

function refusal({ column, text, segment }: Pick<Said, 'column' | 'text' | 'segment'>, code: string): RowRefusal {
  return { column, field: segment, code, original: text.slice(0, 200) };
}
