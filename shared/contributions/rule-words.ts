import { formatNumber, formatRupiah, type Language } from '../format.ts';
import { baseWords } from './words.ts';
import type { RateRuleBody } from './schema.ts';

/** What a rule says in few signs, the same words in every language: "JP 2 % + 1 % ≤ 11.086.300". */
export function ruleWords(body: RateRuleBody, language: Language): string {
  const rate = (value: number) => `${formatNumber(value / 10_000, language)}${language === 'id' ? ' %' : '%'}`;
  const shares = ({ employer, worker }: { readonly employer: number; readonly worker: number }) =>
    worker === 0 ? rate(employer) : `${rate(employer)} + ${rate(worker)}`;
  switch (body.kind) {
    case 'percentage': {
      const rates = body.riskRates === null ? shares(body) : body.riskRates.map(rate).join(' / ');
      return `${body.programme.toUpperCase()} ${rates}${body.ceiling === null ? '' : ` ≤ ${baseWords(body.ceiling, language)}`}`;
    }
    case 'bands':
      return `${body.programme.toUpperCase()} ${shares(body)} (${body.bands.length})`;
    case 'nominal':
      return `${body.programme.toUpperCase()} ${formatRupiah(body.employer + body.worker, language)}`;
    case 'slices':
      return `${body.programme.toUpperCase()} ${body.slices.map((slice) => rate(slice.rate)).join(' / ')}`;
    case 'discount':
      return `${body.programmes.join(' + ').toUpperCase()} -${rate(body.off)}`;
    case 'base-value':
      return `${body.base.toUpperCase()} ${baseWords(body.amount, language)}`;
  }
}
