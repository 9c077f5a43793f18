import { useRef, useState } from 'react';
import { agreementKinds } from '../../../../../shared/agreements/term.ts';
import type { UnknownValue } from '../../../../../shared/import/schema.ts';
import { notifyError } from '../../../../lib/notices.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { useAction } from '../../../../lib/use-action.ts';
import { runJob } from '../../../../lib/use-job.ts';
import { useChannel } from '../../../../lib/use-channel.ts';
import type { Choice } from '../../../../ui/SelectField.tsx';
import { changeDraft } from '../../draft/draft.ts';

/** Under what a spelling is kept in the draft. */
export function keyOf({ target, value, kecamatan }: UnknownValue): string {
  return `${target} ${kecamatan?.uid ?? ''} ${value}`;
}

export interface Meanings {
  /** What a spelling would be remembered as: chosen by hand, else suggested. */
  readonly of: (value: UnknownValue) => string | null;
  /** What it can mean; a village lies in the kecamatan that the rows name. */
  readonly choicesFor: (value: UnknownValue) => readonly Choice<string>[];
  readonly choose: (value: UnknownValue, uid: string | null) => void;
  readonly approve: (value: UnknownValue) => Promise<boolean>;
  readonly approveAll: (values: readonly UnknownValue[]) => Promise<void>;
  /** Adds units by their spellings, all of them as one change. */
  readonly addUnits: (values: readonly UnknownValue[]) => Promise<void>;
  /** Takes an approval back, or what was added: all that one action did. */
  readonly forget: (action: string) => Promise<void>;
  readonly isLearning: boolean;
}

/** What unknown spellings mean, and the approvals that make the program remember it. */
export function useMeanings(values: readonly UnknownValue[]): Meanings {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const choicesFor = useChoices();
  const learning = useRef(new Set<string>());
  const learn = useAction('import.learn', { success: null });
  const add = useAction('import.addUnits', { success: null });
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
  const addUnits = async (wanted: readonly UnknownValue[]) => {
    const done = await add.run({ names: wanted.map(({ value }) => value) });
    if (done) changeDraft(({ learned }) => ({ learned: withAll(learned, wanted, done.action) }));
  };
  return {
    of,
    choicesFor,
    addUnits,
    choose: (value, uid) => setChosen((now) => new Map(now).set(keyOf(value), uid)),
    approve,
    approveAll: async (open) => {
      for (const value of open) if (!(await approve(value))) return;
    },
    forget: async (action) => {
      try {
        await runJob('actions.undo', { uid: action });
        changeDraft(({ learned }) => ({ learned: new Map([...learned].filter(([, done]) => done !== action)) }));
      } catch (error) {
        notifyError(error);
      }
    },
    isLearning: learn.isRunning || add.isRunning,
  };
}

/** What was decided so far, with one action for all of `values`. */
export function withAll(
  learned: ReadonlyMap<string, string>,
  values: readonly UnknownValue[],
  action: string,
): ReadonlyMap<string, string> {
  return new Map([...learned, ...values.map((value) => [keyOf(value), action] as const)]);
}

function useChoices(): Meanings['choicesFor'] {
  const { t } = useTexts();
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  const { data: unit = [] } = useChannel('units.list', {});
  const { data: category = [] } = useChannel('categories.list', {});
  const { data: funding = [] } = useChannel('fundings.list', {});
  const { data: village = [] } = useChannel('villages.list', { kecamatanUid: null });
  const named = (list: readonly { uid: string; name: string }[]) =>
    list.map(({ uid, name }) => ({ value: uid, label: name }));
  const choices = {
    kecamatan: named(kecamatan),
    unit: named(unit),
    category: named(category),
    funding: named(funding),
    agreementKind: agreementKinds.map((value) => ({ value, label: t(`agreements.kind.${value}`) })),
  };
  return ({ target, kecamatan: within }) =>
    target === 'village' ? named(village.filter(({ kecamatanUid }) => kecamatanUid === within?.uid)) : choices[target];
}
