import type { z } from 'zod';
import { isPlainDate } from '../../../../shared/dates.ts';
import { isKpj, normaliseKpj } from '../../../../shared/identifiers.ts';
import type { Participation } from '../../../../shared/participants/schema.ts';
import { participationEdit } from '../../../../shared/participants/schema.ts';
import { type SpellDoubt, spellDoubts } from '../../../../shared/participants/spell-doubts.ts';
import { problem } from '../../../../shared/problems.ts';
import { type SegmentCode, segmentCodes } from '../../../../shared/segments.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { type Form, useForm } from '../../../ui/form/use-form.ts';
import { RupiahField } from '../../../ui/RupiahField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useOfficeRules } from '../person/live-problems.ts';
import { LiveDoubt, LiveProblems } from '../person/LiveProblems.tsx';
import { useEndReasons } from './end-reasons.ts';
import { ProgrammesField, requiredProgrammes } from './ProgrammesField.tsx';

interface Props {
  readonly participantUid: string;
  /** Null for a new spell. */
  readonly spell: Participation | null;
  readonly onDone: () => void;
}

type SpellDraft = Form<z.input<typeof participationEdit>, z.output<typeof participationEdit>>;

interface Doubted {
  readonly form: SpellDraft;
  readonly doubts: readonly SpellDoubt[];
}

/** One spell of participation: who pays for what, where, since when. */
export function SpellForm({ participantUid, spell, onDone }: Props) {
  const { t } = useTexts();
  const form = useForm(participationEdit, draftOf(participantUid, spell));
  const save = useAction('participations.save', {
    success: t(spell ? 'participants.spells.changed' : 'participants.spells.added'),
  });
  const doubts = useDoubts(form);
  const segment: SegmentCode = form.values.segment ?? 'pu';
  return (
    <FormBox
      form={form}
      onSubmit={async (values) => (await save.run(values)) && onDone()}
      isSaving={save.isRunning}
      onCancel={onDone}
    >
      <KindFields form={form} />
      <ProgrammesField
        segment={segment}
        value={form.values.programmes ?? 0}
        onChange={(bits) => form.set('programmes', bits)}
      />
      <PlaceFields form={form} doubts={doubts} />
      <PeriodFields form={form} doubts={doubts} />
    </FormBox>
  );
}

function draftOf(participantUid: string, spell: Participation | null) {
  if (spell !== null) {
    const { categoryName: _category, unitName: _unit, fundingName: _funding, ...own } = spell;
    return { ...own, participantUid };
  }
  return {
    uid: null,
    rowVersion: null,
    participantUid,
    segment: 'pu' as const,
    categoryUid: null,
    unitUid: null,
    fundingUid: null,
    programmes: requiredProgrammes('pu'),
    wage: null,
    kpj: null,
    position: null,
    workplace: null,
    startsOn: null,
    endsOn: null,
    endReason: null,
  };
}

function useDoubts({ values: { wage, startsOn } }: SpellDraft): readonly SpellDoubt[] {
  const today = useOfficeRules()?.today;
  if (today === undefined) return [];
  return spellDoubts({ wage, startsOn: isPlainDate(startsOn) ? startsOn : null }, today);
}

/** Those in use, and the one chosen even when it is not in use any more. */
function choicesOf(
  records: readonly { readonly uid: string; readonly name: string; readonly isActive: boolean }[] | undefined,
  chosen: string | null,
) {
  return (records ?? [])
    .filter(({ uid, isActive }) => isActive || uid === chosen)
    .map(({ uid, name }) => ({ value: uid, label: name }));
}

function KindFields({ form }: { readonly form: SpellDraft }) {
  const { t } = useTexts();
  const { data: categories } = useChannel('categories.list', {});
  const { data: fundings } = useChannel('fundings.list', {});
  const { values } = form;
  const chooseSegment = (segment: SegmentCode | null) => {
    if (segment === null) return;
    form.set('segment', segment);
    if (values.programmes !== 0) form.set('programmes', requiredProgrammes(segment));
  };
  const chooseCategory = (uid: string | null) => {
    form.set('categoryUid', uid);
    const category = categories?.find((one) => one.uid === uid);
    if (category && category.segment !== values.segment) chooseSegment(category.segment);
  };
  return (
    <FieldRow>
      <SelectField
        label={t('participants.spells.field.category')}
        required
        autoFocus
        choices={choicesOf(categories, values.categoryUid)}
        {...form.field('categoryUid')}
        onChange={chooseCategory}
      />
      <SelectField
        label={t('participants.spells.field.segment')}
        required
        choices={segmentCodes.map((code) => ({ value: code, label: t(`participants.segment.${code}`) }))}
        {...form.field('segment')}
        onChange={chooseSegment}
      />
      <SelectField
        label={t('participants.spells.field.funding')}
        clearable
        choices={choicesOf(fundings, values.fundingUid)}
        {...form.field('fundingUid')}
      />
    </FieldRow>
  );
}

function PlaceFields({ form, doubts }: Doubted) {
  const { t } = useTexts();
  const { data: units } = useChannel('units.list', {});
  const { kpj, unitUid } = form.values;
  const plain = kpj === null ? '' : normaliseKpj(kpj);
  const problems = plain === '' || isKpj(plain) ? [] : [problem('kpj-malformed')];
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('participants.spells.field.unit')}
          clearable
          choices={choicesOf(units, unitUid)}
          {...form.field('unitUid')}
        />
        <TextField label={t('participants.spells.field.workplace')} {...form.field('workplace')} />
        <TextField label={t('participants.spells.field.position')} {...form.field('position')} />
      </FieldRow>
      <FieldRow>
        <LiveDoubt doubt={doubts.find((doubt) => doubt === 'wage-implausible')}>
          <RupiahField label={t('participants.spells.field.wage')} {...form.field('wage')} />
        </LiveDoubt>
        <LiveProblems problems={problems} field="kpj">
          <TextField
            label={t('participants.spells.field.kpj')}
            placeholder={t('participants.spells.field.kpjHint')}
            {...form.field('kpj')}
          />
        </LiveProblems>
      </FieldRow>
    </>
  );
}

function PeriodFields({ form, doubts }: Doubted) {
  const { t } = useTexts();
  const reasons = useEndReasons();
  const { endsOn } = form.values;
  const chooseEnd = (day: string | null) => {
    form.set('endsOn', day);
    if (day === null) form.set('endReason', null);
  };
  return (
    <FieldRow>
      <LiveDoubt doubt={doubts.find((doubt) => doubt === 'start-far-ahead')}>
        <DateField label={t('participants.spells.field.startsOn')} required {...form.field('startsOn')} />
      </LiveDoubt>
      <DateField label={t('participants.spells.field.endsOn')} {...form.field('endsOn')} onChange={chooseEnd} />
      <SelectField
        label={t('participants.spells.field.endReason')}
        choices={reasons}
        clearable
        disabled={endsOn === null}
        {...form.field('endReason')}
      />
    </FieldRow>
  );
}
