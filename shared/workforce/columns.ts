import { foldBlanks } from '../import/cell-text.ts';
import { headingKey } from '../import/heading-key.ts';
import { phrases } from '../import/phrases.ts';
import type { SourceRow } from '../import/source-row.ts';
import type { WorkforceSegment } from './schema.ts';

/** A column of figures: of which workers, and of which year when its heading says so. */
export interface FigureColumn {
  readonly column: number;
  readonly segment: WorkforceSegment;
  readonly year: number | null;
}

/** Where a sheet says what; columns from 0. `header`: the Excel number of the last row of headings. */
export interface WorkforceColumns {
  readonly header: number;
  readonly area: number;
  readonly code: number | null;
  readonly year: number | null;
  readonly source: number | null;
  readonly figures: readonly FigureColumn[];
}

const areaWords = new Set(phrases`
  kecamatan, nama kecamatan, wilayah, nama wilayah, kabupaten kecamatan, kecamatan kabupaten, daerah, area, sub district
`);
const codeWords = new Set(phrases`kode, kode wilayah, kode kecamatan, kode kemendagri, code`);
const yearWords = new Set(phrases`tahun, tahun data, year`);
const sourceWords = new Set(phrases`sumber, sumber data, source`);
const segmentWords: Readonly<Record<WorkforceSegment, ReadonlySet<string>>> = {
  all: new Set(phrases`
    jumlah, total, jumlah pekerja, total pekerja, jumlah tenaga kerja, tenaga kerja, angkatan kerja, jumlah angkatan kerja,
    pekerja, semesta, semesta pekerja, jumlah semesta pekerja, penduduk bekerja, jumlah penduduk bekerja, bekerja,
    formal informal, formal dan informal, all workers, workers, all
  `),
  formal: new Set(phrases`
    formal, pekerja formal, jumlah pekerja formal, jumlah formal, sektor formal, tenaga kerja formal, pu, penerima upah,
    pekerja penerima upah, formal workers
  `),
  informal: new Set(phrases`
    informal, pekerja informal, jumlah pekerja informal, jumlah informal, sektor informal, tenaga kerja informal, bpu,
    bukan penerima upah, pekerja bukan penerima upah, informal workers
  `),
};
const segments = Object.keys(segmentWords) as WorkforceSegment[];

const yearIn = /(?<!\d)20\d\d(?!\d)/;

/** A caption without its year, its unit and what stands in brackets: `JUMLAH PEKERJA 2025 (ORANG)`. */
function keyOf(caption: string): string {
  const bare = caption.replace(yearIn, ' ').replaceAll(/\([^)]*\)/g, ' ');
  return headingKey(bare)
    .replaceAll(/\b(?:tahun|orang|jiwa)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function segmentOf(caption: string): WorkforceSegment | null {
  const key = keyOf(caption);
  return segments.find((segment) => segmentWords[segment].has(key)) ?? null;
}

function yearOf(caption: string): number | null {
  const [year] = yearIn.exec(caption) ?? [];
  return year === undefined ? null : Number(year);
}

/** The captions of a row; a cell that is a plain number other than a year makes it a row of figures. */
function captionsOf(row: SourceRow): string[] {
  return row.texts.slice(0, row.width).map(foldBlanks);
}

const isCaptions = (captions: readonly string[]) =>
  captions.some(Boolean) && captions.every((text) => !/^[\d.,]+$/.test(text) || yearIn.test(text));

/** Headings over several columns stand over the first of them. */
function carried(captions: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => (last = captions[column] || last));
}

function figuresIn(upper: readonly string[], lower: readonly string[], taken: ReadonlySet<number>): FigureColumn[] {
  const width = Math.max(upper.length, lower.length);
  const above = carried(upper, width);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (taken.has(column)) return [];
    const [top, bottom] = [above[column] ?? '', lower[column] ?? ''];
    const own = bottom || (upper[column] ?? '');
    // under `FORMAL` a line of years, or under a year the two segments
    const segment = segmentOf(own) ?? (bottom === '' || keyOf(bottom) !== '' ? null : segmentOf(top));
    return segment === null ? [] : [{ column, segment, year: yearOf(own) ?? yearOf(top) }];
  });
}

/** The headings of a table of workers by kecamatan, in one line or two; null when the sheet holds none. */
export function workforceColumnsIn(first: readonly SourceRow[]): WorkforceColumns | null {
  for (const [at, row] of first.slice(0, 100).entries()) {
    const captions = captionsOf(row);
    const keys = captions.map(headingKey);
    const area = keys.findIndex((key) => areaWords.has(key));
    if (area < 0) continue;
    const next = first[at + 1];
    const below = next?.number === row.number + 1 ? captionsOf(next) : [];
    const hasSecond = (below[area] ?? '') === '' && isCaptions(below);
    const columnOf = (words: ReadonlySet<string>) => {
      const column = keys.findIndex((key, index) => index !== area && words.has(key));
      return column < 0 ? null : column;
    };
    const [code, year, source] = [columnOf(codeWords), columnOf(yearWords), columnOf(sourceWords)];
    const taken = new Set([area, code, year, source].filter((column) => column !== null));
    const figures = figuresIn(captions, hasSecond ? below : [], taken);
    if (figures.length === 0) continue;
    return { header: (hasSecond && next ? next : row).number, area, code, year, source, figures };
  }
  return null;
}

/** `Sumber: BPS Kabupaten Banggai` says who counted; null when a cell does not. */
export function sourceIn(text: string): string | null {
  const [, source = ''] = /^sumber(?: data)?\s*:\s*(.+)$/i.exec(foldBlanks(text)) ?? [];
  return source === '' ? null : source;
}

/** Titles or headings that say `(dalam ribuan)`, `ribu orang`, `(000)`: the figures below are not people but thousands of them. */
export function saysThousands(texts: readonly string[]): boolean {
  return texts.some((text) =>
    /\b(?:ribuan|thousands?|ribu (?:orang|jiwa|pekerja))\b|\(\s*[.,]?000\s*\)/i.test(foldBlanks(text)),
  );
}

/** The year that the titles above a table say it is of: the only one after the word `tahun`, else the only one at all. */
export function yearInTitles(titles: readonly string[]): number | null {
  const found = (pattern: RegExp) => {
    const years = new Set(titles.flatMap((title) => [...title.matchAll(pattern)].map(([, year]) => Number(year))));
    return years.size === 1 ? ([...years][0] ?? null) : null;
  };
  return found(/\btahun\s*:?\s*(20\d\d)(?!\d)/gi) ?? found(/(?<![\d/.-])(20\d\d)(?!\d)/g);
}
