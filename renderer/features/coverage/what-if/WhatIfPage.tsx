import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addToMonth, monthOf } from '../../../../shared/dates.ts';
import type { Scenario, WhatIfAnswer } from '../../../../shared/coverage/what-if-schema.ts';
import { errorWords } from '../../../lib/notices.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { useExcelFile } from '../../../lib/use-excel-file.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { Page } from '../../../ui/Page.tsx';
import { type Draft, scenarioOf } from './draft.ts';
import { Outcomes, wholeCost } from './Outcomes.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';
import classes from './WhatIf.module.css';

const help = ['coverage.whatIf.help.purpose', 'coverage.whatIf.help.close', 'coverage.whatIf.help.rule'] as const;
/** Years that are shown, the present one first. */
const yearsAhead = 5;

export function WhatIfPage() {
  const { data: status } = useChannel('office.status', {});
  const { data: fundings } = useChannel('fundings.list', {});
  // the frame shows no screen before this is known
  if (!status || !fundings) return null;
  const payer = fundings.find(({ code }) => code === 'apbd-kabupaten')?.uid ?? null;
  return <WhatIf today={status.today} payer={payer} />;
}

/** One scenario or two beside each other, and what comes of them; nothing of it is kept. */
function WhatIf({ today, payer }: { readonly today: string; readonly payer: string | null }) {
  const { t } = useTexts();
  const now = monthOf(today);
  const first = Number(now.slice(0, 4));
  const begun: Draft = {
    kind: 'close',
    people: null,
    categoryUid: null,
    fundingUid: payer,
    from: addToMonth(now, 1),
    by: first + yearsAhead - 1,
  };
  const [drafts, setDrafts] = useState<readonly Draft[]>([begun]);
  const change = (at: number, part: Partial<Draft>) =>
    setDrafts((all) => all.map((draft, place) => (place === at ? { ...draft, ...part } : draft)));
  const titleOf = (place: number) => t('coverage.whatIf.scenario', { name: place === 0 ? 'A' : 'B' });
  return (
    <Page
      title={t('coverage.whatIf.title')}
      subtitle={t('coverage.whatIf.subtitle')}
      help={help}
      actions={
        <>
          <Button renderRoot={(props) => <Link {...props} to="/coverage" />}>{t('coverage.whatIf.back')}</Button>
          <Button
            variant="filled"
            onClick={() =>
              setDrafts((all) => (all.length === 1 ? [...all, { ...begun, kind: 'add' }] : all.slice(0, 1)))
            }
          >
            {t(drafts.length === 1 ? 'coverage.whatIf.compare' : 'coverage.whatIf.alone')}
          </Button>
        </>
      }
    >
      <div className={classes.scenarios} data-count={drafts.length}>
        {drafts.map((draft, place) => (
          <ScenarioCard
            key={titleOf(place)}
            title={titleOf(place)}
            draft={draft}
            now={now}
            onChange={(part) => change(place, part)}
          />
        ))}
      </div>
      <Results scenarios={drafts.map(scenarioOf)} lastYear={first + yearsAhead - 1} titleOf={titleOf} />
    </Page>
  );
}

interface ResultsProps {
  readonly scenarios: readonly (Scenario | undefined)[];
  readonly lastYear: number;
  readonly titleOf: (place: number) => string;
}

function Results({ scenarios, lastYear, titleOf }: ResultsProps) {
  const { t, language } = useTexts();
  const excel = useExcelFile('coverage.whatIfExport', t('coverage.whatIf.title'));
  const complete = scenarios.filter((one) => one !== undefined);
  const isComplete = complete.length === scenarios.length;
  const latest = Math.max(lastYear, ...complete.map((one) => (one.kind === 'close' ? one.by : lastYear)));
  const question = { lastYear: latest, scenarios: [...complete] };
  const { data, error } = useChannel('coverage.whatIf', question, { when: complete.length > 0, keepLast: true });
  if (complete.length === 0) return <p className={classes.quiet}>{t('coverage.whatIf.incomplete')}</p>;
  if (error) return <Empty title={t('coverage.whatIf.title')}>{errorWords(error)}</Empty>;
  if (!data || data.covered === null) return <p role="status">{t('coverage.reading')}</p>;
  return (
    <>
      <div className={classes.scenarios} data-count={scenarios.length}>
        {scenarios.map((one, place) => (
          <Outcomes
            key={titleOf(place)}
            title={titleOf(place)}
            outcome={one && data.scenarios[complete.indexOf(one)]}
          />
        ))}
      </div>
      <div className={classes.foot}>
        {isComplete && <Difference answer={data} />}
        {excel.isRunning && <JobProgress job={excel.running} title={t('ui.table.excelWriting')} />}
        {isComplete && !excel.isRunning && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
            onClick={() => excel.write({ ...question, language })}
          >
            {t('ui.table.excel')}
          </Button>
        )}
      </div>
    </>
  );
}

/** What the second scenario has more or less than the first at the end. */
function Difference({ answer: { scenarios } }: { readonly answer: WhatIfAnswer }) {
  const { t, format } = useTexts();
  const [a, b] = scenarios;
  if (!a || !b || a.isUnknown || b.isUnknown) return null;
  const people = (b.years.at(-1)?.people ?? 0) - (a.years.at(-1)?.people ?? 0);
  const [costA, costB] = [wholeCost(a), wholeCost(b)];
  const cost = costA === null || costB === null ? null : costB - costA;
  return (
    <p className={classes.difference} role="status">
      {t('coverage.whatIf.difference', { people: format.number(people), cost: format.rupiah(cost) })}
    </p>
  );
}
