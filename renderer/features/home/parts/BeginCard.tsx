import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import classes from './Home.module.css';

/** The first steps with an empty store. */
export function BeginCard() {
  const { t } = useTexts();
  return (
    <Card title={t('home.begin.title')}>
      <p className={classes.quiet}>{t('home.begin.text')}</p>
      <ol className={classes.begin}>
        <li>
          <span className={classes.number} aria-hidden>
            1
          </span>
          <div className={classes.quiet}>{t('home.begin.importText')}</div>
          <Button variant="filled" renderRoot={(props) => <Link {...props} to="/import" />}>
            {t('home.begin.import')}
          </Button>
        </li>
        <li>
          <span className={classes.number} aria-hidden>
            2
          </span>
          <div className={classes.quiet}>{t('home.begin.agreementText')}</div>
          <Button renderRoot={(props) => <Link {...props} to="/agreements/$uid" params={{ uid: 'new' }} />}>
            {t('home.begin.agreement')}
          </Button>
        </li>
        <li>
          <span className={classes.number} aria-hidden>
            3
          </span>
          <div className={classes.quiet}>{t('home.begin.masterText')}</div>
          <Button renderRoot={(props) => <Link {...props} to="/master-data" />}>{t('home.begin.master')}</Button>
        </li>
      </ol>
    </Card>
  );
}
