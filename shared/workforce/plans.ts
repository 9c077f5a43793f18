/** Plans that set targets of coverage. */
export const plans = ['rpjmd', 'rpjmn', 'rpjpn', 'rkp', 'other'] as const;
export type Plan = (typeof plans)[number];

/** A plan as letters name it; one of another kind goes by its legal basis. */
export function planName({ plan, legalBasis }: { readonly plan: Plan; readonly legalBasis: string }): string {
  return plan === 'other' ? legalBasis : plan.toUpperCase();
}
