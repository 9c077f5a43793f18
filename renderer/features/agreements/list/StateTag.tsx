import type { TermState } from '../../../../shared/agreements/term.ts';
import { useTexts } from '../../../lib/texts.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { stateTone } from '../state-tone.ts';

/** The state of a term: colour, icon and word. */
export function StateTag({ state }: { readonly state: TermState }) {
  const { t } = useTexts();
  return <StatusTag tone={stateTone[state]}>{t(`agreements.state.${state}`)}</StatusTag>;
}
