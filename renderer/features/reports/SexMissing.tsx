import { Link } from '@tanstack/react-router';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import classes from './Reports.module.css';

/** Says before the report is made that L and P do not make up the sum, and leads to the people; nothing is kept from being made. */
export function SexMissing({ choice }: { readonly choice: ReportChoice }) {
  const { t } = useTexts();
  const { data } = useChannel('reports.preview', choice, { keepLast: true });
  const count = data?.withoutSex ?? 0;
  if (count === 0) return null;
  const people = {
    problems: 'warning',
    ...(choice.unitUid === null ? {} : { unit: choice.unitUid }),
  } as const;
  return (
    <p className={classes.errorsLeft}>
      {t('reports.sexMissing', { count })}{' '}
      <Link to="/participants" search={people}>
        {t('reports.openSexMissing')}
      </Link>
    </p>
  );
}
