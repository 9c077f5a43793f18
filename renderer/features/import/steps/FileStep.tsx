import { Radio } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Inspection } from '../../../../shared/import/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { lookAt } from '../draft/work.ts';
import classes from '../Import.module.css';

/** Step 1: which sheet. The one that holds a list is chosen already. */
export function FileStep({ seen }: { readonly seen: Inspection }) {
  const { t, format } = useTexts();
  const { importedBefore } = seen;
  return (
    <Card title={t('imports.sheet.title')} aside={t('imports.sheet.count', { count: seen.sheets.length })}>
      {importedBefore && (
        <p className={classes.note}>
          {t('imports.sheet.before', { at: format.moment(importedBefore.at) })}{' '}
          <Link to="/import/$uid" params={{ uid: importedBefore.uid }} className={classes.link}>
            {t('imports.sheet.beforeLink')}
          </Link>
        </p>
      )}
      <Radio.Group
        aria-label={t('imports.sheet.title')}
        value={seen.sheet}
        onChange={(sheet) => sheet !== null && void lookAt(sheet)}
      >
        <ul className={classes.sheets}>
          {seen.sheets.map((sheet) => (
            <SheetLine key={sheet.name} sheet={sheet} />
          ))}
        </ul>
      </Radio.Group>
      {seen.sheets.length > 1 && <p className={classes.quiet}>{t('imports.sheet.oneByOne')}</p>}
    </Card>
  );
}

function SheetLine({ sheet }: { readonly sheet: Inspection['sheets'][number] }) {
  const { t } = useTexts();
  const { name, state, rows, columns, holdsList } = sheet;
  const size =
    rows === null || columns === null
      ? t('imports.sheet.unknownRows')
      : t('imports.sheet.size', { count: rows, columns });
  return (
    <li>
      <Radio value={name} label={name} disabled={state === 'chart'} />
      <span className={classes.quiet}>{state === 'chart' ? '' : size}</span>
      <span className={classes.tags}>
        {state === 'hidden' && <StatusTag tone="warn">{t('imports.sheet.hidden')}</StatusTag>}
        <StatusTag tone={holdsList ? 'ok' : 'muted'}>
          {t(state === 'chart' ? 'imports.sheet.chart' : holdsList ? 'imports.sheet.list' : 'imports.sheet.noList')}
        </StatusTag>
      </span>
    </li>
  );
}
