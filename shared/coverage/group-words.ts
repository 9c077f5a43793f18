import { ageBandCodes } from '../participants/age-bands.ts';
import { segmentCodes } from '../segments.ts';
import type { Catalogue } from '../texts/id/all.ts';
import type { CoverageDimension, CoverageGroup } from './schema.ts';
import { workSegments } from './scope.ts';

/** What a group is called: its record's name, or the words of its code in a language. */
export function groupWords(
  by: CoverageDimension,
  { key, name }: Pick<CoverageGroup, 'key' | 'name'>,
  { coverage, participants }: Pick<Catalogue, 'coverage' | 'participants'>,
): string {
  if (name !== null) return name;
  const segment = segmentCodes.find((code) => code === key);
  if (by === 'segment' && segment) return participants.segment[segment];
  const work = workSegments.find((code) => code === key);
  if (by === 'work' && work) return coverage.work[work];
  const band = ageBandCodes.find((code) => code === key);
  if (by === 'age' && band) return participants.ageBand[band];
  if (by === 'sex' && (key === 'L' || key === 'P')) return participants.sex[key];
  return coverage.none[by];
}
