import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { CallError } from '../../lib/client.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import classes from './Coverage.module.css';
import { CoverageFilters } from './CoverageFilters.tsx';
import { GroupTable } from './GroupTable.tsx';
import { Headline } from './Headline.tsx';
import { TrendCard } from './TrendCard.tsx';
import { type Coverage, useCoverage } from './use-coverage.ts';

const help = [
  'coverage.help.purpose',
  'coverage.help.steps',
  'coverage.help.once',
  'coverage.help.share',
  'coverage.help.past',
] as const;

/** How many people are covered on a day, by what one asks, and who they are. */
export function CoveragePage() {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  const coverage = useCoverage();
  const { count, error } = coverage;
  return (
    <Page
      title={t('coverage.title')}
      subtitle={count && t(count.isCounting ? 'coverage.counting' : 'coverage.subtitle', { on: count.on })}
      help={help}
      layout="fill"
      actions={
        <Button renderRoot={(props) => <Link {...props} to="/coverage/what-if" />}>{t('coverage.whatIf.title')}</Button>
      }
      toolbar={status && <CoverageFilters coverage={coverage} today={status.today} />}
    >
      {error && (
        <Empty title={t('coverage.title')}>{error instanceof CallError ? errorWords(error) : error.message}</Empty>
      )}
      {count && <Figures coverage={coverage} />}
    </Page>
  );
}

function Figures({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTexts();
  const { count, isFiltered, choice } = coverage;
  if (!count || count.people === null) return <p role="status">{t('coverage.reading')}</p>;
  if (count.people === 0 && !isFiltered && choice.on === null) return <NobodyYet />;
  return (
    <>
      <div className={classes.top}>
        <Headline count={count} choice={choice} onInterpolate={(interpolate) => coverage.change({ interpolate })} />
        <TrendCard trend={coverage.trend} choice={choice} />
      </div>
      <GroupTable count={count} choice={choice} filter={coverage.filter} />
    </>
  );
}

function NobodyYet() {
  const { t } = useTexts();
  return (
    <Empty
      title={t('coverage.empty.title')}
      icon={<IconShieldCheck size={22} />}
      action={
        <Button variant="filled" renderRoot={(props) => <Link {...props} to="/import" />}>
          {t('coverage.empty.import')}
        </Button>
      }
    >
      {t('coverage.empty.text')}
    </Empty>
  );
}
