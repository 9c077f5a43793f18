import { type ChosenWorkforce, chosenWorkforce } from '../../../shared/workforce/chosen.ts';
import { planName } from '../../../shared/workforce/plans.ts';
import { type CoverageTarget, type WorkforceFigure, workforceSegments } from '../../../shared/workforce/schema.ts';
import { ladderOf, type LadderChoice, type TargetAt, targetOf } from '../../../shared/workforce/targets.ts';
import type { Connection } from '../connection.ts';
import { allTargets, figuresOf } from './rows.ts';

/** The workers of one area and segment, by the chosen sources. */
export interface WorkforceOfArea extends ChosenWorkforce<WorkforceFigure> {
  /** The regency, or the uid of a kecamatan. */
  readonly area: string;
  readonly areaName: string;
  readonly segment: WorkforceFigure['segment'];
}

/**
 * How many workers there are in a year, in the regency and in each kecamatan, by segment: with the year of the data, which
 * may be an earlier one, and its sources. What nobody has said and nothing sums up to is left out.
 */
export function workforceOn(db: Connection, { year }: { readonly year: number }): WorkforceOfArea[] {
  const figures = figuresOf(db, null).filter((figure) => figure.isChosen && figure.year <= year);
  const kecamatan = db
    .prepare<[], { uid: string; name: string }>('SELECT uid, name FROM kecamatan ORDER BY code')
    .all();
  const regency = db.prepare<[], string>('SELECT regency_name FROM office WHERE id = 1').pluck().get() ?? '';
  const uids = kecamatan.map(({ uid }) => uid);
  return [{ uid: 'regency', name: regency }, ...kecamatan].flatMap(({ uid: area, name: areaName }) =>
    workforceSegments.flatMap((segment) => {
      const found = chosenWorkforce(figures, { year, area, segment }, uids);
      return found ? [{ ...found, area, areaName, segment }] : [];
    }),
  );
}

/** What one plan wants covered in a year. */
export interface TargetOfLadder extends LadderChoice {
  readonly legalBasis: string;
  /** Null when the plan says nothing of the year. */
  readonly target: TargetAt<CoverageTarget> | null;
  /** What the plan wants in the end. */
  readonly last: CoverageTarget;
}

/** What every plan wants covered in a year, plans of the regency first; between two rungs only when `interpolate` asks for it. */
export function targetsOn(
  db: Connection,
  { year, interpolate = false }: { readonly year: number; readonly interpolate?: boolean },
): TargetOfLadder[] {
  const targets = allTargets(db);
  const keyOf = (one: CoverageTarget) => [planName(one).toLowerCase(), one.area, one.segment].join(' ');
  return [...Map.groupBy(targets, keyOf).values()].flatMap((rungs) => {
    const [first] = rungs;
    if (!first) return [];
    const { plan, area, segment, legalBasis } = first;
    const ladder = ladderOf(rungs, first);
    return [
      {
        plan,
        area,
        segment,
        legalBasis,
        target: targetOf(ladder, year, { interpolate }),
        last: ladder.at(-1) ?? first,
      },
    ];
  });
}
