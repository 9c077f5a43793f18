import type { WorkforceFigure, WorkforceSegment } from './schema.ts';

export type Figure = Pick<WorkforceFigure, 'year' | 'area' | 'segment' | 'people' | 'source' | 'isChosen'>;

/** Whose workers are asked for. */
export interface WorkforceQuestion {
  readonly year: number;
  readonly area: WorkforceFigure['area'];
  readonly segment: WorkforceSegment;
}

/** How many workers there are, and by what. */
export interface ChosenWorkforce<F extends Figure = Figure> {
  readonly people: number;
  /** The year of the data. */
  readonly year: number;
  /** It is older than what was asked for: "data tahun N" is to be said. */
  readonly isEarlier: boolean;
  /** Said by a source, or summed up: of formal and informal, of every kecamatan. */
  readonly by: 'figure' | 'segments' | 'areas';
  readonly figures: readonly F[];
  /** Each once, in the order of the figures. */
  readonly sources: readonly string[];
}

type Found<F extends Figure> = Pick<ChosenWorkforce<F>, 'by' | 'figures'>;

/** The chosen figure, else the sum of its two segments when both are chosen. */
function inArea<F extends Figure>(chosen: readonly F[], area: string, segment: WorkforceSegment): Found<F> | null {
  const of = (one: WorkforceSegment) => chosen.find((figure) => figure.area === area && figure.segment === one);
  const figure = of(segment);
  if (figure) return { by: 'figure', figures: [figure] };
  const [formal, informal] = [of('formal'), of('informal')];
  return segment === 'all' && formal && informal ? { by: 'segments', figures: [formal, informal] } : null;
}

/** The regency as the sum of its kecamatan; null while one of them is missing. */
function overAreas<F extends Figure>(
  chosen: readonly F[],
  kecamatan: readonly string[],
  segment: WorkforceSegment,
): Found<F> | null {
  const found = kecamatan.map((area) => inArea(chosen, area, segment));
  if (found.length === 0 || found.includes(null)) return null;
  return { by: 'areas', figures: found.flatMap((one) => one?.figures ?? []) };
}

/**
 * The workers of an area and segment by the chosen sources: of that year, else of the latest year before it, never of a
 * later one. What no chosen figure says is summed up from chosen parts of the same year. Null when nothing is known.
 * `kecamatan`: the uids of all of the regency; without them the regency is never summed up.
 */
export function chosenWorkforce<F extends Figure>(
  figures: readonly F[],
  { year, area, segment }: WorkforceQuestion,
  kecamatan: readonly string[] = [],
): ChosenWorkforce<F> | null {
  const chosen = figures.filter((figure) => figure.isChosen && figure.year <= year);
  const years = [...new Set(chosen.map((figure) => figure.year))].toSorted((a, b) => b - a);
  for (const dataYear of years) {
    const ofYear = chosen.filter((figure) => figure.year === dataYear);
    const found = inArea(ofYear, area, segment) ?? (area === 'regency' ? overAreas(ofYear, kecamatan, segment) : null);
    if (found) {
      const people = found.figures.reduce((sum, figure) => sum + figure.people, 0);
      const sources = [...new Set(found.figures.map(({ source }) => source))];
      return { ...found, people, year: dataYear, isEarlier: dataYear < year, sources };
    }
  }
  return null;
}
