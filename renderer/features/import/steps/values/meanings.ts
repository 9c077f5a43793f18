import { useRef, useState } from 'react';
import type { UnknownValue } from '../../../../../shared/import/schema.ts';
import { call } from '../../../../lib/client.ts';
import { notifyError } from '../../../../lib/notices.ts';
import { useAction } from '../../../../lib/use-action.ts';
import { useChannel } from '../../../../lib/use-channel.ts';
import type { Choice } from '../../../../ui/SelectField.tsx';
import { changeDraft } from '../../draft/draft.ts';

/** Under what a spelling is kept in the draft. */
export function keyOf({ target, value }: UnknownValue): string {
  return `${target} ${value}`;
}

export interface Meanings {
  /** What a spelling would be remembered as: chosen by hand, else suggested. */
  readonly of: (value: UnknownValue) => string | null;
  readonly choices: Record<UnknownValue['target'], readonly Choice<string>[]>;
  readonly choose: (value: UnknownValue, uid: string | null) => void;
  readonly approve: (value: UnknownValue) => Promise<boolean>;
  readonly approveAll: (values: readonly UnknownValue[]) => Promise<void>;
  /** Takes an approval back. */
  readonly forget: (value: UnknownValue, action: string) => Promise<void>;
  readonly isLearning: boolean;
}

/** What unknown spellings mean, and the approvals that make the program remember it. */
export function useMeanings(values: readonly UnknownValue[]): Meanings {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const choices = useChoices();
  const learning = useRef(new Set<string>());
  const learn = useAction('import.learn', { success: null });
  const suggested = new Map(values.map((value) => [keyOf(value), value.suggestion?.uid ?? null]));
  const of = (value: UnknownValue) => {
    const byHand = chosen.get(keyOf(value));
    return byHand === undefined ? (suggested.get(keyOf(value)) ?? null) : byHand;
  };
  const approve = async (value: UnknownValue) => {
    const targetUid = of(value);
    const key = keyOf(value);
    // a second click must not become a second action
    if (targetUid === null || learning.current.has(key)) return false;
    learning.current.add(key);
    const done = await learn.run({ target: value.target, value: value.value, targetUid });
    learning.current.delete(key);
    if (done) changeDraft(({ learned }) => ({ learned: new Map(learned).set(key, done.action) }));
    return done !== undefined;
  };
  return {
    of,
    choices,
    choose: (value, uid) => setChosen((now) => new Map(now).set(keyOf(value), uid)),
    approve,
    approveAll: async (open) => {
      for (const value of open) if (!(await approve(value))) return;
    },
    forget: async (value, action) => {
      try {
        await call('actions.undo', { uid: action });
        changeDraft(({ learned }) => ({ learned: new Map([...learned].filter(([key]) => key !== keyOf(value))) }));
      } catch (error) {
        notifyError(error);
      }
    },
    isLearning: learn.isRunning,
  };
}

function useChoices(): Meanings['choices'] {
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  const { data: unit = [] } = useChannel('units.list', {});
  const { data: category = [] } = useChannel('categories.list', {});
  const { data: funding = [] } = useChannel('fundings.list', {});
  const { data: village = [] } = useChannel('villages.list', { kecamatanUid: null });
  const named = (list: readonly { uid: string; name: string }[]) =>
    list.map(({ uid, name }) => ({ value: uid, label: name }));
  return {
    kecamatan: named(kecamatan),
    // several kecamatan have a village of the same name
    village: village.map(({ uid, name, kecamatanUid }) => {
      const within = kecamatan.find((one) => one.uid === kecamatanUid)?.name;
      return { value: uid, label: within === undefined ? name : `${name} (${within})` };
    }),
    unit: named(unit),
    category: named(category),
    funding: named(funding),
  };
}
