import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTexts } from '../../lib/texts.ts';
import classes from './FormBox.module.css';
import type { Form } from './use-form.ts';
import { useUnsaved } from './use-unsaved.ts';

interface Props<I extends object, O> {
  readonly form: Form<I, O>;
  /** Gets what the schema made of the values. */
  readonly onSubmit: (values: O) => void | Promise<unknown>;
  readonly submitLabel?: string;
  readonly isSaving?: boolean;
  /** Cannot be sent now, for a reason outside the form. */
  readonly isBlocked?: boolean;
  readonly onCancel?: () => void;
  /** Said beside the button, and with it: what saving leaves open. */
  readonly hint?: ReactNode;
  /** `start` for a form that fills a screen: at the right, notices would cover the buttons. */
  readonly buttonsAt?: 'start' | 'end';
  readonly children: ReactNode;
}

/**
 * Fields, then the buttons. Enter sends; when something is wrong the first such field is focused. Every way out asks
 * once where something is typed.
 */
export function FormBox<I extends object, O>(props: Props<I, O>) {
  const { form, onSubmit, submitLabel, isSaving = false, isBlocked = false, onCancel, hint, children } = props;
  const { buttonsAt = 'end' } = props;
  const { t } = useTexts();
  const hintId = useId();
  const element = useRef<HTMLFormElement>(null);
  const { saving, leaving } = useUnsaved(element, form.isDirty);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const values = form.check();
    if (values !== undefined) saving(() => onSubmit(values));
    else requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const words = hint && (
    <span key="hint" id={hintId} className={classes.hint}>
      {hint}
    </span>
  );
  const cancel = onCancel && (
    <Button key="cancel" onClick={() => leaving(onCancel)}>
      {t('ui.cancel')}
    </Button>
  );
  const save = (
    <Button
      key="save"
      type="submit"
      variant="filled"
      loading={isSaving}
      disabled={isBlocked}
      aria-describedby={hint ? hintId : undefined}
    >
      {submitLabel ?? t('ui.save')}
    </Button>
  );
  return (
    <form ref={element} noValidate onSubmit={submit} className={classes.form}>
      {children}
      <div className={classes.buttons} data-at={buttonsAt}>
        {buttonsAt === 'start' ? [save, cancel, words] : [words, cancel, save]}
      </div>
    </form>
  );
}

/** Fields side by side while there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
