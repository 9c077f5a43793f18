import { Checkbox } from '@mantine/core';
import { useTexts } from '../../../../lib/texts.ts';
import { useChannel } from '../../../../lib/use-channel.ts';
import { changeDraft, type Draft } from '../../draft/draft.ts';
import { proposedUnit, rowsWithoutUnit } from '../../draft/title-unit.ts';
import screen from '../../Import.module.css';

/** Proposes the office that the title of the sheet names as the unit of rows that have none; going on agrees to it. */
export function TitleUnit({ draft }: { readonly draft: Draft }) {
  const { t } = useTexts();
  const { data: units = [] } = useChannel('units.list', {});
  const name = proposedUnit(draft);
  if (name === null || !draft.preview) return null;
  const isKnown = units.some((unit) => unit.isActive && unit.name.toLowerCase() === name.toLowerCase());
  return (
    <div className={screen.row}>
      <Checkbox
        checked={draft.takesTitleUnit}
        onChange={({ currentTarget }) => changeDraft({ takesTitleUnit: currentTarget.checked })}
        label={t('imports.values.titleUnit', { name, count: rowsWithoutUnit(draft.preview) })}
        description={t(isKnown ? 'imports.values.titleUnitKnown' : 'imports.values.titleUnitNew')}
      />
    </div>
  );
}
