import { IconAlertTriangle } from '@tabler/icons-react';
import type { Participation } from '../../../../shared/participants/schema.ts';
import { coverageGaps, type DoubleFunding, doubleFundings } from '../../../../shared/participants/spells.ts';
import { formatMonth } from '../../../../shared/format.ts';
import type { Texts } from '../../../lib/texts.ts';
import { useTexts } from '../../../lib/texts.ts';
import classes from './Spells.module.css';

/** What the spells say together: two sources in the same months, stretches without cover. */
export function SpellWarnings({ spells }: { readonly spells: readonly Participation[] }) {
  const texts = useTexts();
  const doubles = doubleFundings(spells);
  const gaps = coverageGaps(spells);
  if (doubles.length === 0 && gaps.length === 0) return null;
  return (
    <ul className={classes.warnings}>
      {doubles.map((double) => (
        <li key={double.spells.join(' ')} className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden />
          <span>{doubleWords(double, spells, texts)}</span>
        </li>
      ))}
      {gaps.map((gap) => (
        <li key={gap.from} className={classes.gap}>
          <IconAlertTriangle size={15} aria-hidden />
          <span>{texts.t('participants.gap', { ...gap })}</span>
        </li>
      ))}
    </ul>
  );
}

function doubleWords(double: DoubleFunding, spells: readonly Participation[], { t, language }: Texts): string {
  const nameOf = (uid: string) => spells.find((spell) => spell.uid === uid)?.fundingName ?? '';
  const kind = double.to === null ? 'open' : double.to === double.from ? 'month' : 'closed';
  return t(`participants.doubleFunding.${kind}`, {
    from: formatMonth(double.from, language),
    to: double.to === null ? '' : formatMonth(double.to, language),
    first: nameOf(double.spells[0]),
    second: nameOf(double.spells[1]),
  });
}
