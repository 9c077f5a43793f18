import { ActionIcon, Button, Input, NumberInput, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { TemplateStep } from '../../../../shared/agreements/checklist.ts';
import { useTexts } from '../../../lib/texts.ts';
import type { FieldBinding } from '../../../ui/form/use-form.ts';
import classes from './TemplateSteps.module.css';

type Steps = readonly TemplateStep[];

/** The checklist that agreements of a kind begin with: steps in their order, each so many days before the end. */
export function TemplateSteps({ value, onChange, onBlur, error }: FieldBinding<TemplateStep[] | null>) {
  const { t } = useTexts();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const steps: Steps = value ?? [];
  const focusOn = (place: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-step]')[place]?.focus());
  const change = (next: Steps, focus?: number) => {
    onChange([...next]);
    if (focus !== undefined) focusOn(focus);
  };
  const move = (from: number, to: number) => {
    const moved = steps[from];
    if (!moved || to < 0 || to >= steps.length) return;
    change(steps.toSpliced(from, 1).toSpliced(to, 0, moved), to);
  };
  return (
    <Input.Wrapper
      label={t('masterdata.agreementKinds.template')}
      description={t('masterdata.agreementKinds.templateHint')}
      error={error}
      labelElement="div"
      labelProps={{ id }}
    >
      {steps.length === 0 && <p className={classes.empty}>{t('masterdata.agreementKinds.noSteps')}</p>}
      <ol ref={list} className={classes.steps} aria-labelledby={id}>
        {steps.map((step, place) => (
          <StepLine
            // a step has no name of its own before it is saved: its place is what it is
            key={place}
            step={step}
            place={place}
            count={steps.length}
            isWrong={error !== undefined && step.step.trim() === ''}
            onChange={(next) => change(steps.with(place, next))}
            onMove={(to) => move(place, to)}
            onBlur={onBlur}
            onRemove={() => change(steps.toSpliced(place, 1), Math.min(place, steps.length - 2))}
          />
        ))}
      </ol>
      <div className={classes.foot}>
        <Button
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={steps.length >= 30}
          onClick={() => change([...steps, { step: '', daysBefore: steps.at(-1)?.daysBefore ?? 30 }], steps.length)}
        >
          {t('masterdata.agreementKinds.addStep')}
        </Button>
        <span>{t('masterdata.agreementKinds.keys')}</span>
      </div>
    </Input.Wrapper>
  );
}

interface LineProps {
  readonly step: TemplateStep;
  readonly place: number;
  readonly count: number;
  readonly isWrong: boolean;
  readonly onChange: (step: TemplateStep) => void;
  readonly onBlur: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function StepLine({ step, place, count, isWrong, onChange, onBlur, onMove, onRemove }: LineProps) {
  const { t } = useTexts();
  const position = place + 1;
  const keys = (event: KeyboardEvent) => {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1 }[event.key];
    if (!event.altKey || to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  return (
    <li className={classes.step}>
      <TextInput
        aria-label={t('masterdata.agreementKinds.stepName', { position })}
        data-step
        maxLength={200}
        error={isWrong}
        value={step.step}
        onKeyDown={keys}
        onBlur={onBlur}
        onChange={({ currentTarget }) => onChange({ ...step, step: currentTarget.value })}
      />
      <NumberInput
        aria-label={t('masterdata.agreementKinds.stepDays', { position })}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        max={730}
        withKeyboardEvents={false}
        value={step.daysBefore}
        onKeyDown={keys}
        onBlur={onBlur}
        onChange={(next) => onChange({ ...step, daysBefore: typeof next === 'number' ? next : 0 })}
      />
      <span className={classes.unit} aria-hidden>
        {t('masterdata.agreementKinds.daysBefore')}
      </span>
      <span className={classes.tools}>
        <ActionIcon
          size={28}
          aria-label={t('masterdata.agreementKinds.moveUp', { position })}
          disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          <IconArrowUp size={15} />
        </ActionIcon>
        <ActionIcon
          size={28}
          aria-label={t('masterdata.agreementKinds.moveDown', { position })}
          disabled={place === count - 1}
          onClick={() => onMove(place + 1)}
        >
          <IconArrowDown size={15} />
        </ActionIcon>
        <ActionIcon size={28} aria-label={t('masterdata.agreementKinds.removeStep', { position })} onClick={onRemove}>
          <IconTrash size={15} />
        </ActionIcon>
      </span>
    </li>
  );
}
