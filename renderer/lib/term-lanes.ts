import { chainsOf } from '../../shared/agreements/chains.ts';
import type { AgreementSummary } from '../../shared/agreements/schema.ts';
import { defaultPrepareDays, defaultUrgentDays, renewalOf, type TermState } from '../../shared/agreements/term.ts';
import { addDays, type PlainDate } from '../../shared/dates.ts';
import type { Texts } from './texts.ts';
import type { Stretch, TimelineBar, TimelineLane, TimelineLook } from './timeline.ts';

/** How the bar of a state looks; the last days before the end are drawn over it. */
const looks: Readonly<Record<TermState, TimelineLook>> = {
  draft: 'planned',
  signed: 'dots',
  running: 'solid',
  prepare: 'solid',
  urgent: 'solid',
  expired: 'bad',
  renewed: 'muted',
  terminated: 'muted',
};
const inForce: ReadonlySet<TermState> = new Set(['signed', 'running', 'prepare', 'urgent']);
const wantsSuccessor: ReadonlySet<TermState> = new Set(['prepare', 'urgent', 'expired']);

/** The days before the end in which a renewal is prepared, and those in which it is urgent. */
export function warningStretches(
  { startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate },
  { prepareDays, urgentDays } = { prepareDays: defaultPrepareDays, urgentDays: defaultUrgentDays },
): Stretch[] {
  const urgentFrom = addDays(endsOn, -urgentDays);
  const prepareFrom = addDays(endsOn, -prepareDays);
  const inside = (day: PlainDate) => (day < startsOn ? startsOn : day);
  return [
    { from: inside(prepareFrom), to: addDays(inside(urgentFrom), -1), look: 'warn' as const },
    { from: inside(urgentFrom), to: endsOn, look: 'bad' as const },
  ].filter(({ from, to }) => from <= to);
}

/** A term as people name it: its number, else its title. */
export function numberOf({ numberFirst, numberSecond, title }: AgreementSummary): string {
  return numberFirst ?? numberSecond ?? title;
}

/** Agreements as lanes of a timeline, one per chain of renewals. `isMeant` fades what a search does not mean. */
export function termLanes(
  agreements: readonly AgreementSummary[],
  { t, format }: Texts,
  isMeant: (agreement: AgreementSummary) => boolean = () => true,
): TimelineLane[] {
  const words = (term: AgreementSummary) =>
    t('agreements.timeline.bar', {
      kind: t(`agreements.kind.${term.kind}`),
      number: numberOf(term),
      from: format.longDate(term.startsOn),
      to: format.longDate(lastDayOf(term)),
      state: t(`agreements.state.${term.state}`),
    });
  return chainsOf(agreements).map((chain) => {
    const newest = chain.at(-1) as AgreementSummary;
    const bars = chain.map((term): TimelineBar => ({
      key: term.uid,
      label: term.numberFirst ?? term.numberSecond ?? '',
      words: words(term),
      from: term.startsOn,
      to: lastDayOf(term),
      look: looks[term.state],
      parts: inForce.has(term.state) ? warningStretches(term) : [],
      isFaded: !isMeant(term),
    }));
    return {
      key: newest.uid,
      label: newest.title,
      detail: t(`agreements.kind.${newest.kind}`),
      bars: [...bars, ...proposalOf(newest, { t, format })],
    };
  });
}

/** The last day a term holds, also when it was ended before its time. */
function lastDayOf({ startsOn, endsOn, endedEarlyOn, state }: AgreementSummary): PlainDate {
  if (state !== 'terminated' || endedEarlyOn === null) return endsOn;
  return endedEarlyOn > startsOn ? addDays(endedEarlyOn, -1) : startsOn;
}

/** The next term as it would be, dashed, where one is due. */
function proposalOf(term: AgreementSummary, { t, format }: Pick<Texts, 't' | 'format'>): TimelineBar[] {
  if (!wantsSuccessor.has(term.state)) return [];
  const { startsOn, endsOn } = renewalOf(term);
  const days = { from: format.longDate(startsOn), to: format.longDate(endsOn) };
  const label = t('agreements.timeline.proposal');
  const words = t('agreements.timeline.proposalWords', days);
  return [{ key: `${term.uid}-next`, label, words, from: startsOn, to: endsOn, look: 'planned', isProposal: true }];
}
