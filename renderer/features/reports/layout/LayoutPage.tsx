import { useParams } from '@tanstack/react-router';
import { addToQuarter, quarterOf } from '../../../../shared/dates.ts';
import { isEditable } from '../../../../shared/reports/layout/design.ts';
import { type ReportLayout, reportLayouts } from '../../../../shared/reports/schema.ts';
import { errorWords } from '../../../lib/notices.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { LayoutEditor } from './LayoutEditor.tsx';

/** The layout of one report, to be changed beside a preview of it. */
export function LayoutPage() {
  const { layout } = useParams({ strict: false });
  const wanted = reportLayouts.find((one) => one === layout && isEditable(one)) ?? 'A';
  return <OneLayout key={wanted} layout={wanted} />;
}

function OneLayout({ layout }: { readonly layout: ReportLayout }) {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  const state = useChannel('layouts.get', { layout });
  if (state.error) {
    return (
      <Page title={t('reports.layout.title', { name: t(`reports.layouts.${layout}.name`) })}>
        <Empty title={t('reports.previewFailed')}>{errorWords(state.error)}</Empty>
      </Page>
    );
  }
  if (!state.data || !status) return null;
  const period = addToQuarter(quarterOf(status.today), -1);
  const choice = { layout, period, unitUid: null, kecamatanUid: null, categoryUid: null };
  return <LayoutEditor choice={choice} state={state.data} />;
}
