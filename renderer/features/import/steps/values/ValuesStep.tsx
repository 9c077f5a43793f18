import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportPreview, UnknownValue } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Card } from '../../../../ui/Card.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ScrollRegion } from '../../../../ui/ScrollRegion.tsx';
import classes from '../../Import.module.css';
import { keyOf, useMeanings } from './meanings.ts';
import { ValueLine } from './ValueLine.tsx';

interface Props {
  readonly preview: ImportPreview;
  readonly learned: ReadonlyMap<string, string>;
}

/** Lines drawn at once; each holds a choice of its own. */
const step = 50;

/** Step 4: spellings that nobody has explained yet. What is approved is remembered, what is left stays open. */
export function ValuesStep({ preview, learned }: Props) {
  const { t, format } = useTexts();
  const unknownValues = useMemo(() => suggestedFirst(preview.unknownValues), [preview.unknownValues]);
  const meanings = useMeanings(unknownValues);
  const [shown, setShown] = useState(step);
  const open = unknownValues.filter((value) => meanings.of(value) !== null && !learned.has(keyOf(value)));
  if (unknownValues.length === 0) {
    return <Empty title={t('imports.values.none')}>{t('imports.values.noneText')}</Empty>;
  }
  return (
    <Card title={t('imports.values.title')} aside={t('imports.values.count', { count: unknownValues.length })} grow>
      <div className={classes.row}>
        <span className={classes.words}>{t('imports.values.hint')}</span>
        <Button
          disabled={open.length === 0}
          loading={meanings.isLearning}
          onClick={() => void meanings.approveAll(open)}
        >
          {t('imports.values.approveAll', { count: open.length })}
        </Button>
      </div>
      <ScrollRegion label={t('imports.values.title')} className={classes.scroll}>
        <table className={classes.table}>
          <ValuesHead />
          <tbody>
            {unknownValues.slice(0, shown).map((value) => (
              <ValueLine key={keyOf(value)} value={value} meanings={meanings} action={learned.get(keyOf(value))} />
            ))}
          </tbody>
        </table>
        {unknownValues.length > shown && (
          <Button size="xs" m={10} onClick={() => setShown(shown + step)}>
            {t('imports.values.more', { count: Math.min(step, unknownValues.length - shown) })}
          </Button>
        )}
      </ScrollRegion>
      <p className={classes.below}>
        {t('imports.values.rowsOpen', { count: rowsOf(unknownValues.filter((value) => !learned.has(keyOf(value)))) })}
        {learned.size > 0 && ` · ${t('imports.values.approvedCount', { count: format.number(learned.size) })}`}
      </p>
    </Card>
  );
}

/** What only has to be agreed to stands above what has to be looked for. */
function suggestedFirst(values: readonly UnknownValue[]): UnknownValue[] {
  return values.toSorted((a, b) => Number(b.suggestion !== null) - Number(a.suggestion !== null));
}

function rowsOf(values: readonly UnknownValue[]): number {
  return values.reduce((sum, { rows }) => sum + rows, 0);
}

function ValuesHead() {
  const { t } = useTexts();
  return (
    <thead>
      <tr>
        <th scope="col">{t('imports.values.target')}</th>
        <th scope="col">{t('imports.values.value')}</th>
        <th scope="col" className={classes.number}>
          {t('imports.values.rows')}
        </th>
        <th scope="col">{t('imports.values.means')}</th>
        <th scope="col">{t('imports.values.decision')}</th>
      </tr>
    </thead>
  );
}
