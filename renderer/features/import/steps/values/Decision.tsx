import { Button } from '@mantine/core';
import type { UnknownValue } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { StatusTag } from '../../../../ui/StatusTag.tsx';
import type { Meanings } from './meanings.ts';

interface Props {
  readonly value: UnknownValue;
  readonly meanings: Meanings;
  /** The action that remembers or added it, once that was decided. */
  readonly action: string | undefined;
  readonly onAddVillage: (value: UnknownValue) => void;
}

/** What is decided about one spelling: approve what it means, add what is missing, or take that back. */
export function Decision({ value, meanings, action, onAddVillage }: Props) {
  const { t } = useTexts();
  const words = { value: value.value };
  const isExplained = meanings.of(value) !== null;
  if (action !== undefined) {
    return (
      <>
        <StatusTag tone="ok">{t(isExplained ? 'imports.values.approved' : 'imports.values.added')}</StatusTag>
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('imports.values.forgetOne', words)}
          onClick={() => void meanings.forget(action)}
        >
          {t('ui.undo')}
        </Button>
      </>
    );
  }
  if (!isExplained && value.target === 'unit') {
    return (
      <Button
        size="xs"
        disabled={meanings.isLearning}
        aria-label={t('imports.values.addUnitOne', words)}
        onClick={() => void meanings.addUnits([value])}
      >
        {t('imports.values.addUnit')}
      </Button>
    );
  }
  if (!isExplained && value.target === 'village') {
    return (
      <Button size="xs" aria-label={t('imports.values.addVillageOne', words)} onClick={() => onAddVillage(value)}>
        {t('imports.values.addVillage')}
      </Button>
    );
  }
  return (
    <Button
      size="xs"
      disabled={!isExplained || meanings.isLearning}
      aria-label={t('imports.values.approveOne', words)}
      onClick={() => void meanings.approve(value)}
    >
      {t('imports.values.approve')}
    </Button>
  );
}
