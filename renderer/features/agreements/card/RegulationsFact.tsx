import { Link } from '@tanstack/react-router';
import { regulationName } from '../../../../shared/regulations/words.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import classes from './Card.module.css';

/** The regulations that an agreement rests on, each a link into the register. */
export function RegulationsFact({ regulationUids }: { readonly regulationUids: readonly string[] }) {
  const { t } = useTexts();
  const { data: regulations = [] } = useChannel('regulations.list', {}, { when: regulationUids.length > 0 });
  if (regulationUids.length === 0) return '-';
  return (
    <ul className={classes.links}>
      {regulations
        .filter(({ uid }) => regulationUids.includes(uid))
        .map((one) => (
          <li key={one.uid}>
            <span className={classes.linked}>
              <Link to="/master-data" search={{ list: 'regulations', search: regulationName(one) }}>
                {regulationName(one)}
              </Link>
              <span className={classes.quiet}>
                {[one.title, ...(one.isConfirmed ? [] : [t('masterdata.regulations.unconfirmed')])].join(' · ')}
              </span>
            </span>
          </li>
        ))}
    </ul>
  );
}
