import type { Contribution } from '../../../shared/contributions/schema.ts';
import { partWords, totalCaption } from '../../../shared/contributions/words.ts';
import { useTexts } from '../../lib/texts.ts';
import classes from './ContributionSteps.module.css';

/** The amount of each programme with its rule and the way to it, why one is not known, and the total. */
export function ContributionSteps({ of }: { readonly of: Contribution }) {
  const { t, format, language } = useTexts();
  const caption = totalCaption(of);
  return (
    <>
      <ul className={classes.list}>
        {of.amounts.map(({ programme, total, isInvoiced, rule, parts }) => (
          <li key={programme}>
            <div className={classes.head}>
              <strong>{programme.toUpperCase()}</strong>
              <span>
                {[
                  rule.legalBasis,
                  !isInvoiced && t('contributions.notInvoiced'),
                  !rule.isConfirmed && `[?] ${t('contributions.unconfirmed')}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <strong>{format.rupiah(total)}</strong>
            </div>
            <ul className={classes.steps}>
              {parts.map((part) => {
                const { key, values } = partWords(part, language);
                return <li key={key + JSON.stringify(values)}>{t(`contributions.parts.${key}`, values)}</li>;
              })}
            </ul>
          </li>
        ))}
        {of.missing.map(({ programme, reason }) => (
          <li key={programme} className={classes.head}>
            <strong>{programme.toUpperCase()}</strong>
            <span>{t(`contributions.missing.${reason}`)}</span>
            <strong>-</strong>
          </li>
        ))}
      </ul>
      <p className={classes.total}>
        <span>{t(`contributions.totals.${caption}`)}</span>
        <span>{caption === 'unknown' ? '-' : format.rupiah(of.total)}</span>
      </p>
    </>
  );
}
