import { Button } from '@mantine/core';
import { z } from 'zod';
import { correction } from '../../../../../shared/import/corrections.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { FormBox } from '../../../../ui/form/FormBox.tsx';
import { useForm } from '../../../../ui/form/use-form.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { confirmRow, correctCell, restoreCell, takeBackRow } from '../../draft/corrections.ts';
import screen from '../../Import.module.css';
import classes from './Check.module.css';
import { readingWords } from '../../words.ts';
import type { EditedCell } from './edited-cell.ts';

const form = z.object({ text: correction.shape.text.nullable() });

interface Props {
  readonly cell: EditedCell;
  readonly onClose: () => void;
}

/** One cell of the list, written otherwise; or who its row is of. The file stays as it is. */
export function CellDialog({ opened, ...props }: Props & { readonly opened: boolean }) {
  const { t, format } = useTexts();
  const { row, sheet, name } = props.cell;
  const title = t('imports.check.cell.title', { row: format.number(row), sheet });
  return (
    <Dialog opened={opened} onClose={props.onClose} title={title} size="small">
      {name && <p className={classes.about}>{name}</p>}
      <Person {...props} />
      <CellForm {...props} />
    </Dialog>
  );
}

/** Whose row it is, where that is the question. */
function Person({ cell: { alike, isConfirmed, sheet, row }, onClose }: Props) {
  const { t } = useTexts();
  const take = (act: () => void) => () => {
    onClose();
    act();
  };
  if (alike) {
    return (
      <div className={screen.row}>
        <span>{t('imports.check.cell.alike', { person: alike.words })}</span>
        <Button data-autofocus onClick={take(() => confirmRow(alike.row))}>
          {t('imports.check.cell.isAlike')}
        </Button>
      </div>
    );
  }
  if (!isConfirmed) return null;
  return (
    <div className={screen.row}>
      <Button data-autofocus onClick={take(() => takeBackRow({ sheet, row }))}>
        {t('imports.check.cell.notAlike')}
      </Button>
    </div>
  );
}

function CellForm({ cell, onClose }: Props) {
  const { t, language } = useTexts();
  const { sheet, row, column, field, written, typed, alike, isConfirmed } = cell;
  const text = useForm(form, { text: (typed ?? written) || null });
  return (
    <FormBox
      form={text}
      onSubmit={(values) => {
        onClose();
        correctCell({ sheet, row, column, text: values.text ?? '' });
      }}
      submitLabel={t('imports.check.cell.use')}
      isSaving={false}
      onCancel={onClose}
    >
      {written !== null && (
        <p className={classes.about}>{t('imports.check.cell.written', { text: written || t('imports.row.empty') })}</p>
      )}
      <TextField
        label={readingWords(field, language)}
        hint={t('imports.check.cell.hint')}
        autoFocus={!alike && !isConfirmed}
        {...text.field('text')}
      />
      {typed !== null && (
        <Button
          onClick={() => {
            onClose();
            restoreCell({ sheet, row, column });
          }}
        >
          {t('imports.check.cell.restore')}
        </Button>
      )}
    </FormBox>
  );
}
