import type { Participation } from '../../../../shared/participants/schema.ts';
import { participationEnd } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import classes from './Spells.module.css';
import { useEndReasons } from './end-reasons.ts';
import { spellName } from './SpellList.tsx';

interface Props {
  readonly spell: Participation;
  readonly today: string;
  readonly onDone: () => void;
}

/** Ends a spell on a day, with the reason. */
export function EndForm({ spell, today, onDone }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { uid, rowVersion, startsOn } = spell;
  const schema = participationEnd.refine(({ endsOn }) => endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
  });
  const form = useForm(schema, { uid, rowVersion, endsOn: today > startsOn ? today : startsOn, endReason: null });
  const end = useAction('participations.end', { success: t('participants.spells.ended') });
  const reasons = useEndReasons();
  return (
    <FormBox
      form={form}
      onSubmit={async (values) => (await end.run(values)) && onDone()}
      submitLabel={t('participants.spells.end')}
      isSaving={end.isRunning}
      onCancel={onDone}
    >
      <p className={classes.text}>{t('participants.spells.endText', { spell: spellName(spell, texts) })}</p>
      <FieldRow>
        <DateField label={t('participants.spells.field.endsOn')} required autoFocus {...form.field('endsOn')} />
        <SelectField
          label={t('participants.spells.field.endReason')}
          required
          choices={reasons}
          {...form.field('endReason')}
        />
      </FieldRow>
    </FormBox>
  );
}
