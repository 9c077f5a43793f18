import { Link } from '@tanstack/react-router';
import type { TermLane } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import { aboveLanes } from '../../../ui/timeline/Timeline.tsx';
import { StateTag } from './StateTag.tsx';
import classes from './TermTable.module.css';

/** Pixels: a row of the table is as high as a lane of the picture. */
export const laneHeight = 36;

/** The lanes of the picture as a table beside it, row by row: the term that counts today speaks for its chain. */
export function TermTable({ lanes }: { readonly lanes: readonly TermLane[] }) {
  const { t, format } = useTexts();
  return (
    <div className={classes.room}>
      <table className={classes.table} aria-label={t('agreementList.rows')}>
        <thead>
          <tr style={{ height: aboveLanes }}>
            <th scope="col">{t('agreementList.column.title')}</th>
            <th scope="col" className={classes.date}>
              {t('agreementList.column.ends')}
            </th>
            <th scope="col" className={classes.state}>
              {t('agreementList.column.state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ key, counting, isRenewalPrepared, detail, addenda }) => (
            <tr key={key} style={{ height: laneHeight }}>
              <td title={counting.title}>
                <Link to="/agreements/$uid" params={{ uid: counting.uid }}>
                  {counting.title}
                </Link>
                <div className={classes.detail}>
                  <span className={classes.narrow}>
                    {t('agreementList.until', { on: counting.effectiveEndsOn })}
                    {' · '}
                  </span>
                  {detail}
                  {addenda > 0 && ` · ${t('agreementList.addenda', { count: addenda })}`}
                </div>
              </td>
              <td className={classes.date}>{format.date(counting.effectiveEndsOn)}</td>
              <td>
                <StateTag state={counting.state} endedEarlyOn={counting.endedEarlyOn} />
                {isRenewalPrepared && <div className={classes.prepared}>{t('agreementList.renewalPrepared')}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
