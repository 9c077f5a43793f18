import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { type SegmentCode, segments } from '../../../../shared/segments.ts';
import type { Texts } from '../../../lib/texts.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StateTag, stateWords } from './StateTag.tsx';
import { StepsMeter } from './StepsMeter.tsx';
import { countsDown } from '../state-tone.ts';

type AgreementColumn = Column<AgreementSummary>;

/** Columns of the list. */
export function agreementColumns(texts: Texts): AgreementColumn[] {
  return [...nameColumns(texts), ...termColumns(texts), ...documentColumns(texts), ...furtherColumns(texts)];
}

function nameColumns({ t }: Texts): AgreementColumn[] {
  return [
    {
      id: 'title',
      header: t('agreements.column.title'),
      width: 160,
      grow: true,
      text: ({ title }) => title,
      cell: ({ title }) => <strong title={title}>{title}</strong>,
      sortable: true,
    },
    {
      id: 'kind',
      header: t('agreements.column.kind'),
      width: 136,
      text: ({ kind }) => t(`agreements.kind.${kind}`),
      sortable: true,
    },
    {
      id: 'number',
      header: t('agreements.column.number'),
      width: 146,
      text: ({ numberFirst }) => numberFirst ?? '-',
      sortable: true,
    },
  ];
}

function termColumns(texts: Texts): AgreementColumn[] {
  const { t, format } = texts;
  return [
    {
      id: 'startsOn',
      header: t('agreements.column.startsOn'),
      width: 88,
      align: 'right',
      text: ({ startsOn }) => format.date(startsOn),
      sortBy: ({ startsOn }) => startsOn,
      sortable: true,
    },
    {
      id: 'endsOn',
      header: t('agreements.column.endsOn'),
      width: 88,
      align: 'right',
      text: ({ effectiveEndsOn }) => format.date(effectiveEndsOn),
      sortBy: ({ effectiveEndsOn }) => effectiveEndsOn,
      sortable: true,
    },
    {
      id: 'daysLeft',
      header: t('agreements.column.daysLeft'),
      width: 98,
      align: 'right',
      text: ({ state, daysLeft }) => (countsDown.has(state) ? format.daysLeft(daysLeft) : '-'),
      sortBy: ({ state, daysLeft }) => (countsDown.has(state) ? daysLeft : null),
      sortable: true,
    },
    {
      id: 'state',
      header: t('agreements.column.state'),
      width: 200,
      text: (agreement) => stateWords(agreement, texts),
      cell: ({ state, endedEarlyOn }) => <StateTag state={state} endedEarlyOn={endedEarlyOn} />,
      sortable: true,
    },
    {
      id: 'checklist',
      header: t('agreements.column.checklist'),
      width: 126,
      text: ({ stepsDone, stepsTotal }) => `${stepsDone}/${stepsTotal}`,
      cell: (agreement) => <StepsMeter {...agreement} />,
      sortBy: ({ stepsDone, stepsTotal }) => (stepsTotal === 0 ? null : stepsDone / stepsTotal),
      sortable: true,
    },
  ];
}

/** What a document covers and when it was signed: shown when they are chosen. */
function documentColumns({ t, format, language }: Texts): AgreementColumn[] {
  return [
    {
      id: 'segments',
      header: t('agreements.column.segments'),
      width: 130,
      text: ({ segments: covered }) => shortNames(covered),
      cell: ({ segments: covered }) => <span title={fullNames(covered, language)}>{shortNames(covered)}</span>,
      sortable: true,
      hidden: true,
    },
    {
      id: 'units',
      header: t('agreements.column.units'),
      width: 90,
      align: 'right',
      text: ({ unitUids }) =>
        unitUids.length === 0
          ? t('agreements.column.allUnits')
          : t('agreements.column.unitCount', { count: unitUids.length }),
      sortBy: ({ unitUids }) => unitUids.length,
      sortable: true,
      hidden: true,
    },
    {
      id: 'signedOn',
      header: t('agreements.column.signedOn'),
      width: 110,
      align: 'right',
      text: ({ signedOn }) => (signedOn === null ? '-' : format.date(signedOn)),
      sortBy: ({ signedOn }) => signedOn,
      sortable: true,
      hidden: true,
    },
  ];
}

/** Shown when they are chosen. */
function furtherColumns({ t, format }: Texts): AgreementColumn[] {
  return [
    {
      id: 'numberSecond',
      header: t('agreements.column.numberSecond'),
      width: 150,
      text: ({ numberSecond }) => numberSecond ?? '-',
      hidden: true,
    },
    {
      id: 'secondParty',
      header: t('agreements.column.parties'),
      width: 200,
      text: ({ secondParty }) => secondParty.institution,
      hidden: true,
    },
    {
      id: 'noticeOn',
      header: t('agreements.column.noticeOn'),
      width: 110,
      align: 'right',
      text: ({ noticeOn }) => format.date(noticeOn),
      sortBy: ({ noticeOn }) => noticeOn,
      sortable: true,
      hidden: true,
    },
    {
      id: 'files',
      header: t('agreements.column.files'),
      width: 70,
      align: 'right',
      text: ({ files }) => format.number(files),
      sortBy: ({ files }) => files,
      sortable: true,
      hidden: true,
    },
  ];
}

function shortNames(covered: readonly SegmentCode[]): string {
  const names = segments.filter(({ code }) => covered.includes(code)).map(({ shortName }) => shortName);
  return names.join(', ') || '-';
}

function fullNames(covered: readonly SegmentCode[], language: Texts['language']): string {
  return segments
    .filter(({ code }) => covered.includes(code))
    .map(({ name }) => name[language])
    .join(', ');
}
