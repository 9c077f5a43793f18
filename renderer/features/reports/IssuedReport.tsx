import { Button } from '@mantine/core';
import { IconFileArrowRight, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportComparison, WrittenReport } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useFileWriter } from '../../lib/use-file-writer.ts';
import { useJob } from '../../lib/use-job.ts';
import { HeldFile } from '../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../ui/file-writer/WriteStatus.tsx';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import classes from './Reports.module.css';

interface Props {
  readonly report: WrittenReport;
}

/** What was issued, once more as it was, and where today's data says something else. */
export function IssuedReport({ report }: Props) {
  const { t } = useTexts();
  const writer = useFileWriter('reports.reissue');
  const { start, isRunning, running } = useJob('reports.compare');
  const [comparison, setComparison] = useState<ReportComparison>();
  const { uid, file, isKept } = report;
  const { written } = writer;
  return (
    <>
      <Facts report={report} />
      {isKept ? (
        <div className={classes.again}>
          <Button
            leftSection={<IconFileArrowRight size={15} aria-hidden />}
            title={t('reports.issued.againHint')}
            loading={writer.isWriting}
            data-autofocus
            onClick={() => void writer.make({ uid }, file)}
          >
            {t('reports.issued.again')}
          </Button>
          <Button
            leftSection={<IconScale size={15} aria-hidden />}
            loading={isRunning}
            onClick={() => void start({ uid }).then(setComparison)}
          >
            {t('reports.issued.compare')}
          </Button>
        </div>
      ) : (
        <p className={classes.quiet}>{t('reports.issued.notKept')}</p>
      )}
      <WriteStatus
        writer={writer}
        title={t('frame.jobs.kinds.reports-reissue')}
        done={written && t('reports.issued.againDone', { file: written.answer.file })}
      />
      {isRunning && <JobProgress job={running} title={t('reports.issued.comparing')} />}
      {comparison && !isRunning && <Comparison comparison={comparison} />}
      <HeldFile writer={writer} />
    </>
  );
}

function Facts({ report }: Props) {
  const { t, format } = useTexts();
  const { layout, period, asOf, file, rows, at, who, sha256, layoutVersion } = report;
  const facts = [
    ['layout', t(`reports.layouts.${layout}.name`)],
    ['period', format.period(period)],
    ['asOf', format.date(asOf)],
    ['file', file],
    ['rows', format.number(rows)],
    ['at', format.moment(at)],
    ['who', who],
    [
      'layoutVersion',
      layoutVersion === null ? t('reports.issued.shipped') : t('reports.layout.versionOf', { version: layoutVersion }),
    ],
    ['sha256', sha256],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{t(`reports.issued.column.${name}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Comparison({ comparison: { asOf, count, differences } }: { readonly comparison: ReportComparison }) {
  const { t } = useTexts();
  const words = (name: 'sheet' | 'row' | 'column' | 'was' | 'now') => t(`reports.issued.difference.${name}`);
  if (count === 0) return <p role="status">{t('reports.issued.same', { on: asOf })}</p>;
  return (
    <>
      <p role="status">
        {t('reports.issued.differs', { count, on: asOf })}{' '}
        {count > differences.length && t('reports.issued.shown', { shown: differences.length })}
      </p>
      <ScrollRegion className={classes.differences} label={t('reports.issued.compare')}>
        <table>
          <thead>
            <tr>
              {(['sheet', 'row', 'column', 'was', 'now'] as const).map((name) => (
                <th key={name} scope="col">
                  {words(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ sheet, row, column, was, now }, place) => (
              // Two rows of a sheet may be called the same.
              <tr key={`${sheet} ${row} ${column} ${place}`}>
                <td>{sheet}</td>
                <td>{row}</td>
                <td>{column ?? t(`reports.issued.difference.${was === null ? 'rowNew' : 'rowGone'}`)}</td>
                <td>{was ?? '-'}</td>
                <td>{now ?? '-'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
