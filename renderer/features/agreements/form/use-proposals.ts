import { useRef } from 'react';
import type { KindSetting } from '../../../../shared/agreements/kind-settings.ts';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import type { AgreementKind } from '../../../../shared/agreements/term.ts';
import { isPlainDate } from '../../../../shared/dates.ts';
import type { AgreementForm } from './agreement-form.ts';
import { choiceOf, endsFrom } from './term-length.ts';

/** What one choice of the form proposes for other fields. What somebody typed is never replaced. */
export interface Proposals {
  readonly chooseKind: (kind: AgreementKind | null) => void;
  readonly chooseParent: (uid: string | null) => void;
  readonly amendEnd: (day: string | null) => void;
}

const takenOver = ['firstParty', 'secondParty', 'segments', 'unitUids'] as const;
type TakenOver = (typeof takenOver)[number];

/** A new agreement takes the months of its kind; a new addendum parties, segments and units of the agreement above it. */
export function useProposals(
  form: AgreementForm,
  kinds: readonly KindSetting[],
  agreements: readonly AgreementSummary[],
): Proposals {
  const { values, set } = form;
  const isNew = values.uid === null;
  const proposed = useRef<Pick<AgreementForm['values'], TakenOver>>({ ...values });
  const parentOf = (uid: string | null) => agreements.find((one) => one.uid === uid);

  const proposeMonths = (from: KindSetting, to: KindSetting) => {
    const { noticeMonths, startsOn, endsOn } = values;
    if (noticeMonths === from.noticeMonths) set('noticeMonths', to.noticeMonths);
    const { months, ending } = choiceOf(startsOn, endsOn, from.termMonths);
    if (isPlainDate(endsOn) && ending !== null && ending !== 'other' && months === from.termMonths) {
      set('endsOn', endsFrom(startsOn, to.termMonths)?.[ending] ?? endsOn);
    }
  };

  /** An addendum holds as long as the agreement that it changes. */
  const endWith = (parentUid: string | null, amendsEndTo: string | null) => {
    const endsOn = amendsEndTo ?? parentOf(parentUid)?.effectiveEndsOn;
    if (endsOn !== undefined) set('endsOn', endsOn);
  };

  const takeOver = (above: AgreementSummary | undefined) => {
    if (!isNew || !above) return;
    for (const name of takenOver) {
      if (JSON.stringify(values[name]) !== JSON.stringify(proposed.current[name])) continue;
      set(name as 'unitUids', above[name] as string[]);
      proposed.current = { ...proposed.current, [name]: above[name] };
    }
  };

  return {
    chooseKind: (kind) => {
      const [from, to] = [values.kind, kind].map((one) => kinds.find((setting) => setting.kind === one));
      set('kind', kind);
      if (kind !== 'addendum') set('amendsEndTo', null);
      if (kind === 'addendum') {
        endWith(values.parentUid, values.amendsEndTo);
        takeOver(parentOf(values.parentUid));
      }
      if (isNew && from && to) proposeMonths(from, to);
    },
    chooseParent: (uid) => {
      set('parentUid', uid);
      if (values.kind !== 'addendum') return;
      endWith(uid, values.amendsEndTo);
      takeOver(parentOf(uid));
    },
    amendEnd: (day) => {
      set('amendsEndTo', day);
      endWith(values.parentUid, day);
    },
  };
}
