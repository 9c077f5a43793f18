import type { PlainDate } from '../../../../shared/dates.ts';
import type { Participation } from '../../../../shared/participants/schema.ts';
import { doubleFundings } from '../../../../shared/participants/spells.ts';
import { useTexts } from '../../../lib/texts.ts';
import { drawnYear } from '../../../lib/timeline.ts';
import { type Lane, TimeBar } from '../../../ui/TimeBar.tsx';

interface Props {
  readonly spells: readonly Participation[];
  readonly today: PlainDate;
  /** Names of the funding sources at the left, where there is room for them. */
  readonly withNames?: boolean;
}

/** Spells over the years, one line for each funding source; a second source in the same months stands out. */
export function SpellPicture({ spells, today, withNames = false }: Props) {
  const { t } = useTexts();
  const doubled = new Set(doubleFundings(spells).map(({ spells: [, second] }) => second));
  const oldestFirst = spells.toReversed();
  const lanes = new Map<string, { label: string; spells: Lane['spells'][number][] }>();
  for (const spell of oldestFirst) {
    const funding = spell.fundingName ?? t('participants.spells.noFunding');
    const lane = lanes.get(funding) ?? { label: funding, spells: [] };
    const segment = t(`participants.segmentShort.${spell.segment}`);
    const words = withNames ? `${segment} · ${spell.categoryName}` : `${funding} · ${segment}`;
    lane.spells.push({
      key: spell.uid,
      label: spell.programmes === 0 ? `${words} (${t('participants.spells.notRegistered')})` : words,
      from: spell.startsOn,
      to: spell.endsOn,
      tone: spell.programmes === 0 ? 'muted' : doubled.has(spell.uid) ? 'warn' : 'accent',
    });
    lanes.set(funding, lane);
  }
  return (
    <TimeBar
      label={t('participants.spells.picture')}
      lanes={[...lanes].map(([key, lane]) => ({ key, ...(withNames ? lane : { spells: lane.spells }) }))}
      today={today}
      {...rangeOf(spells, today)}
    />
  );
}

/** Whole years around all spells and today, three at least. */
function rangeOf(spells: readonly Participation[], today: PlainDate): { from: PlainDate; to: PlainDate } {
  const years = spells.flatMap(({ startsOn, endsOn }) => [yearOf(startsOn), yearOf(endsOn ?? today)]);
  const last = Math.max(yearOf(today), ...years);
  const first = Math.min(yearOf(today), ...years, last - 2);
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function yearOf(day: PlainDate): number {
  return drawnYear(Number(day.slice(0, 4)));
}
