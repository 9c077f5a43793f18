import type { PreviewRow } from '../../../../../shared/import/schema.ts';
import type { Texts } from '../../../../lib/texts.ts';
import type { Column } from '../../../../ui/data-table/column.ts';

/** What a new person brings, beside the name. */
export function personFacts({ t, format }: Texts): Column<PreviewRow>[] {
  const none = t('ui.none');
  return [
    {
      id: 'birthDate',
      header: t('imports.fact.birthDate'),
      width: 96,
      text: ({ facts }) => format.date(facts.birthDate),
    },
    { id: 'sex', header: t('imports.fact.sex'), width: 48, text: ({ facts }) => facts.sex ?? none },
    { id: 'kecamatan', header: t('imports.fact.kecamatan'), width: 120, text: ({ facts }) => facts.kecamatan ?? none },
    { id: 'category', header: t('imports.fact.category'), width: 110, text: ({ facts }) => facts.category ?? none },
    {
      id: 'unit',
      header: t('imports.fact.unit'),
      width: 150,
      grow: true,
      text: ({ facts: { unit, workplace } }) =>
        workplace === null
          ? (unit ?? none)
          : t(unit === null ? 'imports.fact.workplaceOnly' : 'imports.fact.unitAndWorkplace', { unit, workplace }),
    },
    { id: 'startsOn', header: t('imports.fact.startsOn'), width: 96, text: ({ facts }) => format.date(facts.startsOn) },
  ];
}

/** What a new agreement brings, beside number and title. */
export function agreementFacts({ t, format }: Texts): Column<PreviewRow>[] {
  const none = t('ui.none');
  const kindOf = ({ agreement }: PreviewRow) => (agreement?.kind ? t(`agreements.kind.${agreement.kind}`) : none);
  return [
    { id: 'kind', header: t('agreements.column.kind'), width: 150, text: kindOf },
    {
      id: 'startsOn',
      header: t('agreements.column.startsOn'),
      width: 96,
      text: ({ agreement }) => format.date(agreement?.startsOn ?? null),
    },
    {
      id: 'endsOn',
      header: t('agreements.column.endsOn'),
      width: 96,
      text: ({ agreement }) => format.date(agreement?.endsOn ?? null),
    },
    {
      id: 'renews',
      header: t('importRules.readings.renews'),
      width: 180,
      grow: true,
      text: ({ agreement }) => agreement?.renews ?? none,
    },
  ];
}

/** What the insurer's list states of a member, beside NIK and name. */
export function memberFacts({ t, format }: Texts): Column<PreviewRow>[] {
  const none = t('ui.none');
  return [
    { id: 'kpj', header: t('importRules.readings.kpj'), width: 120, text: ({ member }) => member?.kpj ?? none },
    {
      id: 'birthDate',
      header: t('imports.fact.birthDate'),
      width: 96,
      text: ({ facts }) => format.date(facts.birthDate),
    },
    {
      id: 'status',
      header: t('importRules.readings.memberStatus'),
      width: 120,
      text: ({ member }) => (member?.status ? t(`insurerList.status.${member.status}`) : none),
    },
    {
      id: 'inactiveFrom',
      header: t('importRules.readings.inactiveFrom'),
      width: 120,
      text: ({ member }) => format.period(member?.inactiveFrom),
    },
    {
      id: 'wage',
      header: t('importRules.readings.wage'),
      width: 110,
      text: ({ member }) => format.rupiah(member?.wage),
    },
    {
      id: 'unit',
      header: t('imports.fact.unit'),
      width: 120,
      grow: true,
      text: ({ member }) => member?.unit ?? none,
    },
  ];
}
