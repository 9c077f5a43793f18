import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { canRenew, countsDown } from '../state-tone.ts';
import classes from './List.module.css';
import { StateTag } from './StateTag.tsx';
import { StepsMeter } from './StepsMeter.tsx';

interface Props {
  readonly agreements: readonly AgreementSummary[];
  readonly onRenew: (agreement: AgreementSummary) => void;
}

/** The agreements as cards. */
export function AgreementCards({ agreements, onRenew }: Props) {
  return (
    <ul className={classes.cards}>
      {agreements.map((agreement) => (
        <AgreementCard key={agreement.uid} agreement={agreement} onRenew={onRenew} />
      ))}
    </ul>
  );
}

function AgreementCard({ agreement, onRenew }: { agreement: AgreementSummary; onRenew: Props['onRenew'] }) {
  const { t, format } = useTexts();
  const { uid, title, kind, state, startsOn, effectiveEndsOn, daysLeft, numberFirst, numberSecond } = agreement;
  const numbers = [numberFirst, numberSecond].filter((number) => number !== null).join(' · ');
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <StateTag state={state} endedEarlyOn={agreement.endedEarlyOn} />
        {countsDown.has(state) && <span className={classes.days}>{format.daysLeft(daysLeft)}</span>}
      </div>
      <h3>
        <Link to="/agreements/$uid" params={{ uid }}>
          {title}
        </Link>
      </h3>
      <div className={classes.numbers}>
        {t(`agreements.kind.${kind}`)} · {numbers === '' ? t('agreements.noNumber') : numbers}
      </div>
      <div className={classes.quiet}>{t('agreements.term', { from: startsOn, to: effectiveEndsOn })}</div>
      <div className={classes.cardFoot}>
        <StepsMeter {...agreement} />
        {canRenew(agreement) && (
          <Button size="xs" onClick={() => onRenew(agreement)}>
            {t('agreements.renew.button')}
          </Button>
        )}
      </div>
    </li>
  );
}
