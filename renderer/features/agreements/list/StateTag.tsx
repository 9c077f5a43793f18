import type { TermState } from '../../../../shared/agreements/term.ts';
import type { PlainDate } from '../../../../shared/dates.ts';
import { type Texts, useTexts } from '../../../lib/texts.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { countsDown, stateTone } from '../state-tone.ts';

interface Stated {
  readonly state: TermState;
  /** Said instead of the state while it is still ahead. */
  readonly endedEarlyOn?: PlainDate | null;
}

/** The state of a term in words; a term whose early end is agreed says so. */
export function stateWords({ state, endedEarlyOn = null }: Stated, { t }: Texts): string {
  if (endedEarlyOn !== null && countsDown.has(state)) return t('agreementList.endsEarly', { on: endedEarlyOn });
  return t(`agreements.state.${state}`);
}

/** The state of a term: colour, icon and words. */
export function StateTag(stated: Stated) {
  return <StatusTag tone={stateTone[stated.state]}>{stateWords(stated, useTexts())}</StatusTag>;
}
