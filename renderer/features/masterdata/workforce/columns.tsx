import type { WorkforceFigure } from '../../../../shared/workforce/schema.ts';
import type { Texts } from '../../../lib/texts.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';

export function columnsOf({ t, format }: Texts): Column<WorkforceFigure>[] {
  const stateOf = ({ isChosen }: WorkforceFigure) => t(`masterdata.workforce.${isChosen ? 'chosen' : 'notChosen'}`);
  return [
    {
      id: 'area',
      header: t('masterdata.workforce.area'),
      width: 168,
      sortable: true,
      text: ({ areaName }) => areaName,
    },
    {
      id: 'segment',
      header: t('masterdata.workforce.segment'),
      width: 130,
      sortable: true,
      text: ({ segment }) => t(`masterdata.workforce.segments.${segment}`),
    },
    {
      id: 'people',
      header: t('masterdata.workforce.people'),
      width: 132,
      align: 'right',
      sortable: true,
      text: ({ people }) => format.number(people),
      copy: ({ people }) => String(people),
      sortBy: ({ people }) => people,
    },
    {
      id: 'source',
      header: t('masterdata.workforce.source'),
      width: 240,
      grow: true,
      sortable: true,
      text: ({ source }) => source,
    },
    {
      id: 'use',
      header: t('masterdata.workforce.use'),
      width: 146,
      sortable: true,
      text: stateOf,
      cell: (row) => <StatusTag tone={row.isChosen ? 'ok' : 'muted'}>{stateOf(row)}</StatusTag>,
    },
    {
      id: 'definition',
      header: t('masterdata.workforce.definition'),
      width: 220,
      hidden: true,
      text: ({ definition }) => definition ?? '',
    },
    {
      id: 'publishedOn',
      header: t('masterdata.workforce.publishedOn'),
      width: 110,
      hidden: true,
      text: ({ publishedOn }) => (publishedOn === null ? '' : format.date(publishedOn)),
      sortBy: ({ publishedOn }) => publishedOn ?? '',
    },
  ];
}
