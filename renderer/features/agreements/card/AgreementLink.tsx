import { Link } from '@tanstack/react-router';
import type { AgreementLink as LinkedAgreement } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import classes from './Card.module.css';

interface Props {
  readonly agreement: LinkedAgreement;
  /** Said beside it instead of its term. */
  readonly detail?: string;
}

/** Leads to an agreement: its number or title, and its term. */
export function AgreementLink({ agreement, detail }: Props) {
  const { t } = useTexts();
  const { uid, number, title, startsOn, endsOn } = agreement;
  return (
    <>
      <Link className={classes.link} to="/agreements/$uid" params={{ uid }}>
        {number ?? title}
      </Link>{' '}
      <span className={classes.quiet}>({detail ?? t('agreements.term', { from: startsOn, to: endsOn })})</span>
    </>
  );
}
