import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEye, IconEyeOff, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { LayoutColumn } from '../../../../shared/reports/layout/design.ts';
import { columnLetter } from '../../../../shared/reports/layout/formula-letters.ts';
import type { LayoutState } from '../../../../shared/reports/layout/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import { moved, shownAgain, withOwnColumn, without } from './column-moves.ts';
import classes from './Layout.module.css';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly state: LayoutState;
  /** Of the columns as they stand on the sheet now. */
  readonly keys: readonly string[];
}

/** The columns in their order: moved, left out, opened for their words and formula. */
export function ColumnList({ draft, state, keys }: Props) {
  const { t } = useTexts();
  const { design, change } = draft;
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = ({ key, caption }: Pick<LayoutColumn, 'key' | 'caption'>) =>
    caption ?? state.columns.find((one) => one.key === key)?.caption ?? key;
  const add = () => {
    const { columns, key } = withOwnColumn(design, t('reports.layout.newColumn'));
    change({ columns });
    setOpen(key);
  };
  return (
    <div className={classes.fields}>
      <p className={classes.quiet}>{t('reports.layout.columnsHint')}</p>
      <ol className={classes.list}>
        {design.columns.map((column, place) => (
          <li key={column.key}>
            <div className={classes.row}>
              <span className={classes.letter}>{letterOf(column.key, keys)}</span>
              <button
                type="button"
                className={classes.name}
                aria-expanded={open === column.key}
                onClick={() => setOpen(open === column.key ? null : column.key)}
              >
                {column.groups.length > 0 && <small>{column.groups.join(' / ')}: </small>}
                {nameOf(column)}
              </button>
              <Moves draft={draft} place={place} name={nameOf(column)} />
            </div>
            {open === column.key && <ColumnFields draft={draft} column={column} keys={keys} />}
          </li>
        ))}
      </ol>
      <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
        {t('reports.layout.addColumn')}
      </Button>
      <LeftOut draft={draft} state={state} />
      <Grouping draft={draft} state={state} />
    </div>
  );
}

/** Columns of the program that are not on the sheet. */
function LeftOut({ draft: { design, change }, state }: Pick<Props, 'draft' | 'state'>) {
  const { t } = useTexts();
  const leftOut = state.columns.filter(({ key }) => design.leftOut.includes(key));
  if (leftOut.length === 0) return null;
  return (
    <>
      <h2 className={classes.small}>{t('reports.layout.leftOut')}</h2>
      <ul className={classes.list}>
        {leftOut.map(({ key, caption }) => (
          <li key={key} className={classes.row}>
            <span className={classes.name}>{caption}</span>
            <ActionIcon
              variant="subtle"
              aria-label={t('reports.layout.show', { name: caption })}
              title={t('reports.layout.show', { name: caption })}
              onClick={() => change(shownAgain(design, state.shipped, key))}
            >
              <IconEye size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  );
}

function Grouping({ draft: { design, change }, state }: Pick<Props, 'draft' | 'state'>) {
  const { t } = useTexts();
  const groupable = state.columns.filter(({ key, isText }) => isText && design.columns.some((one) => one.key === key));
  if (!state.canGroup || groupable.length === 0) return null;
  return (
    <SelectField
      label={t('reports.layout.groupBy')}
      hint={t('reports.layout.groupByHint')}
      clearable
      placeholder={t('reports.layout.noGroups')}
      choices={groupable.map(({ key, caption }) => ({ value: key, label: caption }))}
      value={design.groupBy}
      onChange={(groupBy) => change({ groupBy })}
    />
  );
}

/** A family of columns has several letters, so it is shown without one. */
function letterOf(key: string, keys: readonly string[]): string {
  const place = keys.indexOf(key);
  return place === -1 ? '' : columnLetter(place);
}

function Moves({ draft, place, name }: { readonly draft: Draft; readonly place: number; readonly name: string }) {
  const { t } = useTexts();
  const { design, change } = draft;
  const column = design.columns[place];
  if (!column) return null;
  const moves = [
    { to: place - 1, words: t('reports.layout.up', { name }), Icon: IconArrowUp },
    { to: place + 1, words: t('reports.layout.down', { name }), Icon: IconArrowDown },
  ];
  const words = t(column.own ? 'reports.layout.remove' : 'reports.layout.hide', { name });
  return (
    <span className={classes.moves}>
      {moves.map(({ to, words: said, Icon }) => (
        <ActionIcon
          key={to}
          variant="subtle"
          aria-label={said}
          title={said}
          disabled={to < 0 || to >= design.columns.length}
          onClick={() => change({ columns: moved(design.columns, place, to) })}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
      <ActionIcon
        variant="subtle"
        aria-label={words}
        title={words}
        disabled={design.columns.length === 1}
        onClick={() => change(without(design, column))}
      >
        {column.own ? <IconTrash size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
      </ActionIcon>
    </span>
  );
}
