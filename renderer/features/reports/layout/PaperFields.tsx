import { NumberInput } from '@mantine/core';
import { useTexts } from '../../../lib/texts.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SwitchField } from '../../../ui/SwitchField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import classes from './Layout.module.css';
import type { Draft } from './use-draft.ts';

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** Paper, margins, foot line, and how the sheet behaves in Excel. */
export function PaperFields({ draft }: { readonly draft: Draft }) {
  const { design, change } = draft;
  const { t } = useTexts();
  const { page } = design;
  const changePage = (part: Partial<typeof page>) => change({ page: { ...page, ...part } });
  return (
    <div className={classes.fields}>
      <FieldRow>
        <SelectField
          label={t('reports.layout.paper')}
          choices={(['F4', 'A4'] as const).map((value) => ({ value, label: value }))}
          value={page.paper}
          onChange={(paper) => paper && changePage({ paper })}
        />
        <SelectField
          label={t('reports.layout.orientation')}
          choices={(['landscape', 'portrait'] as const).map((value) => ({
            value,
            label: t(`reports.layout.orientations.${value}`),
          }))}
          value={page.orientation}
          onChange={(orientation) => orientation && changePage({ orientation })}
        />
      </FieldRow>
      <div className={classes.margins} role="group" aria-label={t('reports.layout.margins')}>
        {sides.map((side) => (
          <CentimetreField
            key={side}
            label={t(`reports.layout.margin.${side}`)}
            value={page.margins[side]}
            onChange={(value) => changePage({ margins: { ...page.margins, [side]: value } })}
          />
        ))}
      </div>
      <TextField
        label={t('reports.layout.footer')}
        hint={t('reports.layout.footerHint', { page: '{page}', pages: '{pages}' })}
        value={page.footer}
        onChange={(footer) => changePage({ footer: footer ?? '' })}
      />
      <SheetFields draft={draft} />
    </div>
  );
}

/** How the sheet behaves in Excel. */
function SheetFields({ draft: { design, change } }: { readonly draft: Draft }) {
  const { t } = useTexts();
  return (
    <>
      <SwitchField
        label={t('reports.layout.numbering')}
        value={design.hasNumbering}
        onChange={(hasNumbering) => change({ hasNumbering: hasNumbering === true })}
      />
      <SwitchField
        label={t('reports.layout.filter')}
        value={design.hasFilter}
        onChange={(hasFilter) => change({ hasFilter: hasFilter === true })}
      />
      <SwitchField
        label={t('reports.layout.protection')}
        hint={t('reports.layout.protectionHint')}
        value={design.isProtected}
        onChange={(isProtected) => change({ isProtected: isProtected === true })}
      />
      <NumberInput
        label={t('reports.layout.freeze')}
        description={t('reports.layout.freezeHint')}
        min={0}
        max={10}
        clampBehavior="strict"
        allowDecimal={false}
        value={design.freezeColumns}
        onChange={(value) => typeof value === 'number' && change({ freezeColumns: value })}
      />
    </>
  );
}

function CentimetreField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { language } = useTexts();
  return (
    <NumberInput
      label={label}
      min={0.3}
      max={6}
      step={0.1}
      decimalScale={2}
      decimalSeparator={language === 'id' ? ',' : '.'}
      clampBehavior="blur"
      value={value}
      // what is being typed may be below the least margin for a moment
      onChange={(next) => typeof next === 'number' && next >= 0.3 && next <= 6 && onChange(next)}
    />
  );
}
