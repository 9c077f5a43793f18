import { useMemo, useState } from 'react';
import type { Output } from '../../../../shared/contract.ts';
import { problemLevels } from '../../../../shared/problems.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { FilterChip } from '../../../ui/FilterChips.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { levelTones, problemWords, readingWords } from '../words.ts';
import classes from './Receipt.module.css';

type Receipt = Output<'import.receipt'>;

/** Lines drawn; a receipt on paper names the rows, it does not repeat the list. */
const mostShown = 500;

/** Problems per row, the gravest first. */
export function ReceiptProblems({ receipt: { problems, groups } }: { readonly receipt: Receipt }) {
  const { t, format, language } = useTexts();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const count = groups.reduce((sum, { rows }) => sum + rows, 0);
  const shown = useMemo(() => {
    const wanted = codes.length === 0 ? problems : problems.filter(({ code }) => codes.includes(code));
    return wanted.toSorted((a, b) => problemLevels.indexOf(a.level) - problemLevels.indexOf(b.level) || a.row - b.row);
  }, [problems, codes]);
  if (count === 0)
    return <Card title={t('imports.receipt.problems', { count })}>{t('imports.receipt.noProblems')}</Card>;
  const choices = [...new Set(groups.map(({ code }) => code))].map((code) => ({
    value: code,
    label: `${problemWords(code, language)} (${format.number(rowsOf(groups, code))})`,
  }));
  const rest = (codes.length === 0 ? count : shown.length) - Math.min(shown.length, mostShown);
  return (
    <Card
      title={t('imports.receipt.problems', { count })}
      aside={<FilterChip label={t('imports.receipt.problem')} choices={choices} value={codes} onChange={setCodes} />}
    >
      <table className={classes.problems}>
        <thead>
          <tr>
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
          {shown.slice(0, mostShown).map(({ row, column, field, code, level, original }) => (
            <tr key={`${row} ${field} ${code}`}>
              <td className={classes.number}>{format.number(row)}</td>
              <td>{[column, readingWords(field, language)].filter(Boolean).join(' · ')}</td>
              <td>
                <StatusTag tone={levelTones[level]}>{t(`imports.level.${level}`)}</StatusTag>
              </td>
              <td>{problemWords(code, language)}</td>
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
