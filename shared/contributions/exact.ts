/** Money that may have decimals: whole hundredths of a rupiah, so that "2.767.814,61" loses nothing. */
export type Hundredths = number;

/** A rate in millionths: 0.24 % is 2,400. */
export type Millionths = number;

/** What is done with fractions of a rupiah; half a rupiah goes up with `nearest`, as on invoices. */
export const roundings = ['nearest', 'up', 'down'] as const;
export type Rounding = (typeof roundings)[number];

/** The whole of a rate: 100 %. */
export const wholeRate: Millionths = 1_000_000;

/** Hundredths of a rupiah times millionths, to whole rupiah: one rupiah is 10^8 of them. */
const perRupiah = 100_000_000n;

/** One product of a base and a rate. */
export interface Product {
  readonly base: Hundredths;
  readonly rate: Millionths;
}

/** The sum of products in whole rupiah, rounded once at the end; exact, because the products leave the safe integers. */
export function rupiahOf(products: readonly Product[], rounding: Rounding): number {
  let sum = 0n;
  for (const { base, rate } of products) sum += BigInt(base) * BigInt(rate);
  const whole = sum / perRupiah;
  const rest = sum % perRupiah;
  if (rounding === 'up') return Number(rest > 0n ? whole + 1n : whole);
  if (rounding === 'down') return Number(whole);
  return Number(rest * 2n >= perRupiah ? whole + 1n : whole);
}
