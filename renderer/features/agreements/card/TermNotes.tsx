import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { AgreementLink } from './AgreementLink.tsx';
import classes from './Card.module.css';

/** What moved the end of a term, and what lies between it and the term before, in words. */
export function TermNotes({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const { amendedBy, endsOn, renews } = agreement;
  if (amendedBy === null && renews === null) return null;
  return (
    <ul className={classes.notes}>
      {amendedBy && (
        <li>
          {t('agreements.card.amended', { on: endsOn })}
          <AgreementLink agreement={amendedBy} detail={t('agreements.card.amendedOn', { on: amendedBy.signedOn })} />
        </li>
      )}
      {renews && (
        <li>
          <Before agreement={agreement} />
          <span className={classes.quiet}>
            {t('agreements.card.previous')}: <AgreementLink agreement={renews} />
          </span>
        </li>
      )}
    </ul>
  );
}

function Before({ agreement: { gapBefore, overlapBefore } }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  if (gapBefore) {
    const { days: count, from, to } = gapBefore;
    return <StatusTag tone="warn">{t('agreements.card.gap', { count, from, to })}</StatusTag>;
  }
  if (overlapBefore) {
    const { days: count, from, to } = overlapBefore;
    return <StatusTag tone="warn">{t('agreements.card.overlap', { count, from, to })}</StatusTag>;
  }
  return <StatusTag tone="ok">{t('agreements.card.joined')}</StatusTag>;
}
