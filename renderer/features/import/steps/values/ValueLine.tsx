import { Select } from '@mantine/core';
import type { UnknownValue } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import screen from '../../Import.module.css';
import table from '../Table.module.css';
import classes from './Values.module.css';
import { Decision } from './Decision.tsx';
import type { Meanings } from './meanings.ts';

interface Props {
  readonly value: UnknownValue;
  readonly meanings: Meanings;
  /** The action that remembers or added it, once that was decided. */
  readonly action: string | undefined;
  readonly onAddVillage: (value: UnknownValue) => void;
}

/** One spelling: how often it is written, what it means, and the decision. */
export function ValueLine({ value, meanings, action, onAddVillage }: Props) {
  const { t, format } = useTexts();
  const meaning = meanings.of(value);
  const words = { value: value.value };
  return (
    <tr>
      <td>{t(`imports.values.targets.${value.target}`)}</td>
      <th scope="row">
        “{value.value}”
        {value.kecamatan && <span className={screen.quiet}> {t('imports.values.within', value.kecamatan)}</span>}
      </th>
      <td className={table.number}>{format.number(value.rows)}</td>
      <td className={table.source}>
        <Select
          size="xs"
          aria-label={t('imports.values.meaningOf', words)}
          placeholder={t('imports.values.leave')}
          data={[...meanings.choicesFor(value)]}
          value={meaning}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          nothingFoundMessage={t('ui.noChoice')}
          limit={200}
          disabled={action !== undefined || meanings.isLearning}
          onChange={(uid) => meanings.choose(value, uid)}
        />
      </td>
      <td className={classes.decision}>
        <Decision value={value} meanings={meanings} action={action} onAddVillage={onAddVillage} />
      </td>
    </tr>
  );
}
