import { useMemo, useState } from 'react';
import { problemWords } from '../../../../shared/import/problem-words.ts';
import type { Output } from '../../../../shared/contract.ts';
import { groupedProblems } from '../../../../shared/import/grouped-problems.ts';
import { problemLevels } from '../../../../shared/problems.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { FilterChip } from '../../../ui/FilterChips.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { levelTones, readingWords } from '../words.ts';
import classes from './Receipt.module.css';

type Receipt = Output<'import.receipt'>;

/** Lines drawn; a receipt on paper names the rows, it does not repeat the list. */
const mostShown = 500;

/** Problems per row, the gravest first. */
export function ReceiptProblems({ receipt: { problems, groups, sheets } }: { readonly receipt: Receipt }) {
  const { t, format, language, words } = useTexts();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const count = groups.reduce((sum, { rows }) => sum + rows, 0);
  const shown = useMemo(() => {
    const wanted = codes.length === 0 ? problems : problems.filter(({ code }) => codes.includes(code));
    return groupedProblems(wanted).toSorted((a, b) => problemLevels.indexOf(a.level) - problemLevels.indexOf(b.level));
  }, [problems, codes]);
  if (count === 0)
    return <Card title={t('imports.receipt.problems', { count })}>{t('imports.receipt.noProblems')}</Card>;
  const choices = [...new Set(groups.map(({ code }) => code))].map((code) => ({
    value: code,
    label: `${problemWords(code, words)} (${format.number(rowsOf(groups, code))})`,
  }));
  const told = shown.slice(0, mostShown).reduce((sum, { rows }) => sum + rows, 0);
  const wantedCount = codes.length === 0 ? count : codes.reduce((sum, code) => sum + rowsOf(groups, code), 0);
  const rest = wantedCount - told;
  return (
    <Card
      title={t('imports.receipt.problems', { count })}
      aside={<FilterChip label={t('imports.receipt.problem')} choices={choices} value={codes} onChange={setCodes} />}
    >
      <table className={classes.problems}>
        <thead>
          <tr>
            {sheets.length > 1 && <th scope="col">{t('imports.row.sheet')}</th>}
            <th scope="col" className={classes.number}>
              {t('imports.row.excel')}
            </th>
            <th scope="col">{t('imports.receipt.column')}</th>
            <th scope="col">{t('imports.receipt.level')}</th>
            <th scope="col">{t('imports.receipt.problem')}</th>
            <th scope="col">{t('imports.row.written')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, mostShown).map(({ sheet, row, lastRow, rows, column, field, code, level, original }) => (
            <tr key={`${row} ${field} ${code} ${sheet}`}>
              {sheets.length > 1 && <td>{sheet}</td>}
              <td className={classes.number}>
                {row === lastRow ? format.number(row) : `${format.number(row)}–${format.number(lastRow)}`}
              </td>
              <td>{[column, readingWords(field, language)].filter(Boolean).join(' · ')}</td>
              <td>
                <StatusTag tone={levelTones[level]}>{t(`imports.level.${level}`)}</StatusTag>
              </td>
              <td>
                {problemWords(code, words)}
                {rows > 1 && ` (${t('imports.check.rows', { count: rows })})`}
              </td>
              <td>{original || t('imports.row.empty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className={classes.quiet}>{t('imports.receipt.more', { count: rest })}</p>}
    </Card>
  );
}

function rowsOf(groups: Receipt['groups'], code: string): number {
  return groups.reduce((sum, group) => (group.code === code ? sum + group.rows : sum), 0);
}
