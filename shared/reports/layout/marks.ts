import type { PlainDate } from '../../dates.ts';
import { formatDate } from '../../format.ts';

/** What marks in titles and notes stand for. */
export interface MarkFacts {
  readonly regencyName: string;
  /** e.g. "Triwulan III Tahun 2026" */
  readonly period: string;
  readonly asOf: PlainDate;
}

/** Names of the marks; written in capitals they give capitals. */
export const markNames = ['kabupaten', 'periode', 'tanggal'] as const;
type MarkName = (typeof markNames)[number];

const markPattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

function wordsOf(name: MarkName, { regencyName, period, asOf }: MarkFacts): string {
  switch (name) {
    case 'kabupaten':
      return regencyName;
    case 'periode':
      return period;
    case 'tanggal':
      return formatDate(asOf);
  }
}

/** A line with its marks filled; a mark that is not known stays as it stands. */
export function filled(line: string, facts: MarkFacts): string {
  return line.replaceAll(markPattern, (whole, written: string) => {
    const name = markNames.find((one) => one === written.toLowerCase());
    if (!name) return whole;
    const words = wordsOf(name, facts);
    return written === written.toUpperCase() ? words.toUpperCase() : words;
  });
}

/** Marks of a line that are none. */
export function unknownMarks(line: string): string[] {
  return Array.from(line.matchAll(markPattern), ([, written = '']) => written).filter(
    (written) => !markNames.some((name) => name === written.toLowerCase()),
  );
}

/** A line of the program as the office may change it: what the data says in it becomes marks. */
export function marked(line: string, facts: MarkFacts): string {
  return markNames.reduce((text, name) => {
    const words = wordsOf(name, facts);
    return text.replaceAll(words.toUpperCase(), `{{${name.toUpperCase()}}}`).replaceAll(words, `{{${name}}}`);
  }, line);
}
