import type { Regulation } from '../../../../shared/regulations/schema.ts';
import type { ValidityState } from '../../../../shared/regulations/validity.ts';
import { regulationName } from '../../../../shared/regulations/words.ts';
import type { Texts } from '../../../lib/texts.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import type { Tone } from '../../../ui/tone.ts';

const toneOf: Record<ValidityState, Tone> = { 'in-force': 'ok', 'not-yet': 'info', replaced: 'muted', over: 'muted' };

export function columnsOf({ t, format }: Texts): Column<Regulation>[] {
  return [
    {
      id: 'name',
      header: t('masterdata.regulations.name'),
      width: 220,
      sortable: true,
      text: regulationName,
    },
    {
      id: 'title',
      header: t('masterdata.regulations.regulationTitle'),
      width: 240,
      grow: true,
      sortable: true,
      text: ({ title }) => title,
    },
    {
      id: 'issuedOn',
      header: t('masterdata.regulations.issuedOn'),
      width: 96,
      sortable: true,
      text: ({ issuedOn }) => (issuedOn === null ? '' : format.date(issuedOn)),
      sortBy: ({ issuedOn }) => issuedOn ?? '',
    },
    {
      id: 'validity',
      header: t('masterdata.regulations.validity'),
      width: 130,
      sortable: true,
      text: ({ validity }) => t(`masterdata.regulations.validities.${validity}`),
      cell: ({ validity }) => (
        <StatusTag tone={toneOf[validity]}>{t(`masterdata.regulations.validities.${validity}`)}</StatusTag>
      ),
    },
    {
      id: 'confirmed',
      header: t('masterdata.regulations.isConfirmed'),
      width: 168,
      sortable: true,
      text: ({ isConfirmed }) => t(`masterdata.regulations.${isConfirmed ? 'confirmed' : 'unconfirmed'}`),
      cell: ({ isConfirmed }) => (
        <StatusTag tone={isConfirmed ? 'ok' : 'warn'}>
          {t(`masterdata.regulations.${isConfirmed ? 'confirmed' : 'unconfirmed'}`)}
        </StatusTag>
      ),
    },
    {
      id: 'agreements',
      header: t('masterdata.regulations.agreements'),
      width: 92,
      align: 'right',
      sortable: true,
      text: ({ agreements }) => format.number(agreements),
      sortBy: ({ agreements }) => agreements,
    },
  ];
}
