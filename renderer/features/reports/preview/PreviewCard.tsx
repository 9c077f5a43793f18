import { Button, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { LayoutDesign } from '../../../../shared/reports/layout/design.ts';
import type { ReportChoice } from '../../../../shared/reports/schema.ts';
import { errorWords } from '../../../lib/notices.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { Pages } from './Pages.tsx';
import { zooms } from './paper.ts';
import type { Zoom } from './paper.ts';
import classes from './PreviewCard.module.css';

interface Props {
  readonly choice: ReportChoice;
  /** The form that an editor has; else the one that holds. */
  readonly design?: LayoutDesign;
}

/** Room that the desk keeps around the paper and for its scroll bar, in pixels. */
const deskEdge = 44;

/** The sheet as it will print, with the office's letterhead and signatures. */
export function PreviewCard({ choice, design }: Props) {
  const { t } = useTexts();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const { ref, width } = useElementSize();
  const preview = useChannel('reports.preview', { ...choice, ...(design && { design }) }, { keepLast: true });
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
      <div ref={ref}>
        {sheet && !preview.error && (
          <>
            <div className={classes.tools}>
              <span>{t(`reports.paper.${sheet.page.orientation}`, { paper: sheet.page.paper })}</span>
              <ZoomChoice zoom={zoom} onChange={setZoom} />
            </div>
            <ScrollRegion label={t('reports.preview')} className={classes.desk} isBusy={preview.isPlaceholderData}>
              {width > deskEdge && <Pages preview={sheet} zoom={zoom} room={width - deskEdge} />}
            </ScrollRegion>
            {sheet.moreSheets.length > 0 && (
              <p className={classes.note}>{t('reports.moreSheets', { names: sheet.moreSheets.join(', ') })}</p>
            )}
            {sheet.rowCount > sheet.bodyRows && (
              <p className={classes.note}>{t('reports.cut', { shown: sheet.bodyRows, total: sheet.rowCount })}</p>
            )}
          </>
        )}
      </div>
    </Card>
  );
}

function ZoomChoice({ zoom, onChange }: { readonly zoom: Zoom; readonly onChange: (zoom: Zoom) => void }) {
  const { t } = useTexts();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('reports.zoom')}
      value={zoom}
      onChange={onChange}
      data={zooms.map((value) => ({ value, label: value === 'fit' ? t('reports.zoomFit') : `${value} %` }))}
    />
  );
}
