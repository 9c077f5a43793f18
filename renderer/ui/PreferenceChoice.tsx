import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useStore } from '../lib/store.ts';
import type { Store } from '../lib/store.ts';

interface Props<V extends string> {
  readonly label: string;
  readonly store: Store<V>;
  readonly choices: Readonly<Record<V, string>>;
}

/** A preference of this PC and its values side by side, two cells of a grid; it takes effect at once. */
export function PreferenceChoice<V extends string>({ label, store, choices }: Props<V>) {
  const id = useId();
  const values = Object.keys(choices) as V[];
  return (
    <>
      <span id={id}>{label}</span>
      <SegmentedControl
        aria-labelledby={id}
        data={values.map((value) => ({ value, label: choices[value] }))}
        value={useStore(store)}
        onChange={(value) => store.set(value)}
      />
    </>
  );
}
