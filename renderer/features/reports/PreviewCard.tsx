import { Button } from '@mantine/core';
import { letterheadOf, signaturesOf } from '../../../shared/reports/official-form.ts';
import type { Official } from '../../../shared/masterdata/schema.ts';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import classes from './Reports.module.css';
import { Sheet } from './Sheet.tsx';

interface Props {
  readonly choice: ReportChoice;
  readonly today: string;
}

/** The sheet as it will print, with the office's letterhead and signatures. */
export function PreviewCard({ choice, today }: Props) {
  const { t } = useTexts();
  const preview = useChannel('reports.preview', choice, { keepLast: true });
  const { data: office } = useChannel('office.get', {});
  const { data: officials } = useChannel('officials.list', {});
  const sheet = preview.data;
  const aside = sheet && `${t('reports.asOf', { on: sheet.asOf })} · ${t('reports.rows', { count: sheet.rowCount })}`;
  return (
    <Card title={t('reports.preview')} aside={aside} padding="none">
      {preview.error && (
        <Empty
          title={t('reports.previewFailed')}
          action={<Button onClick={() => void preview.refetch()}>{t('ui.table.retry')}</Button>}
        >
          {errorWords(preview.error)}
        </Empty>
      )}
      {!sheet && !preview.error && <p className={classes.note}>{t('ui.loading')}</p>}
      {sheet && !preview.error && (
        <>
          <ScrollRegion label={t('reports.preview')} className={classes.desk} isBusy={preview.isPlaceholderData}>
            <Sheet
              preview={sheet}
              letterhead={office && letterheadOf(office)}
              signatures={office && signaturesOf(office, inOrder(officials), today)}
            />
          </ScrollRegion>
          {sheet.rowCount > sheet.rows.length && (
            <p className={classes.note}>{t('reports.cut', { shown: sheet.rows.length, total: sheet.rowCount })}</p>
          )}
        </>
      )}
    </Card>
  );
}

/** Officials in use, first come first as in the file: a uid begins with its time. */
function inOrder(officials: readonly Official[] = []): Official[] {
  return officials.filter(({ isActive }) => isActive).toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
}
