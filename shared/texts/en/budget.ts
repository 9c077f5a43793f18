/** Words of ceilings, invoices and payments. */
export const budget = {
  lastsUntil: 'Lasts until',
  unknown: 'not known yet',
  over: 'over the ceiling',
  noCeiling: 'no ceiling',
  noFunding: 'Funding source not filled in',
  figure: {
    ceiling: 'Ceiling',
    need: 'Need by the rates',
    invoiced: 'Invoiced',
    paid: 'Paid',
    remaining: 'Left of the ceiling',
    forecast: 'Forecast to the end of the year',
    uninvoiced: 'Past months without an invoice',
    uncovered: 'Months beyond the ceiling',
  },
  state: {
    paid: 'paid',
    open: 'not paid in full yet',
    gap: 'unpaid',
    ahead: 'ahead',
    unknown: 'unknown',
  },
};
