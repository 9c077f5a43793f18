import { Link } from '@tanstack/react-router';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import classes from './Reports.module.css';

/** Says before a list of people is made how many of them have errors left, and leads to them; nothing is kept from being made. */
export function ErrorsLeft({ choice: { unitUid, kecamatanUid, categoryUid } }: { readonly choice: ReportChoice }) {
  const { t } = useTexts();
  const { data: counts } = useChannel(
    'participants.counts',
    {
      status: 'active',
      problems: 'error',
      unitUids: listOf(unitUid),
      kecamatanUids: listOf(kecamatanUid),
      categoryUids: listOf(categoryUid),
    },
    { keepLast: true },
  );
  const count = counts?.total ?? 0;
  if (count === 0) return null;
  const people = {
    status: 'active',
    problems: 'error',
    ...(unitUid === null ? {} : { unit: unitUid }),
    ...(kecamatanUid === null ? {} : { kecamatan: kecamatanUid }),
    ...(categoryUid === null ? {} : { category: categoryUid }),
  } as const;
  return (
    <p className={classes.errorsLeft}>
      {t('reports.errorsLeft', { count })}{' '}
      <Link to="/participants" search={people}>
        {t('reports.openErrors')}
      </Link>
    </p>
  );
}

function listOf(uid: string | null): string[] {
  return uid === null ? [] : [uid];
}
