import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportPreview, UnknownValue } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Card } from '../../../../ui/Card.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ScrollRegion } from '../../../../ui/ScrollRegion.tsx';
import screen from '../../Import.module.css';
import table from '../Table.module.css';
import classes from './Values.module.css';
import { changeDraft, type Draft } from '../../draft/draft.ts';
import { AddVillage } from './AddVillage.tsx';
import { keyOf, type Meanings, useMeanings, withAll } from './meanings.ts';
import { TitleUnit } from './TitleUnit.tsx';
import { ValueLine } from './ValueLine.tsx';

interface Props {
  readonly draft: Draft;
  readonly preview: ImportPreview;
}

/** Lines drawn at once; each holds a choice of its own. */
const step = 50;

/** Step 4: spellings that nobody has explained yet. What is approved is remembered, what is left stays open. */
export function ValuesStep({ draft, preview }: Props) {
  const { t, format } = useTexts();
  const { learned } = draft;
  const isOfPeople = preview.kind === 'participants';
  const unknownValues = useMemo(() => suggestedFirst(preview.unknownValues), [preview.unknownValues]);
  const meanings = useMeanings(unknownValues);
  const [shown, setShown] = useState(step);
  const [village, setVillage] = useState<UnknownValue | null>(null);
  const undecided = unknownValues.filter((value) => !learned.has(keyOf(value)));
  if (unknownValues.length === 0) {
    return (
      <>
        {isOfPeople && <TitleUnit draft={draft} />}
        <Empty title={t('imports.values.none')}>{t('imports.values.noneText')}</Empty>
      </>
    );
  }
  return (
    <Card title={t('imports.values.title')} aside={t('imports.values.count', { count: unknownValues.length })} grow>
      {isOfPeople && <TitleUnit draft={draft} />}
      <AllAtOnce
        undecided={undecided}
        meanings={meanings}
        hint={t(isOfPeople ? 'imports.values.hint' : 'importedAgreements.leftHint')}
      />
      <ScrollRegion label={t('imports.values.title')} className={classes.scroll}>
        <table className={table.table}>
          <ValuesHead />
          <tbody>
            {unknownValues.slice(0, shown).map((value) => (
              <ValueLine
                key={keyOf(value)}
                value={value}
                meanings={meanings}
                action={learned.get(keyOf(value))}
                onAddVillage={setVillage}
              />
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
        {t('imports.values.rowsOpen', { count: rowsOf(undecided) })}
        {learned.size > 0 && ` · ${t('imports.values.approvedCount', { count: format.number(learned.size) })}`}
      </p>
      <AddVillage
        value={village}
        onClose={() => setVillage(null)}
        onAdded={(value, action) => changeDraft(({ learned: now }) => ({ learned: withAll(now, [value], action) }))}
      />
    </Card>
  );
}

interface AllProps {
  readonly undecided: readonly UnknownValue[];
  readonly meanings: Meanings;
  /** What becomes of spellings that are left open. */
  readonly hint: string;
}

/** What can be decided for all spellings at once. */
function AllAtOnce({ undecided, meanings, hint }: AllProps) {
  const { t } = useTexts();
  const open = undecided.filter((value) => meanings.of(value) !== null);
  const newUnits = undecided.filter((value) => value.target === 'unit' && meanings.of(value) === null);
  return (
    <div className={screen.row}>
      <span className={classes.words}>{hint}</span>
      {newUnits.length > 0 && (
        <Button disabled={meanings.isLearning} onClick={() => void meanings.addUnits(newUnits)}>
          {t('imports.values.addUnits', { count: newUnits.length })}
        </Button>
      )}
      <Button disabled={open.length === 0} loading={meanings.isLearning} onClick={() => void meanings.approveAll(open)}>
        {t('imports.values.approveAll', { count: open.length })}
      </Button>
    </div>
  );
}

/** What only has to be agreed to stands above what has to be looked for, villages last: there are many of them. */
function suggestedFirst(values: readonly UnknownValue[]): UnknownValue[] {
  const weight = ({ suggestion, target }: UnknownValue) => (suggestion !== null ? 0 : target === 'village' ? 2 : 1);
  return values.toSorted((a, b) => weight(a) - weight(b));
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
        <th scope="col" className={table.number}>
          {t('imports.values.rows')}
        </th>
        <th scope="col">{t('imports.values.means')}</th>
        <th scope="col">{t('imports.values.decision')}</th>
      </tr>
    </thead>
  );
}
