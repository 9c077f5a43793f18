import { lastDayOf, type PlainDate } from '../../dates.ts';
import { plausibleTermYears } from '../../plausible-years.ts';
import { integerDigits, isDigits } from '../read/integer-digits.ts';
import { type DateAnswer, readOtherDate, readPeriodDate } from '../read/date.ts';
import { cellKinds } from '../source-row.ts';
import type { AgreementCell, AgreementDraft } from './agreement-draft.ts';
import type { AgreementField } from './fields.ts';
import { readTermLength, splitTerm } from './term-length.ts';

type AgreementReader = (draft: AgreementDraft, cell: AgreementCell) => void;
type DateField = 'signedOn' | 'termStart' | 'termEnd';
type TextField = Exclude<AgreementField, DateField | 'termLength' | 'noticeMonths' | 'numberFirst' | 'numberSecond'>;

/** Longest text a field keeps; the same as in the form. */
const longest: Readonly<Record<TextField | 'numberFirst' | 'numberSecond', number>> = {
  agreementKind: 80,
  title: 400,
  renews: 400,
  firstParty: 200,
  firstSigner: 200,
  secondParty: 200,
  secondSigner: 200,
  signedAt: 80,
  agreementNote: 2000,
  numberFirst: 80,
  numberSecond: 80,
};

/** A term without its first or last day is refused; the day of signing may be missing. */
const dateLevels = { signedOn: 'warning', termStart: 'error', termEnd: 'error' } as const;

function takeDate(draft: AgreementDraft, field: DateField, answer: DateAnswer): void {
  draft.values[field] = answer.date;
  if (answer.date === null) return draft.note(`date-${answer.failure}`, field, dateLevels[field]);
  const year = Number(answer.date.slice(0, 4));
  if (year < plausibleTermYears.first || year > plausibleTermYears.last) {
    draft.values[field] = null;
    return draft.note('agreement-date-implausible', field, dateLevels[field]);
  }
  if (answer.repair) draft.repair(field, answer.date, answer.repair);
}

const firstOf = (month: string): PlainDate => `${month}-01`;

function takeStart(draft: AgreementDraft, kind: number, text: string): void {
  takeDate(draft, 'termStart', readPeriodDate(draft, kind, text, firstOf));
}

function takeEnd(draft: AgreementDraft, kind: number, text: string): void {
  takeDate(draft, 'termEnd', readPeriodDate(draft, kind, text, lastDayOf));
}

/** A last day; in its place `2 tahun` from the first one. */
const readEnd: AgreementReader = (draft, { kind, text }) => {
  const months = kind === cellKinds.text ? readTermLength(text) : null;
  if (months === null) return takeEnd(draft, kind, text);
  draft.values.termEnd = null;
  draft.values.termLength = months;
};

/** `2 tahun`, or both days: `1 Januari 2024 s.d. 31 Desember 2025`. Columns of their own say more than such a span. */
const readLength: AgreementReader = (draft, { kind, text, column, original }) => {
  const span = kind === cellKinds.text ? splitTerm(text) : null;
  const months = span === null && kind === cellKinds.text ? readTermLength(text) : null;
  draft.values.termLength ??= months;
  if (span === null) {
    if (months === null) draft.note('agreement-length-unreadable', 'termLength');
    return;
  }
  for (const [field, take, part] of [
    ['termStart', takeStart, span[0]],
    ['termEnd', takeEnd, span[1]],
  ] as const) {
    if (draft.values[field]) continue;
    draft.begin({ field, column, kind, text: part, original });
    take(draft, kind, part);
  }
};

const readSignedOn: AgreementReader = (draft, { kind, text }) =>
  takeDate(draft, 'signedOn', readOtherDate(draft, kind, text));

/** `3`, `3 bulan`, `tiga bulan`. */
const readNotice: AgreementReader = (draft, { kind, text }) => {
  const digits = kind === cellKinds.number ? integerDigits(text) : text;
  const months = isDigits(digits) ? Number(digits) : readTermLength(text);
  draft.values.noticeMonths = months !== null && months <= 24 ? months : null;
  if (draft.values.noticeMonths === null) draft.note('notice-months-unreadable', 'noticeMonths');
};

function shortened(draft: AgreementDraft, field: keyof typeof longest, text: string): string {
  if (text.length <= longest[field]) return text;
  draft.note('text-too-long', field);
  return text.slice(0, longest[field]).trimEnd();
}

/** A number as it is written; Excel takes `12/1/2024` for a day, and then nobody knows what was typed. */
const readNumber: AgreementReader = (draft, { field, kind, text }) => {
  if (field !== 'numberFirst' && field !== 'numberSecond') return;
  const isDamaged = kind === cellKinds.date;
  draft.values[field] = isDamaged
    ? null
    : shortened(draft, field, kind === cellKinds.number ? integerDigits(text) || text : text);
  if (isDamaged) draft.note('agreement-number-damaged', field);
};

const textReader =
  (field: TextField): AgreementReader =>
  (draft, { text }) => {
    draft.values[field] = shortened(draft, field, text);
  };

/** How each column of a list of agreements is read. */
export const agreementReaders: Readonly<Record<AgreementField, AgreementReader>> = {
  title: textReader('title'),
  termStart: (draft, { kind, text }) => takeStart(draft, kind, text),
  termEnd: readEnd,
  agreementKind: textReader('agreementKind'),
  numberFirst: readNumber,
  numberSecond: readNumber,
  signedOn: readSignedOn,
  termLength: readLength,
  noticeMonths: readNotice,
  renews: textReader('renews'),
  firstParty: textReader('firstParty'),
  firstSigner: textReader('firstSigner'),
  secondParty: textReader('secondParty'),
  secondSigner: textReader('secondSigner'),
  signedAt: textReader('signedAt'),
  agreementNote: textReader('agreementNote'),
};
