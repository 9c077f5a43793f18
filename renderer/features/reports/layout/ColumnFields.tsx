import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { LayoutColumn } from '../../../../shared/reports/layout/design.ts';
import { inLetters, overKeys } from '../../../../shared/reports/layout/formula-letters.ts';
import { useTexts } from '../../../lib/texts.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SwitchField } from '../../../ui/SwitchField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import classes from './Layout.module.css';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly column: LayoutColumn;
  readonly keys: readonly string[];
}

const types = ['text', 'integer', 'rupiah', 'percent', 'date'] as const;
const kinds = ['none', 'sum', 'formula'] as const;

/** Words, width and choices of one column; its formula, when the office added it. */
export function ColumnFields({ draft, column, keys }: Props) {
  const { t } = useTexts();
  const { key, groups, caption, width, own, choices, isEditable } = column;
  const change = (part: Partial<LayoutColumn>) => draft.changeColumn(key, part);
  return (
    <div className={classes.inside}>
      {caption === null ? (
        <p className={classes.quiet}>{t('reports.layout.fromData')}</p>
      ) : (
        <TextField
          label={t('reports.layout.caption')}
          required
          value={caption}
          onChange={(text) => text !== null && change({ caption: text })}
        />
      )}
      <FieldRow>
        <TextField
          label={t('reports.layout.group')}
          hint={t('reports.layout.groupHint')}
          value={groups.join(' / ')}
          onChange={(text) => change({ groups: groupsOf(text) })}
        />
        <NumberInput
          label={t('reports.layout.width')}
          min={3}
          max={120}
          clampBehavior="blur"
          value={width}
          onChange={(next) => typeof next === 'number' && next >= 3 && next <= 120 && change({ width: next })}
        />
      </FieldRow>
      {own && (
        <OwnFields column={column} own={own} keys={keys} onChange={(part) => change({ own: { ...own, ...part } })} />
      )}
      <TextField
        label={t('reports.layout.choices')}
        hint={t('reports.layout.choicesHint')}
        lines={2}
        value={choices.join('\n')}
        onChange={(text) => change({ choices: text === null ? [] : text.split('\n').slice(0, 40) })}
      />
      {draft.design.isProtected && (
        <SwitchField
          label={t('reports.layout.editable')}
          value={isEditable}
          onChange={(value) => change({ isEditable: value === true })}
        />
      )}
    </div>
  );
}

/** Groups above a column, the outermost first. */
function groupsOf(text: string | null): string[] {
  return (text ?? '')
    .split('/')
    .map((one) => one.trimStart())
    .filter((one) => one !== '')
    .slice(0, 2);
}

type Own = NonNullable<LayoutColumn['own']>;

function OwnFields({
  column,
  own: { type, formula, total },
  keys,
  onChange,
}: {
  readonly column: LayoutColumn;
  readonly own: Own;
  readonly keys: readonly string[];
  readonly onChange: (part: Partial<Own>) => void;
}) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(() => (formula === null ? null : `=${inLetters(formula, keys)}`));
  const isWrong = typed !== null && overKeys(typed, keys) === null;
  const typeFormula = (text: string | null) => {
    setTyped(text);
    const over = text === null ? null : overKeys(text, keys);
    // half a formula is not handed on; the sheet keeps the last whole one
    if (text === null || over !== null) {
      onChange({ formula: over, ...(over !== null && type === 'text' && { type: 'integer' }) });
    }
  };
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('reports.layout.type')}
          choices={types.map((value) => ({ value, label: t(`reports.layout.types.${value}`) }))}
          value={type}
          onChange={(next) => next && onChange({ type: next })}
        />
        <SelectField
          label={t('reports.layout.total')}
          choices={kinds.map((value) => ({ value, label: t(`reports.layout.totalKinds.${value}`) }))}
          value={total ?? 'none'}
          onChange={(next) => next && onChange({ total: next === 'none' ? null : next })}
        />
      </FieldRow>
      <TextField
        label={t('reports.layout.formula', { name: column.caption ?? '' })}
        hint={t('reports.layout.formulaHint')}
        error={isWrong ? t('reports.layout.formulaWrong') : undefined}
        value={typed}
        onChange={typeFormula}
      />
    </>
  );
}
