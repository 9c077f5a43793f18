import { Switch } from '@mantine/core';
import { useState } from 'react';
import { columnName } from '../../../../../shared/import/column-name.ts';
import { fieldsOfReading } from '../../../../../shared/import/column-reading.ts';
import type { Inspection } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Card } from '../../../../ui/Card.tsx';
import { ScrollRegion } from '../../../../ui/ScrollRegion.tsx';
import { type Draft, readingsOf } from '../../draft/draft.ts';
import table from '../Table.module.css';
import classes from './Columns.module.css';
import { DateOrderCard } from './DateOrderCard.tsx';
import { DefaultsCard } from './DefaultsCard.tsx';
import { columnsLeftOut, fieldRows, isRequired } from './field-rows.ts';
import { FieldLine } from './FieldLine.tsx';
import { KindDefault } from './KindDefault.tsx';

interface Props {
  readonly draft: Draft;
  readonly seen: Inspection;
}

const dateFields = ['birthDate', 'startsOn', 'endsOn', 'termStart', 'termEnd', 'signedOn'];

/** Step 3: which column is what, and what the list does not say itself. A choice by hand always wins. */
export function ColumnsStep({ draft, seen }: Props) {
  const { t } = useTexts();
  const hasDates = [...readingsOf(draft).values()].some(
    (reading) => reading !== null && fieldsOfReading(reading).some((field) => dateFields.includes(field)),
  );
  return (
    <div className={classes.two}>
      <FieldTable draft={draft} seen={seen} />
      <ScrollRegion label={t('imports.defaults.title')} className={classes.side}>
        {seen.kind === 'agreements' && <KindDefault draft={draft} />}
        {seen.kind === 'participants' && <DefaultsCard draft={draft} />}
        {hasDates && <DateOrderCard draft={draft} seen={seen} />}
      </ScrollRegion>
    </div>
  );
}

function FieldTable({ draft, seen: { kind, columns } }: Props) {
  const { t } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const left = columnsLeftOut(draft);
  const rows = fieldRows(draft, showsAll);
  return (
    <Card
      title={t('imports.columns.title', { count: rows.filter(({ match }) => match).length })}
      aside={
        <Switch
          size="xs"
          label={t('imports.columns.all')}
          checked={showsAll}
          onChange={(event) => setShowsAll(event.currentTarget.checked)}
        />
      }
      padding="none"
      grow
    >
      <ScrollRegion label={t('imports.columns.region')} className={classes.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('imports.columns.field')}</th>
              <th scope="col">{t('imports.columns.source')}</th>
              <th scope="col">{t('imports.columns.samples')}</th>
              <th scope="col">{t('imports.columns.status')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FieldLine key={row.reading} row={row} columns={columns} isRequired={isRequired(kind, row.reading)} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={classes.foot}>
        {left.length === 0
          ? t('imports.columns.allTaken')
          : t('imports.columns.leftOut', {
              count: left.length,
              columns: left.map(({ column, caption }) => `${columnName(column)} ${caption}`.trim()).join(', '),
            })}
      </p>
    </Card>
  );
}
