import type { ReactNode } from 'react';
import type { Agreement, Party } from '../../../../shared/agreements/schema.ts';
import { formatNip, normaliseIdentifier } from '../../../../shared/identifiers.ts';
import { segments } from '../../../../shared/segments.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import classes from './Card.module.css';
import { RegulationsFact } from './RegulationsFact.tsx';
import { UnitsFact } from './UnitsFact.tsx';

/** What the document says: numbers, what and whom it covers, parties. */
export function DocumentCard({ agreement }: { readonly agreement: Agreement }) {
  const { t, format, language } = useTexts();
  const { signedOn, signedAt, numberFirst, numberSecond, amendsEndTo, scope, note } = agreement;
  const signed =
    signedOn === null
      ? t('agreements.card.unsigned')
      : signedAt === null
        ? format.longDate(signedOn)
        : t('agreements.card.signedWhere', { on: signedOn, place: signedAt });
  const covered = segments.filter(({ code }) => agreement.segments.includes(code)).map(({ name }) => name[language]);
  const facts: (readonly [string, ReactNode])[] = [
    [t('agreements.form.numberFirst'), numberFirst ?? t('agreements.noNumber')],
    [t('agreements.form.numberSecond'), numberSecond ?? t('agreements.noNumber')],
    [t('agreements.card.signedOn'), signed],
    ...(amendsEndTo === null ? [] : ([[t('agreements.form.amendsEndTo'), format.longDate(amendsEndTo)]] as const)),
    [t('agreements.card.scope'), scope ?? '-'],
    [t('agreements.card.segments'), covered.join(', ') || '-'],
    [t('agreements.card.units'), <UnitsFact key="units" unitUids={agreement.unitUids} />],
    [t('agreements.card.regulations'), <RegulationsFact key="regulations" regulationUids={agreement.regulationUids} />],
    [t('agreements.card.note'), note ?? '-'],
  ];
  return (
    <Card title={t('agreements.card.document')} aside={t(`agreements.kind.${agreement.kind}`)}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </dl>
      <div className={classes.parties}>
        <PartyWords
          title={t('agreements.card.firstParty')}
          party={agreement.firstParty}
          number={t('agreements.card.nip')}
        />
        <PartyWords
          title={t('agreements.card.secondParty')}
          party={agreement.secondParty}
          number={t('agreements.card.npk')}
        />
      </div>
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface PartyProps {
  readonly title: string;
  readonly party: Party;
  readonly number: string;
}

function PartyWords({ title, party, number }: PartyProps) {
  const { institution, signer, signerNumber, position, authority } = party;
  return (
    <div className={classes.party}>
      <h3>{title}</h3>
      <p>
        <strong>{institution}</strong>
      </p>
      {signer && <p>{signer}</p>}
      {signerNumber && (
        <p className={classes.quiet}>
          {number} {numberWords(signerNumber)}
        </p>
      )}
      {position && <p>{position}</p>}
      {authority && <p className={classes.quiet}>{authority}</p>}
    </div>
  );
}

/** A NIP as letters print it, however it was typed; an NPK as it is. */
function numberWords(number: string): string {
  const plain = normaliseIdentifier(number);
  return formatNip(plain) === plain ? number : formatNip(plain);
}
