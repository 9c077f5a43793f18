import { type SumCheck, type WorkforceFigure, workforceSegments } from './schema.ts';

type Summed = Pick<WorkforceFigure, 'area' | 'areaName' | 'segment' | 'people'>;

const sumOf = (figures: readonly Summed[]) => figures.reduce((sum, { people }) => sum + people, 0);

/**
 * Sets sums of parts against the wholes that stand beside them: kecamatan against the regency in each segment, formal and
 * informal against all in each area. `figures`: of one source and year, each area and segment at most once. Where a whole
 * or its parts are not told nothing is checked.
 */
export function sumChecks(figures: readonly Summed[], kecamatanCount: number): SumCheck[] {
  return [...areaChecks(figures, kecamatanCount), ...segmentChecks(figures)];
}

function areaChecks(figures: readonly Summed[], kecamatanCount: number): SumCheck[] {
  return workforceSegments.flatMap((segment) => {
    const ofSegment = figures.filter((figure) => figure.segment === segment);
    const whole = ofSegment.find(({ area }) => area === 'regency');
    const areas = ofSegment.filter(({ area }) => area !== 'regency');
    if (!whole || areas.length === 0) return [];
    const parts = sumOf(areas);
    return [
      {
        of: 'areas' as const,
        segment,
        areaName: whole.areaName,
        whole: whole.people,
        parts,
        difference: parts - whole.people,
        missing: Math.max(0, kecamatanCount - areas.length),
      },
    ];
  });
}

function segmentChecks(figures: readonly Summed[]): SumCheck[] {
  return figures
    .filter(({ segment }) => segment === 'all')
    .flatMap((whole) => {
      const halves = figures.filter(({ area, segment }) => area === whole.area && segment !== 'all');
      if (halves.length < 2) return [];
      const parts = sumOf(halves);
      return [
        {
          of: 'segments' as const,
          segment: 'all' as const,
          areaName: whole.areaName,
          whole: whole.people,
          parts,
          difference: parts - whole.people,
          missing: 0,
        },
      ];
    });
}
