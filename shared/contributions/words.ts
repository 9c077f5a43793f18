import { formatNumber, formatPercent, formatRupiah, type Language } from '../format.ts';
import { wholeRate } from './exact.ts';
import type { Contribution, ContributionPart } from './schema.ts';

/** A rate in millionths as a percentage with the decimals that it has, two at least: 0,24 %. */
function rateWords(rate: number, language: Language): string {
  return formatPercent(rate / wholeRate, language, rate % 100 === 0 ? 2 : 4);
}

/** Hundredths of a rupiah as a number: 2.947.722 or 2.767.814,61. */
export function baseWords(hundredths: number, language: Language): string {
  return formatNumber(hundredths / 100, language, hundredths % 100 === 0 ? 0 : 2);
}

/** What the sum of a contribution is: key of its caption; `unknown` where no programme has an amount, so that 0 is not said. */
export function totalCaption({ amounts, missing }: Contribution): 'month' | 'contract' | 'partly' | 'unknown' {
  if (amounts.length === 0) return 'unknown';
  if (missing.length > 0) return 'partly';
  return amounts.some(({ parts }) => parts.some(({ kind }) => kind === 'slice')) ? 'contract' : 'month';
}

const noDiscount = { no: 'discountNo', unclear: 'discountUnclear', unsaid: 'discountUnsaid' } as const;

/** The sentence of a part: its key among the texts and what it names, already written in the language. */
export function partWords(part: ContributionPart, language: Language) {
  const base = (value: number) => baseWords(value, language);
  const rate = (value: number) => rateWords(value, language);
  switch (part.kind) {
    case 'percentage':
      return said(part.share === 'employer' ? 'employerShare' : 'workerShare', {
        rate: rate(part.rate),
        base: base(part.base),
        amount: formatNumber(part.amount, language),
      });
    case 'nominal':
      return said(part.share === 'employer' ? 'employerPrice' : 'workerPrice', {
        amount: formatRupiah(part.amount, language),
      });
    case 'slice':
      return said('slice', { rate: rate(part.rate), base: base(part.base) });
    case 'base':
      return said(`base-${part.from}`, { base: base(part.base) });
    case 'band':
      return part.income === null
        ? said('bandLowest', { base: base(part.base) })
        : said('band', { income: base(part.income), base: base(part.base) });
    case 'ceiling':
      return said('ceiling', { given: base(part.given), base: base(part.base) });
    case 'risk-class':
      return said(part.isAssumed ? 'riskAssumed' : 'risk', { class: String(part.riskClass) });
    case 'discount':
      return said('discount', {
        off: rate(part.off),
        less: formatRupiah(part.less, language),
        basis: part.legalBasis,
      });
    case 'no-discount':
      return said(noDiscount[part.reason], { basis: part.legalBasis });
  }
}

function said<K extends string>(key: K, values: Readonly<Record<string, string>>) {
  return { key, values };
}
