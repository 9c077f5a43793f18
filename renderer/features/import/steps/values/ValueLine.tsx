import { Button, Select } from '@mantine/core';
import type { UnknownValue } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { StatusTag } from '../../../../ui/StatusTag.tsx';
import classes from '../../Import.module.css';
import type { Meanings } from './meanings.ts';

interface Props {
  readonly value: UnknownValue;
  readonly meanings: Meanings;
  /** The action that remembers it, once it was approved. */
  readonly action: string | undefined;
}

/** One spelling: how often it is written, what it means, and the decision. */
export function ValueLine({ value, meanings, action }: Props) {
  const { t, format } = useTexts();
  const meaning = meanings.of(value);
  const words = { value: value.value };
  return (
    <tr>
      <td>{t(`imports.values.targets.${value.target}`)}</td>
      <th scope="row">“{value.value}”</th>
      <td className={classes.number}>{format.number(value.rows)}</td>
      <td className={classes.source}>
        <Select
          size="xs"
          aria-label={t('imports.values.meaningOf', words)}
          placeholder={t('imports.values.leave')}
          data={[...meanings.choices[value.target]]}
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
        {action === undefined ? (
          <Button
            size="xs"
            disabled={meaning === null || meanings.isLearning}
            aria-label={t('imports.values.approveOne', words)}
            onClick={() => void meanings.approve(value)}
          >
            {t('imports.values.approve')}
          </Button>
        ) : (
          <>
            <StatusTag tone="ok">{t('imports.values.approved')}</StatusTag>
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('imports.values.forgetOne', words)}
              onClick={() => void meanings.forget(value, action)}
            >
              {t('ui.undo')}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
