import { addMonths, type PlainDate } from '../dates.ts';

/** What is kept as typed but is more likely a slip of the finger. */
export type SpellDoubt = 'wage-implausible' | 'start-far-ahead';

/** Rupiah a month between which a wage raises no question: below the poorest honorarium, above any salary of a regency. */
const plausibleWage = { from: 50_000, to: 200_000_000 };

/** Whether a monthly wage in whole rupiah is of a usual size; 0 says that there is none. */
export function isPlausibleWage(wage: number): boolean {
  return wage === 0 || (wage >= plausibleWage.from && wage <= plausibleWage.to);
}

/** What to look at again before a spell is saved; nothing of it keeps the spell from being saved. */
export function spellDoubts(
  { startsOn, wage }: { readonly startsOn: PlainDate | null; readonly wage: number | null },
  today: PlainDate,
): SpellDoubt[] {
  const doubts: SpellDoubt[] = [];
  if (wage !== null && !isPlausibleWage(wage)) doubts.push('wage-implausible');
  if (startsOn !== null && startsOn > addMonths(today, 12)) doubts.push('start-far-ahead');
  return doubts;
}
