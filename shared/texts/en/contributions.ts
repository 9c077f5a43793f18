import type { Translation } from '../translation.ts';
import type { contributions as source } from '../id/contributions.ts';

/** English words of {@link source}. */
export const contributions: Translation<typeof source> = {
  parts: {
    employerShare: 'Employer or payer: {{rate}} x {{base}} = {{amount}}',
    workerShare: 'Worker: {{rate}} x {{base}} = {{amount}}',
    employerPrice: 'Fixed price {{amount}}',
    workerPrice: 'Fixed price, paid by the worker: {{amount}}',
    slice: '{{rate}} x {{base}} (slice of the contract value)',
    'base-wage': "Base: this person's wage, {{base}}",
    'base-umk': 'Base: regency minimum wage (UMK) of that month, {{base}}',
    'base-ump': 'Base: provincial minimum wage (UMP) of that month, {{base}}',
    'base-honor': 'Base: honorarium of this category, {{base}}',
    bandLowest: 'No income recorded: lowest band, base {{base}}',
    band: 'An income of {{income}} is in the band with base {{base}}',
    ceiling: 'Wage {{given}} counts up to the ceiling {{base}}',
    risk: 'Risk class {{class}}',
    riskAssumed: 'No risk class given: class {{class}} is used',
    discount: 'Discount {{off}}: less {{less}} ({{basis}})',
    discountNo: 'No discount: this funding source is excluded ({{basis}})',
    discountUnsaid: 'No discount: no source of funding was named ({{basis}})',
    discountUnclear:
      'No discount: it is unclear whether this funding source gets it ({{basis}}). The office can decide it under Contribution rates.',
  },
  missing: {
    'no-rule': 'There is no rate for this month.',
    'no-base': 'There is no base: wage, contract value or the minimum wage of this month is not recorded.',
    'no-risk-class': 'No risk class given.',
  },
  notInvoiced: 'not invoiced',
  unconfirmed: 'default, please check',
  thisMonth: 'This month’s contribution',
  totals: {
    month: 'Total per month',
    contract: 'Total for the value of the contract',
    partly: 'Total per month, not complete',
    unknown: 'Total not known',
  },
};
