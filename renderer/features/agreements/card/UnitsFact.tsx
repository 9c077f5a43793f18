import { useState } from 'react';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import classes from './Card.module.css';

/** So many names are read at a glance; the others open on request. */
const atFirst = 12;

/** The units that an agreement covers, by name; none means all. */
export function UnitsFact({ unitUids }: { readonly unitUids: readonly string[] }) {
  const { t } = useTexts();
  const { data: units } = useChannel('units.list', {}, { when: unitUids.length > 0 });
  const [isWhole, setWhole] = useState(false);
  if (unitUids.length === 0) return t('agreements.card.allUnits');
  const names = (units ?? [])
    .filter(({ uid }) => unitUids.includes(uid))
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b));
  const hidden = isWhole ? 0 : Math.max(0, names.length - atFirst);
  return (
    <>
      {names.slice(0, names.length - hidden).join(', ')}{' '}
      {hidden > 0 && (
        <button type="button" className={classes.more} onClick={() => setWhole(true)}>
          {t('agreements.card.unitsMore', { count: hidden })}
        </button>
      )}
    </>
  );
}
