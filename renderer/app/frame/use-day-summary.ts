import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PlainDate } from '../../../shared/dates.ts';
import type { HomeSummary } from '../../../shared/home/schema.ts';
import { notify } from '../../lib/notices.ts';
import { say } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';

let toldOn: PlainDate | undefined;

/** For a day on which nobody needs a summary: the store was only just filled. */
export function skipDaySummary(today: PlainDate): void {
  toldOn = today;
}

/** Says once what the day asks for: when the program starts, and when a new day begins while it runs. */
export function useDaySummary(): void {
  const { data: summary } = useChannel('home.summary', {});
  const go = useNavigate();
  useEffect(() => {
    if (!summary || summary.today === toldOn) return;
    toldOn = summary.today;
    const { agreementsNeedingWork, reportsDue } = summary;
    if (agreementsNeedingWork + reportsDue === 0) return;
    notify({
      tone: 'warning',
      kind: 'day-summary',
      text: () => summaryWords(summary),
      action: { label: () => say('frame.day.open'), run: () => void go({ to: '/' }) },
    });
  }, [summary, go]);
}

function summaryWords({ agreementsNeedingWork, reportsDue }: HomeSummary): string {
  const parts = [
    agreementsNeedingWork > 0 && say('frame.badge.agreements', { count: agreementsNeedingWork }),
    reportsDue > 0 && say('frame.badge.reports', { count: reportsDue }),
  ];
  return say('frame.day.summary', { what: parts.filter(Boolean).join(', ') });
}
