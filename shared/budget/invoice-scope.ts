/** What a scope is looked up by; null: all units, or all categories, that no narrower invoice names. */
type Named = string | number | null;

/** The name of a scope among the invoices of one month and funding source. */
export const scopeKey = (unit: Named, category: Named): string => `${unit ?? ''}|${category ?? ''}`;

/**
 * Which invoices of a month and funding source are for somebody of this unit and category: the narrowest ones there are (of
 * the unit and category, of the unit, of the category, of all), so that nobody is asked for twice. `undefined` when none is.
 */
export function invoicesFor<T>(byScope: ReadonlyMap<string, T>, unit: Named, category: Named): T | undefined {
  return (
    byScope.get(scopeKey(unit, category)) ??
    byScope.get(scopeKey(unit, null)) ??
    byScope.get(scopeKey(null, category)) ??
    byScope.get(scopeKey(null, null))
  );
}

/** An invoice below this share of what the rules ask for, or for fewer people than this share, is for a part of them only. */
export const wholeFrom = 0.9;
