import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ParticipantRow } from '../../../../shared/participants/schema.ts';
import type { ProblemLevel } from '../../../../shared/problems.ts';
import type { Texts } from '../../../lib/texts.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { toneOfLevel } from '../person/problem-tone.ts';
import classes from './List.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle };

function ProblemMark({ level, words }: { readonly level: ProblemLevel; readonly words: string }) {
  const Icon = icons[level];
  return (
    <span className={classes.mark} data-tone={toneOfLevel[level]} role="img" aria-label={words} title={words}>
      <Icon size={15} aria-hidden />
    </span>
  );
}

/** The columns of the grid, in the order in which lists of offices have them. */
export function participantColumns(texts: Texts, isLapsing: boolean): Column<ParticipantRow>[] {
  const [nik, name, ...person] = personColumns(texts);
  const first = [nik, name].filter((column) => column !== undefined);
  const lapse = isLapsing ? lapseColumns(texts) : [];
  return [...first, ...lapse, ...person, ...spellColumns(texts), ...furtherColumns(texts)];
}

function personColumns({ t, format }: Texts): Column<ParticipantRow>[] {
  return [
    {
      id: 'nik',
      header: t('participants.column.nik'),
      width: 164,
      text: ({ nik }) => format.nik(nik),
      copy: ({ nik }) => nik ?? '',
      sortable: true,
      identifier: true,
    },
    {
      id: 'name',
      header: t('participants.column.name'),
      width: 178,
      grow: true,
      text: ({ name }) => name,
      cell: ({ name, problemLevel }) => (
        <span className={classes.name}>
          <strong>{name}</strong>
          {problemLevel && <ProblemMark level={problemLevel} words={t(`participants.level.${problemLevel}`)} />}
        </span>
      ),
      sortable: true,
    },
    { id: 'sex', header: t('participants.column.sex'), width: 48, text: ({ sex }) => sex ?? '-' },
    {
      id: 'birthDate',
      header: t('participants.column.birthDate'),
      width: 96,
      align: 'right',
      text: ({ birthDate }) => format.date(birthDate),
      sortable: true,
    },
  ];
}

/** Where the person lives and the participation of the day that is looked at. */
function spellColumns({ t, format }: Texts): Column<ParticipantRow>[] {
  return [
    {
      id: 'kecamatan',
      header: t('participants.column.kecamatan'),
      width: 116,
      text: ({ kecamatan }) => kecamatan ?? '-',
      sortable: true,
    },
    { id: 'village', header: t('participants.column.village'), width: 124, text: ({ village }) => village ?? '-' },
    { id: 'category', header: t('participants.column.category'), width: 116, text: ({ category }) => category ?? '-' },
    { id: 'unit', header: t('participants.column.unit'), width: 190, text: ({ unit }) => unit ?? '-' },
    { id: 'funding', header: t('participants.column.funding'), width: 130, text: ({ funding }) => funding ?? '-' },
    {
      id: 'kpj',
      header: t('participants.column.kpj'),
      width: 116,
      text: ({ kpj }) => kpj ?? '-',
      copy: ({ kpj }) => kpj ?? '',
      identifier: true,
    },
    {
      id: 'wage',
      header: t('participants.column.wage'),
      width: 108,
      align: 'right',
      text: ({ wage }) => format.rupiah(wage),
      copy: ({ wage }) => (wage === null ? '' : String(wage)),
    },
  ];
}

/** When contributions were last paid and when that ends the protection; only where people are listed for it. */
function lapseColumns({ t, format }: Texts): Column<ParticipantRow>[] {
  return [
    {
      id: 'lastPaid',
      header: t('participants.column.lastPaid'),
      width: 130,
      text: ({ lapse }) => (lapse?.lastPaid ? format.period(lapse.lastPaid) : '-'),
    },
    {
      id: 'unpaid',
      header: t('participants.column.unpaid'),
      width: 112,
      align: 'right',
      text: ({ lapse }) => format.number(lapse?.unpaid ?? null),
    },
    {
      id: 'lapsesOn',
      header: t('participants.column.lapsesOn'),
      width: 116,
      align: 'right',
      text: ({ lapse }) => format.date(lapse?.lapsesOn ?? null),
    },
  ];
}

/** Shown when they are chosen. */
function furtherColumns({ t }: Texts): Column<ParticipantRow>[] {
  return [
    {
      id: 'status',
      header: t('participants.column.status'),
      width: 96,
      text: ({ isActive }) => t(isActive ? 'participants.active' : 'participants.inactive'),
      hidden: true,
    },
    {
      id: 'segment',
      header: t('participants.column.segment'),
      width: 80,
      text: ({ segment }) => (segment ? t(`participants.segmentShort.${segment}`) : '-'),
      hidden: true,
    },
    {
      id: 'phone',
      header: t('participants.column.phone'),
      width: 124,
      text: ({ phone }) => phone ?? '-',
      copy: ({ phone }) => phone ?? '',
      identifier: true,
      hidden: true,
    },
  ];
}
