import { ageBandCodes } from '../../../shared/participants/age-bands.ts';
import type { CoverageCount, CoverageGroup } from '../../../shared/coverage/schema.ts';
import { workSegments } from '../../../shared/coverage/scope.ts';
import { segmentCodes } from '../../../shared/segments.ts';
import type { Say } from '../../lib/texts.ts';

/** What a group is called: its record's name, or the words of its code. */
export function groupWords(by: CoverageCount['by'], { key, name }: CoverageGroup, t: Say): string {
  if (name !== null) return name;
  const segment = segmentCodes.find((code) => code === key);
  if (by === 'segment' && segment) return t(`participants.segment.${segment}`);
  const work = workSegments.find((code) => code === key);
  if (by === 'work' && work) return t(`coverage.work.${work}`);
  const band = ageBandCodes.find((code) => code === key);
  if (by === 'age' && band) return t(`participants.ageBand.${band}`);
  if (key === 'L' || key === 'P') return t(`participants.sex.${key}`);
  return t(`coverage.none.${by}`);
}
