import { Checkbox } from '@mantine/core';
import { unitCalled } from '../../../../../shared/import/title-defaults.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { useChannel } from '../../../../lib/use-channel.ts';
import type { Draft } from '../../draft/draft.ts';
import { chooseTitleUnit, proposedUnit } from '../../draft/title-unit.ts';
import screen from '../../Import.module.css';

/** Proposes the office that the title of the sheet names as the unit of rows that have none; going on agrees to it. */
export function TitleUnit({ draft }: { readonly draft: Draft }) {
  const { t } = useTexts();
  const { data: units = [] } = useChannel('units.list', {});
  const unit = proposedUnit(draft);
  if (unit === null) return null;
  const { name, rows: count } = unit;
  const isKnown =
    unitCalled(
      name,
      units.filter(({ isActive }) => isActive),
    ) !== undefined;
  return (
    <div className={screen.row}>
      <Checkbox
        checked={draft.takesTitleUnit}
        onChange={({ currentTarget }) => chooseTitleUnit(currentTarget.checked)}
        label={t('imports.values.titleUnit', { name, count })}
        description={t(isKnown ? 'imports.values.titleUnitKnown' : 'imports.values.titleUnitNew')}
      />
    </div>
  );
}
