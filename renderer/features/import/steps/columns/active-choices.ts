import type { Choice } from '../../../../ui/SelectField.tsx';

interface Named {
  readonly uid: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** Records of the office that are still in use, as choices. */
export function activeChoices(list: readonly Named[] | undefined): Choice<string>[] {
  return (list ?? []).filter(({ isActive }) => isActive).map(({ uid, name }) => ({ value: uid, label: name }));
}
