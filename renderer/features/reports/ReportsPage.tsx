import { useState } from 'react';
import { addToQuarter, isQuarter, lastDayOf, quarterOf, reportDueOn } from '../../../shared/dates.ts';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { type Texts, useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { useFileWriter } from '../../lib/use-file-writer.ts';
import { HeldFile } from '../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../ui/file-writer/WriteStatus.tsx';
import { Page } from '../../ui/Page.tsx';
import { Catalogue } from './Catalogue.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import { Deadlines } from './Deadlines.tsx';
import { ErrorsLeft } from './ErrorsLeft.tsx';
import { IssuedReports } from './IssuedReports.tsx';
import { PreviewCard } from './preview/PreviewCard.tsx';
import classes from './Reports.module.css';
import { usualPeriod } from './PeriodChoice.tsx';
import { SexMissing } from './SexMissing.tsx';
import { suggestedName } from './suggested-name.ts';

const help = [
  'reports.help.purpose',
  'reports.help.steps',
  'reports.help.figures',
  'reports.help.held',
  'reports.help.issued',
] as const;

export function ReportsPage() {
  const { data: status } = useChannel('office.status', {});
  // the frame shows no screen before this is known
  return status ? <Reports today={status.today} /> : null;
}

/** Choose a layout and a period, look at the sheet, write the file. */
function Reports({ today }: { readonly today: string }) {
  const texts = useTexts();
  const { t, format } = texts;
  const [choice, setChoice] = useState<ReportChoice>({
    layout: 'A',
    period: usualPeriod('quarter', today),
    unitUid: null,
    kecamatanUid: null,
    categoryUid: null,
  });
  const { data: issued } = useChannel('reports.issued', {});
  const writer = useFileWriter('reports.write');
  const { period } = choice;
  // deadlines are those of quarters, whatever is looked at
  const quarter = isQuarter(period) ? period : addToQuarter(quarterOf(today), -1);
  const done = doneWords(writer.written, choice, texts);
  const change = (part: Partial<ReportChoice>) => setChoice((now) => ({ ...now, ...part }));
  return (
    <Page
      title={t('reports.title')}
      subtitle={t('reports.subtitle', {
        period: format.period(quarter),
        closed: lastDayOf(quarter),
        due: reportDueOn(quarter),
      })}
      help={help}
    >
      <div className={classes.columns}>
        <Catalogue
          chosen={choice.layout}
          period={quarter}
          today={today}
          issued={issued}
          onChoose={(layout) => setChoice({ ...choice, layout, unitUid: null, kecamatanUid: null, categoryUid: null })}
        />
        <div className={classes.work}>
          <ChoiceBar
            choice={choice}
            today={today}
            onChange={change}
            isWriting={writer.isWriting}
            onMake={(names) => void writer.make(choice, suggestedName(choice, names, t))}
          />
          {(choice.layout === 'A' || choice.layout === 'G') && <ErrorsLeft choice={choice} />}
          {choice.layout === 'A' && <SexMissing choice={choice} />}
          {(choice.layout === 'D' || choice.layout === 'E') && (
            <p className={classes.errorsLeft}>{t(`reports.unrecorded.${choice.layout}`)}</p>
          )}
          <WriteStatus writer={writer} title={t('frame.jobs.kinds.reports-write')} done={done} />
          <PreviewCard choice={choice} />
          <Deadlines issued={issued} today={today} />
          <IssuedReports issued={issued} />
        </div>
      </div>
      <HeldFile writer={writer} />
    </Page>
  );
}

/** What was written, while it is what the screen is about. */
function doneWords(
  written: ReturnType<typeof useFileWriter<'reports.write'>>['written'],
  choice: ReportChoice,
  { t, format }: Pick<Texts, 't' | 'format'>,
): string | null {
  if (!written || !isSame(written.order, choice)) return null;
  return t('reports.written', {
    layout: t(`reports.layouts.${choice.layout}.name`),
    period: format.period(choice.period),
    file: written.answer.file,
    rows: written.answer.rows,
  });
}

function isSame(one: ReportChoice, other: ReportChoice): boolean {
  return (Object.keys(other) as (keyof ReportChoice)[]).every((part) => one[part] === other[part]);
}
