import type { Agreement } from '../../../../shared/agreements/schema.ts';
import type { PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { AgreementLink } from './AgreementLink.tsx';
import classes from './Card.module.css';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
}

/** Says by what a term is renewed, or that its renewal is only prepared: a draft silences nothing. */
export function RenewalNotice({ agreement: { renewedBy }, today }: Props) {
  const { t } = useTexts();
  if (renewedBy === null) return null;
  const { signedOn } = renewedBy;
  const isSigned = signedOn !== null && signedOn <= today;
  const later =
    signedOn === null
      ? t('agreements.card.renewalUnsigned')
      : t('agreements.card.renewalSignedLater', { on: signedOn });
  return (
    <div role="note" className={classes.renewed} data-prepared={!isSigned || undefined}>
      <strong>{t(isSigned ? 'agreements.card.renewedNotice' : 'agreements.card.renewalPrepared')}</strong>
      <span>
        <AgreementLink agreement={renewedBy} />
      </span>
      {!isSigned && <span className={classes.quiet}>{later}</span>}
    </div>
  );
}
