import { officialKindNames } from '../agreements/official-names.ts';
import type { AgreementKind, TermState } from '../agreements/term.ts';
import { formatDate, formatPeriod } from '../format.ts';
import { daysBetween, type Period, type PlainDate } from '../dates.ts';
import type { CellValue } from '../workbook/spec.ts';
import { asOfTitle, type ReportTable } from './table.ts';

const stateNames: Record<TermState, string> = {
  draft: 'Draf',
  signed: 'Ditandatangani',
  running: 'Berlaku',
  prepare: 'Siapkan perpanjangan',
  urgent: 'Mendesak',
  expired: 'Berakhir',
  renewed: 'Diperpanjang',
  terminated: 'Diakhiri',
};

/** One agreement as the list needs it. */
export interface ListedAgreement {
  readonly kind: AgreementKind;
  readonly numberFirst: string | null;
  readonly numberSecond: string | null;
  readonly title: string;
  readonly firstInstitution: string;
  readonly secondInstitution: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly state: TermState;
  /** The end as it was agreed and the number or title of the addendum, where one moved it. */
  readonly amendment: { readonly agreedEndsOn: PlainDate; readonly by: string } | null;
  /** First step that is still open on the way to the next signature, and when it was planned. */
  readonly openStep: { readonly step: string; readonly plannedOn: PlainDate | null } | null;
  /** Number or title of the next term, be it signed or a draft. */
  readonly renewedBy: string | null;
}

/** Layout F, Daftar Perjanjian Kerja Sama. Remaining days are a live formula over the day above the table. */
export function agreementListTable(
  regencyName: string,
  period: Period,
  { asOf, legalBasis }: { asOf: PlainDate; legalBasis: string },
): ReportTable {
  return {
    name: `Perjanjian ${formatPeriod(period, 'id', 'short')}`,
    titles: [
      'DAFTAR PERJANJIAN KERJA SAMA',
      'PENYELENGGARAAN JAMINAN SOSIAL KETENAGAKERJAAN',
      regencyName.toUpperCase(),
      asOfTitle(asOf),
    ],
    notes: legalBasis === '' ? [] : [legalBasis],
    asOf: { label: 'Sisa hari dihitung per', date: asOf },
    columns: [
      { key: 'no', type: 'integer', width: 5, align: 'center' },
      { key: 'kind', type: 'text', width: 18 },
      { key: 'number', type: 'text', width: 26, empty: 'dash' },
      { key: 'title', type: 'text', width: 36 },
      { key: 'parties', type: 'text', width: 34 },
      { key: 'starts', type: 'date' },
      { key: 'ends', type: 'date' },
      { key: 'days', type: 'integer', align: 'center', formula: '[ends]-ASOF', formulaRows: 'filled' },
      { key: 'state', type: 'text', width: 16 },
      { key: 'next', type: 'text', width: 34, empty: 'dash' },
    ],
    header: [
      { caption: 'NO', column: 'no' },
      { caption: 'JENIS', column: 'kind' },
      { caption: 'NOMOR', column: 'number' },
      { caption: 'TENTANG', column: 'title' },
      { caption: 'PIHAK', column: 'parties' },
      { caption: 'MULAI', column: 'starts' },
      { caption: 'BERAKHIR', column: 'ends' },
      { caption: 'SISA HARI', column: 'days' },
      { caption: 'STATUS', column: 'state' },
      { caption: 'TINDAK LANJUT', column: 'next' },
    ],
    freeze: { columns: 0 },
  };
}

/** One agreement as cells; what is renewed or ended has no days left. */
export function agreementCells(row: ListedAgreement, number: number, asOf: PlainDate): CellValue[] {
  const numbers = [row.numberFirst, row.numberSecond].filter((text) => text !== null);
  const isOver = row.state === 'renewed' || row.state === 'terminated';
  return [
    number,
    officialKindNames[row.kind],
    numbers.join('\n') || null,
    row.amendment === null ? row.title : `${row.title}\n${amendmentWords(row.amendment)}`,
    `${row.firstInstitution}\n${row.secondInstitution}`,
    row.startsOn,
    row.endsOn,
    isOver ? null : daysBetween(asOf, row.endsOn),
    stateNames[row.state],
    nextActionOf(row),
  ];
}

function amendmentWords({ agreedEndsOn, by }: NonNullable<ListedAgreement['amendment']>): string {
  return `(semula berakhir ${formatDate(agreedEndsOn, 'list')}, diubah dengan ${by})`;
}

/** What has to be done next about an agreement, in the words of the list; null when nothing has. */
export function nextActionOf({ kind, state, openStep, renewedBy, startsOn }: ListedAgreement): string | null {
  const planned = openStep?.plannedOn ? ` (rencana ${formatDate(openStep.plannedOn, 'short')})` : '';
  const step = openStep ? `: ${openStep.step}${planned}` : '';
  switch (state) {
    case 'draft':
      return `Selesaikan sampai ditandatangani${step}`;
    case 'signed':
      return `Mulai berlaku ${formatDate(startsOn)}`;
    case 'prepare':
    case 'urgent':
    case 'expired':
      // The agreement above an addendum is renewed, never the addendum itself.
      if (kind === 'addendum') return null;
      if (renewedBy !== null) return `Selesaikan konsep perpanjangan (${renewedBy}) sampai ditandatangani${step}`;
      if (state === 'expired') return 'Sudah berakhir dan belum diperpanjang; susun perjanjian baru';
      return `${state === 'urgent' ? 'Segera perpanjang' : 'Siapkan perpanjangan'}${step}`;
    case 'renewed':
      return renewedBy === null ? null : `Dilanjutkan dengan ${renewedBy}`;
    case 'running':
    case 'terminated':
      return null;
  }
}
