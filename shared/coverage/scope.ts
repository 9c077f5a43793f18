import type { PeopleFilter } from '../participants/schema.ts';
import { type SegmentCode, segmentCodes } from '../segments.ts';
import type { WorkforceSegment } from '../workforce/schema.ts';

/** Formal workers have an employer, informal ones have none. */
export const workSegments = ['formal', 'informal'] as const;
export type WorkSegment = (typeof workSegments)[number];

/** Segments of participation by the kind of work of labour statistics: only BPU has no employer. */
export const segmentsOfWork: Readonly<Record<WorkSegment, readonly SegmentCode[]>> = {
  formal: segmentCodes.filter((code) => code !== 'bpu'),
  informal: ['bpu'],
};

/** Whose workers a count of people can be set against. */
export interface CoverageScope {
  /** Uids of kecamatan; null is the whole regency. */
  readonly areas: readonly string[] | null;
  readonly segment: WorkforceSegment;
}

/**
 * The workers that people under a filter are part of; null where no statistics speak of them (a unit, a category, a source
 * of funding, an age, people without a kecamatan, some segments of formal work).
 */
export function scopeOf(filter: PeopleFilter): CoverageScope | null {
  const { unitUids, categoryUids, fundingUids, villageUids, sexes, ages, kecamatanUids } = filter;
  if ([unitUids, categoryUids, fundingUids, villageUids, sexes, ages].some(({ length }) => length > 0)) return null;
  const segment = segmentOf(filter.segments);
  if (segment === null || kecamatanUids.includes('none')) return null;
  return { areas: kecamatanUids.length === 0 ? null : kecamatanUids, segment };
}

function segmentOf(segments: readonly SegmentCode[]): WorkforceSegment | null {
  if (segments.length === 0 || isSame(segments, segmentCodes)) return 'all';
  return workSegments.find((work) => isSame(segments, segmentsOfWork[work])) ?? null;
}

function isSame(some: readonly SegmentCode[], others: readonly SegmentCode[]): boolean {
  return some.length === others.length && others.every((code) => some.includes(code));
}
