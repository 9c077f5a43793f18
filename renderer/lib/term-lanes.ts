import { chainsOf, countingTerm } from '../../shared/agreements/chains.ts';
import { proposalFor } from '../../shared/agreements/proposal.ts';
import type { AgreementSummary } from '../../shared/agreements/schema.ts';
import { defaultPrepareDays, defaultUrgentDays, type TermState } from '../../shared/agreements/term.ts';
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

/** One lane per chain of renewals, with the agreement that speaks for it. */
export interface TermLane extends TimelineLane {
  /** The term that counts today: later ones are only prepared or signed ahead. */
  readonly counting: AgreementSummary;
  /** Whether the term after it is there as a draft. */
  readonly isRenewalPrepared: boolean;
  readonly addenda: number;
}

/**
 * Agreements as lanes of a timeline on `today`: terms and the gaps between them, with their addenda low under them.
 * `isMeant` fades what a search does not mean.
 */
export function termLanes(
  agreements: readonly AgreementSummary[],
  texts: Texts,
  today: PlainDate,
  isMeant: (agreement: AgreementSummary) => boolean = () => true,
): TermLane[] {
  const { t } = texts;
  const known = new Set(agreements.map(({ uid }) => uid));
  const isUnder = ({ kind, parentUid }: AgreementSummary) =>
    kind === 'addendum' && parentUid !== null && known.has(parentUid);
  const addenda = Map.groupBy(agreements.filter(isUnder), ({ parentUid }) => parentUid);
  return chainsOf(agreements.filter((agreement) => !isUnder(agreement))).map((chain) => {
    const newest = chain.at(-1) as AgreementSummary;
    const counting = countingTerm(chain, today) ?? newest;
    const under = chain.flatMap(({ uid }) => addenda.get(uid) ?? []);
    const bars = chain.flatMap((term) => [...gapBar(term, texts), termBar(term, texts, !isMeant(term))]);
    const slim = under.map((addendum): TimelineBar => ({
      ...termBar(addendum, texts, !isMeant(addendum)),
      look: addendum.state === 'draft' ? 'planned' : 'outline',
      parts: [],
      isSlim: true,
    }));
    return {
      key: newest.uid,
      label: counting.title,
      detail: t(`agreements.kind.${counting.kind}`),
      bars: [...bars, ...proposalOf(newest, texts), ...slim],
      counting,
      isRenewalPrepared: newest !== counting && newest.state === 'draft',
      addenda: under.length,
    };
  });
}

function termBar(term: AgreementSummary, { t, format }: Texts, isFaded: boolean): TimelineBar {
  const to = term.effectiveEndsOn;
  const words = t('agreements.timeline.bar', {
    kind: t(`agreements.kind.${term.kind}`),
    number: numberOf(term),
    from: format.longDate(term.startsOn),
    to: format.longDate(to),
    state: t(`agreements.state.${term.state}`),
  });
  const label = term.numberFirst ?? term.numberSecond ?? '';
  const from = term.startsOn;
  return { key: term.uid, label, words, from, to, look: looks[term.state], parts: partsOf(term), isFaded };
}

/** What an addendum added, what is shared with the term before, and the days that warn. */
function partsOf(term: AgreementSummary): Stretch[] {
  const { startsOn, endsOn, effectiveEndsOn, overlapBefore, state } = term;
  const parts: Stretch[] = [];
  if (overlapBefore) parts.push({ from: overlapBefore.from, to: overlapBefore.to, look: 'overlap' });
  if (inForce.has(state)) parts.push(...warningStretches({ startsOn, endsOn: effectiveEndsOn }, term));
  // Drawn last, along the foot of the bar: the days that warn stay in sight above it.
  if (effectiveEndsOn > endsOn) {
    parts.push({ from: addDays(endsOn, 1), to: effectiveEndsOn, look: 'amended' });
  }
  return parts;
}

function gapBar({ uid, gapBefore }: AgreementSummary, { t, format }: Texts): TimelineBar[] {
  if (!gapBefore) return [];
  const { from, to, days } = gapBefore;
  const span = { count: days, from: format.longDate(from), to: format.longDate(to) };
  const label = t('agreementList.gap', { count: days });
  return [
    { key: `${uid}-gap`, label, words: t('agreementList.gapWords', span), from, to, look: 'gap', isProposal: true },
  ];
}

/** The next term as it would be, dashed, where one is due. */
function proposalOf(term: AgreementSummary, { t, format }: Texts): TimelineBar[] {
  if (!wantsSuccessor.has(term.state)) return [];
  const { startsOn, endsOn } = proposalFor(term);
  const days = { from: format.longDate(startsOn), to: format.longDate(endsOn) };
  const label = t('agreements.timeline.proposal');
  const words = t('agreements.timeline.proposalWords', days);
  return [{ key: `${term.uid}-next`, label, words, from: startsOn, to: endsOn, look: 'planned', isProposal: true }];
}
