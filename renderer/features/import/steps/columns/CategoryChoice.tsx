import type { Category } from '../../../../../shared/masterdata/schema.ts';
import { programmesFit } from '../../../../../shared/segments.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { type DefaultsDraft, type Draft, readingsOf } from '../../draft/draft.ts';
import classes from '../../Import.module.css';
import { activeChoices } from './active-choices.ts';
import { requiredProgrammes } from './ProgrammesChoice.tsx';

interface Props {
  readonly draft: Draft;
  readonly categories: readonly Category[] | undefined;
  readonly onChange: (part: Partial<DefaultsDraft>) => void;
}

/** The category of rows that name none; programmes that its segment does not know are dropped with the choice. */
export function CategoryChoice({ draft, categories, onChange }: Props) {
  const { t } = useTexts();
  const { categoryUid, programmes } = draft.defaults;
  const readings = [...readingsOf(draft).values()];
  const isSaid = categoryUid !== null || readings.includes('category') || readings.includes('occupation');
  const choose = (uid: string | null) => {
    const segment = categories?.find((category) => category.uid === uid)?.segment;
    const fits = segment === undefined || programmesFit(segment, programmes);
    onChange({ categoryUid: uid, ...(fits ? {} : { programmes: requiredProgrammes }) });
  };
  return (
    <SelectField
      label={t('imports.defaults.category')}
      hint={isSaid ? undefined : <span className={classes.warning}>{t('imports.defaults.noCategory')}</span>}
      choices={activeChoices(categories)}
      value={categoryUid}
      onChange={choose}
      clearable
    />
  );
}
