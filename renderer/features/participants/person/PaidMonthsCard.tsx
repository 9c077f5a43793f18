import type { PaidMonth } from '../../../../shared/budget/paid-months.ts';
import { formatMonth } from '../../../../shared/format.ts';
import type { Standing } from '../../../../shared/lapsing/schema.ts';
import { type Texts, useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { MonthStrip } from '../../../ui/MonthStrip.tsx';
import classes from './PaidMonths.module.css';

const states = ['paid', 'unpaid', 'unknown', 'none'] as const;
const looks = {
  paid: { sign: '✓', tone: 'ok' },
  unpaid: { sign: '!', tone: 'bad' },
  unknown: { sign: '?', tone: 'info' },
  none: { sign: '–', tone: 'muted' },
} as const;

/** Whether each of a person's last 24 months is paid, and when arrears end the protection. */
export function PaidMonthsCard({ uid }: { readonly uid: string }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { data } = useChannel('lapsing.of', { uid });
  if (!data || data.months.every(({ state }) => state === 'none')) return null;
  const { months, standing } = data;
  return (
    <Card
      title={t('lapsing.months')}
      aside={standing.lastPaid && t('lapsing.lastPaid', { month: format.period(standing.lastPaid) })}
    >
      <MonthStrip label={t('lapsing.months')} months={months.map((month, at) => cellOf(month, at, texts))} />
      <p className={classes.legend}>
        {states
          .filter((state) => months.some((month) => month.state === state))
          .map((state) => (
            <span key={state}>
              <span className={classes.sign} data-tone={looks[state].tone} aria-hidden>
                {looks[state].sign}
              </span>{' '}
              {t(`lapsing.state.${state}`)}
            </span>
          ))}
      </p>
      <Arrears standing={standing} />
    </Card>
  );
}

function cellOf({ month, state, by }: PaidMonth, at: number, { t, format, language }: Texts) {
  const begins = at === 0 || month.endsWith('-01');
  const source = by === null ? '' : ` (${t(`lapsing.by.${by}`)})`;
  return {
    key: month,
    short: formatMonth(month, language, 'short').slice(0, 1),
    year: begins ? month.slice(0, 4) : null,
    ...looks[state],
    words: `${format.period(month)}: ${t(`lapsing.state.${state}`)}${source}`,
  };
}

/** What the arrears mean by the rule that holds; nothing while there are none. */
function Arrears({ standing: { unpaid, rule, lapsesOn } }: { readonly standing: Standing }) {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  if (unpaid === 0) return null;
  if (rule === null || lapsesOn === null) {
    return <p className={classes.quiet}>{t('lapsing.noRule', { count: unpaid })}</p>;
  }
  const isOver = status !== undefined && lapsesOn < status.today;
  const words = { count: unpaid, on: lapsesOn, months: rule.months };
  return (
    <div className={unpaid >= rule.months - 1 ? classes.warning : classes.quiet} role="status">
      <p>{t(isOver ? 'lapsing.over' : 'lapsing.ahead', words)}</p>
      <p>{t('lapsing.consequence')}</p>
      <p>
        {rule.legalBasis}
        {!rule.isConfirmed && ` · [?] ${t('contributions.unconfirmed')}`}
      </p>
    </div>
  );
}
