import type { ColumnPlan } from '../column-reading.ts';
import { isNumberingRow } from '../numbering-row.ts';
import {
  filledCells,
  type FilledCell,
  firstWord,
  isSignatureCell,
  type RowClassifier,
  totalWords,
} from '../row-kind.ts';
import type { AgreementField } from './fields.ts';
import { recogniseAgreementHeading } from './recognise-heading.ts';

/** Confidence of a heading that is one word for word. */
const sureHeading = 0.75;

/** Fields that only a row of an agreement fills. */
const telling: ReadonlySet<AgreementField> = new Set<AgreementField>([
  'title',
  'numberFirst',
  'numberSecond',
  'agreementKind',
  'termStart',
  'termEnd',
  'termLength',
  'signedOn',
]);

function isHeadingAgain(cells: readonly FilledCell[], fieldOf: ReadonlyMap<number, AgreementField>): boolean {
  const same = cells.filter(({ column, text }) => {
    const heading = recogniseAgreementHeading(text);
    return heading !== null && heading.confidence >= sureHeading && heading.reading === fieldOf.get(column);
  });
  return same.length >= 2;
}

/**
 * Makes the classifier of a list of agreements. A row with two telling fields is an agreement (a row to refuse and report
 * when something is missing); below a signature nothing is. Other rows are totals, signatures, titles.
 */
export function createAgreementClassifier(plan: readonly ColumnPlan<AgreementField>[]): RowClassifier {
  const fieldOf = new Map(plan.map(({ column, reading }) => [column, reading]));
  let isSigned = false;
  return (row) => {
    const cells = filledCells(row);
    if (cells.length === 0) return 'blank';
    if (isNumberingRow(row)) return 'numbering';
    if (isHeadingAgain(cells, fieldOf)) return 'repeated-header';
    const own = cells.filter(({ column }) => telling.has(fieldOf.get(column) ?? 'agreementNote'));
    const isTotal = cells.some(({ text }) => totalWords.has(firstWord(text)));
    const signs = cells.some(({ text }) => isSignatureCell(text));
    if (own.length >= 3 || (own.length === 2 && !isTotal && !signs && !isSigned)) return 'data';
    if (isTotal) return 'total';
    if (signs || isSigned) {
      isSigned = true;
      return 'signature';
    }
    return 'title';
  };
}
