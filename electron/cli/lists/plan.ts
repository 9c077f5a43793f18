import { missingFields } from '../../../shared/import/choose-columns.ts';
import { columnName } from '../../../shared/import/column-name.ts';
import type { ImportDefaults, Inspection } from '../../../shared/import/schema.ts';
import { startByTitles } from '../../../shared/import/title-month.ts';
import { unitNamedInTitles } from '../../../shared/import/new-unit.ts';
import { defaultsFromTitles, unitCalled } from '../../../shared/import/title-defaults.ts';
import { fail } from '../../../shared/result.ts';
import type { Arguments } from '../arguments.ts';
import { categoryNamed, findUnit, fundingNamed } from '../names.ts';
import type { Session } from '../session.ts';

/** Nobody confirms the columns here: only what a heading or the content says plainly is taken. */
const sureEnough = 0.7;

/** Without one of these columns that the sheet has, nobody knows who is registered, for what and since when. */
const deciding: ReadonlySet<string> = new Set([
  'kpj',
  'startsOn',
  'endsOn',
  'months',
  'memberStatus',
  'inactiveFrom',
  'programmes',
]);

/** What names the kind of a participation; without it people are registered and no more. */
const naming: ReadonlySet<string> = new Set(['category', 'occupation']);

/**
 * The columns that are certain, with what was left out; whether the list may claim participations. `import-no-list` when
 * a column that every list needs is not among them.
 */
export function planOf({ kind, columns, band, profile }: Inspection) {
  // somebody has looked at this very head of table before
  if (band !== null && profile) return { band, plan: profile.columns, leftOut: [], isClaimed: true };
  const sure = columns.flatMap(({ column, reading, carryDown, confidence }) =>
    reading === null || confidence < sureEnough ? [] : [{ column, reading, carryDown }],
  );
  const leftOut = columns.flatMap(({ column, caption, reading, confidence }) =>
    reading === null || confidence >= sureEnough ? [] : [{ column: columnName(column), caption, reading, confidence }],
  );
  // Only a list of people claims participations.
  const isClaimed = kind !== 'participants' || !leftOut.some(({ reading }) => deciding.has(reading));
  const plan = isClaimed ? sure : sure.filter(({ reading }) => !naming.has(reading));
  const readings = new Map(plan.map(({ column, reading }) => [column, reading]));
  if (band === null || missingFields(readings, kind).length > 0) return fail('import-no-list', { kind });
  return { band, plan, leftOut, isClaimed };
}

/**
 * What the titles above a list say of all its rows, as the wizard proposes it; `office`: the name of the office in a line
 * of its own, known or not, which is proposed for rows that have no other unit.
 */
export async function namedInTitles({ call }: Session, above: readonly string[]) {
  const active = <T extends { isActive: boolean }>(records: readonly T[]) => records.filter(({ isActive }) => isActive);
  const [units, categories] = [await call('units.list', {}), await call('categories.list', {})];
  const { name, shortName } = await call('office.get', {});
  const own = [name, shortName];
  const named = defaultsFromTitles(above, active(units), active(categories), own);
  const office = unitNamedInTitles(above, own);
  const isGone = office !== null && unitCalled(office.name, units)?.isActive === false;
  return {
    // nobody looks at what is proposed here: two offices in the titles are one too many
    unitUid: named.isOnlyUnit ? named.unitUid : null,
    categoryUid: named.categoryUid,
    office: office?.isWholeLine && !isGone ? office.name : null,
  };
}

/** The lines above the head of the table. */
export function titlesAbove({ firstRows, band }: Inspection): string[] {
  return firstRows.filter(({ number }) => number < (band?.top ?? 0)).flatMap(({ texts }) => texts.filter(Boolean));
}

/** The office that the titles of a list name in a line of their own; `null` when none is named or it is gone. */
export async function officeInTitles(session: Session, seen: Inspection): Promise<string | null> {
  return (await namedInTitles(session, titlesAbove(seen))).office;
}

/**
 * What the rows do not say: as the call says, else as somebody decided for a list of the same columns and titles, else as
 * the titles do.
 */
export async function defaultsOf(
  session: Session,
  { values }: Pick<Arguments, 'values'>,
  seen: Inspection,
  plan: readonly { reading: string }[],
): Promise<Omit<ImportDefaults, 'agreementKind' | 'unitForMissing'>> {
  const { today } = await session.call('office.status', {});
  const titles = await namedInTitles(session, titlesAbove(seen));
  const { unit, category, funding } = values;
  const { profile } = seen;
  // nobody sees here what was decided for another office's list of the same columns
  const decided = profile?.isSameTitles || profile?.source.kind === 'built-in' ? profile.defaults : null;
  const hasKpj = plan.some(({ reading }) => reading === 'kpj');
  return {
    unitUid: unit === undefined ? (decided?.unitUid ?? titles.unitUid) : ((await findUnit(session, unit)) ?? null),
    categoryUid:
      category === undefined ? (decided?.categoryUid ?? titles.categoryUid) : await categoryNamed(session, category),
    fundingUid: funding === undefined ? (decided?.fundingUid ?? null) : await fundingNamed(session, funding),
    startsOn:
      values.start ??
      startByTitles(
        titlesAbove(seen),
        plan.map(({ reading }) => reading),
        today,
      ),
    programmes: decided?.programmes ?? 3,
    withoutKpj: decided?.withoutKpj ?? (hasKpj ? 'not-registered' : 'registered'),
  };
}
