import { formatDate } from '../../../shared/format.ts';
import type { HomeSummary } from '../../../shared/home/schema.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { BeginCard } from './parts/BeginCard.tsx';
import { ComingTerms } from './parts/ComingTerms.tsx';
import { CoverageCard } from './parts/CoverageCard.tsx';
import { FiguresCard } from './parts/FiguresCard.tsx';
import classes from './parts/Home.module.css';
import { KecamatanCard } from './parts/KecamatanCard.tsx';
import { TodoCard } from './parts/TodoCard.tsx';

const help = ['home.help.purpose', 'home.help.steps', 'home.help.reminders', 'home.help.pictures'] as const;

/** What needs doing, the agreements of the next two years, and the figures of the register. */
export function HomePage() {
  const { t } = useTexts();
  const { data: summary, error } = useChannel('home.summary', {});
  const { data: agreements } = useChannel('agreements.list', {});
  const { data: status } = useChannel('office.status', {});
  if (error) {
    return (
      <Page title={t('home.title')} help={help}>
        <Empty title={t('frame.unavailable.title')}>{errorWords(error)}</Empty>
      </Page>
    );
  }
  if (!summary || !agreements || !status) return null;
  const isFresh = summary.participants === 0 && agreements.length === 0;
  return (
    <Page title={t(`home.greeting.${status.partOfDay}`)} subtitle={<Subtitle summary={summary} />} help={help}>
      <div className={classes.columns}>
        <div className={classes.column}>
          {isFresh && <BeginCard />}
          <TodoCard todos={summary.todos} today={summary.today} />
          {agreements.length > 0 && (
            <ComingTerms agreements={agreements} running={summary.agreementsRunning} today={summary.today} />
          )}
        </div>
        <div className={classes.column}>
          <CoverageCard />
          <FiguresCard summary={summary} />
          {summary.participants > 0 && summary.byKecamatan.length > 0 && <KecamatanCard rows={summary.byKecamatan} />}
        </div>
      </div>
    </Page>
  );
}

function Subtitle({ summary: { today, lastChangeAt } }: { readonly summary: HomeSummary }) {
  const { t, format, language } = useTexts();
  const parts = [formatDate(today, 'full', language)];
  if (lastChangeAt !== null) parts.push(t('home.lastChange', { at: format.moment(lastChangeAt) }));
  return parts.join(' · ');
}
