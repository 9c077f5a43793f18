import type { ColumnContent } from '../column-content.ts';
import type { ColumnVocabulary } from '../match-columns.ts';
import type { AgreementField } from './fields.ts';
import { recogniseAgreementHeading } from './recognise-heading.ts';

/** Share of cells that makes a kind of content the kind of the column. */
const most = 0.7;

const neverDates: ReadonlySet<AgreementField> = new Set<AgreementField>([
  'title',
  'agreementKind',
  'renews',
  'noticeMonths',
]);

function corrected(reading: AgreementField, content: ColumnContent): AgreementField | null {
  if (content.filled === 0) return reading;
  // `MASA BERLAKU` over a last day, not over a length
  if (reading === 'termLength' && content.date >= most) return 'termEnd';
  return neverDates.has(reading) && content.date >= most ? null : reading;
}

/** The columns of a list of agreements: recognised by their headings only, since numbers and dates look all alike. */
export const agreementVocabulary: ColumnVocabulary<AgreementField> = {
  recognise: recogniseAgreementHeading,
  refine: (reading, confidence, content) => ({ reading: corrected(reading, content), how: 'heading', confidence }),
  guess: () => ({ reading: null, how: 'none', confidence: 0 }),
  claim: (reading, taken) => (taken.has(reading) ? null : [reading]),
};
