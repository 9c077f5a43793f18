import { SegmentedControl } from '@mantine/core';
import type { Inspection } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Card } from '../../../../ui/Card.tsx';
import { changeChoices, type Draft } from '../../draft/draft.ts';
import classes from '../../Import.module.css';

interface Props {
  readonly draft: Draft;
  readonly seen: Inspection;
}

/** How the list writes a day: proposed from the cells that can be read in one way only. */
export function DateOrderCard({ draft: { dateOrder }, seen: { kind, dateEvidence } }: Props) {
  const { t } = useTexts();
  // only people have a NIK that tells a day from a month
  const words = kind === 'agreements' ? 'importedAgreements' : 'imports.dates';
  return (
    <Card title={t('imports.dates.title')}>
      <SegmentedControl
        fullWidth
        aria-label={t('imports.dates.title')}
        value={dateOrder}
        onChange={(order) => changeChoices({ dateOrder: order === 'mdy' ? 'mdy' : 'dmy', isOrderChosen: true })}
        data={(['dmy', 'mdy'] as const).map((value) => ({ value, label: t(`imports.dates.${value}`) }))}
      />
      <p className={classes.quiet}>
        {dateEvidence.dmy + dateEvidence.mdy === 0
          ? t(`${words}.noEvidence`)
          : t(`${words}.evidence`, { ...dateEvidence })}
      </p>
    </Card>
  );
}
