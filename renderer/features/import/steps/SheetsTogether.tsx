import { Checkbox, SegmentedControl } from '@mantine/core';
import { type Inspection, sheetMeanings } from '../../../../shared/import/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { changeChoices, type Draft } from '../draft/draft.ts';
import { isTaken, sheetsAlike, sheetsTaken } from '../draft/sheets.ts';
import screen from '../Import.module.css';
import classes from './FileStep.module.css';

interface Props {
  readonly draft: Draft;
  readonly seen: Inspection;
}

/** The sheets that go with the chosen one, and what their names say of the rows; nothing when it is the only one of its columns. */
export function SheetsTogether({ draft, seen }: Props) {
  const { t } = useTexts();
  const alike = sheetsAlike(seen);
  if (alike.length < 2) return null;
  const take = (name: string, isWanted: boolean) =>
    changeChoices(({ sheetChoices }) => ({ sheetChoices: new Map(sheetChoices).set(name, isWanted) }));
  return (
    <>
      <fieldset className={classes.together}>
        <legend>{t('imports.sheet.together')}</legend>
        {alike.map((sheet) => (
          <Checkbox
            key={sheet.name}
            label={sheet.name}
            checked={isTaken(draft, sheet)}
            disabled={sheet.name === seen.sheet}
            onChange={({ currentTarget }) => take(sheet.name, currentTarget.checked)}
          />
        ))}
        <span className={screen.quiet} aria-live="polite">
          {t('imports.sheet.togetherHint', { count: sheetsTaken(draft).length })}
        </span>
      </fieldset>
      {seen.kind === 'participants' && <Meaning sheetAs={draft.sheetAs} />}
    </>
  );
}

function Meaning({ sheetAs }: Pick<Draft, 'sheetAs'>) {
  const { t } = useTexts();
  return (
    <div className={screen.row}>
      <span>{t('imports.sheet.meaning')}</span>
      <SegmentedControl
        aria-label={t('imports.sheet.meaning')}
        value={sheetAs ?? 'none'}
        onChange={(value) => changeChoices({ sheetAs: sheetMeanings.find((one) => one === value) ?? null })}
        data={[...sheetMeanings, 'none' as const].map((value) => ({
          value,
          label: t(`imports.sheet.meanings.${value}`),
        }))}
      />
      <span className={screen.quiet}>{t('imports.sheet.meaningHint')}</span>
    </div>
  );
}
