import type { Agreement, AgreementLink as LinkedAgreement } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { StateTag } from '../list/StateTag.tsx';
import { AgreementLink } from './AgreementLink.tsx';
import classes from './Card.module.css';

/** The agreements around this one: the terms before and after it, what stands above and below it, its addenda. */
export function LinksCard({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const { renews, renewedBy, parent, children } = agreement;
  const groups = [
    { name: t('agreements.card.renews'), linked: [renews] },
    {
      name: t(renewedBy?.state === 'draft' ? 'agreements.card.preparedRenewal' : 'agreements.card.renewedBy'),
      linked: [renewedBy],
    },
    { name: t(agreement.kind === 'addendum' ? 'agreements.form.amended' : 'agreements.card.parent'), linked: [parent] },
    { name: t('agreements.card.addenda'), linked: children.filter(({ kind }) => kind === 'addendum') },
    { name: t('agreements.card.children'), linked: children.filter(({ kind }) => kind !== 'addendum') },
  ]
    .map(({ name, linked }) => ({ name, linked: linked.filter((one) => one !== null) }))
    .filter(({ linked }) => linked.length > 0);
  if (groups.length === 0) return null;
  return (
    <Card title={t('agreements.card.links')}>
      <dl className={classes.facts}>
        {groups.map(({ name, linked }) => (
          <Group key={name} name={name} linked={linked} />
        ))}
      </dl>
    </Card>
  );
}

function Group({ name, linked }: { readonly name: string; readonly linked: readonly LinkedAgreement[] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul className={classes.links}>
          {linked.map((one) => (
            <li key={one.uid}>
              <LinkedWords agreement={one} />
              <StateTag state={one.state} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function LinkedWords({ agreement }: { readonly agreement: LinkedAgreement }) {
  const { t } = useTexts();
  const { kind, number, title, amendsEndTo } = agreement;
  const details = [
    t(`agreements.kind.${kind}`),
    ...(number === null ? [] : [title]),
    ...(amendsEndTo === null ? [] : [t('agreements.card.amendsEndTo', { on: amendsEndTo })]),
  ];
  return (
    <span className={classes.linked}>
      <span>
        <AgreementLink agreement={agreement} />
      </span>
      <span className={classes.quiet}>{details.join(' · ')}</span>
    </span>
  );
}
