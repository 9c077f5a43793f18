import { participationEnd } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';

/** Reasons why a spell ends, with their words, as a select field takes them. */
export function useEndReasons() {
  const { t } = useTexts();
  return participationEnd.shape.endReason.options.map((value) => ({
    value,
    label: t(`participants.endReason.${value}`),
  }));
}
