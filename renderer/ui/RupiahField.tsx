import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { useTexts } from '../lib/texts.ts';
import { amountAfter, amountText, withoutDigitBeside } from '../lib/typed-values.ts';
import type { TypedAmount } from '../lib/typed-values.ts';
import type { FieldProps } from './TextField.tsx';

/**
 * Whole rupiah with thousands separators while typing; empty is `null`. A text that is no such amount stays as typed,
 * and the schema names it (`amount-invalid`).
 */
export function RupiahField(props: FieldProps<number | null>) {
  const { value, onChange, onBlur, hint, required, autoFocus, ...rest } = props;
  const { language } = useTexts();
  const [typed, setTyped] = useState<TypedAmount>({ amount: null, text: null });
  const input = useRef<HTMLInputElement>(null);
  const digitsAfterCaret = useRef<number | null>(null);
  const written = amountText(value, language);
  const shown = typed.text !== null && Object.is(typed.amount, value) ? typed.text : written;

  // separators come and go while typing: the caret stays before the same digit
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || digitsAfterCaret.current === null) return;
    const caret = positionBefore(field.value, digitsAfterCaret.current);
    digitsAfterCaret.current = null;
    field.setSelectionRange(caret, caret);
  }, [shown]);

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { value: present, selectionStart } = event.currentTarget;
    const caret = selectionStart ?? present.length;
    const isForward = (event.nativeEvent as InputEvent).inputType === 'deleteContentForward';
    const after = withoutDigitBeside(shown, present, caret, isForward);
    const next = amountAfter(shown, after, language);
    // a text that stays as typed keeps its caret by itself
    if (next.text === null) {
      const behind = digitsIn(present.slice(caret));
      digitsAfterCaret.current = after !== present && isForward ? behind - 1 : behind;
    }
    setTyped(next);
    onChange(next.amount);
  };
  const leave = () => {
    if (typed.amount !== null && !Number.isNaN(typed.amount)) setTyped({ amount: null, text: null });
    onBlur?.();
  };
  return (
    <TextInput
      {...rest}
      ref={input}
      value={shown}
      onChange={change}
      onBlur={leave}
      inputMode="numeric"
      autoComplete="off"
      leftSection={<span aria-hidden>Rp</span>}
      leftSectionWidth={34}
      description={hint}
      withAsterisk={required ?? false}
      aria-required={required}
      data-autofocus={autoFocus || undefined}
    />
  );
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

function positionBefore(text: string, digits: number): number {
  let position = text.length;
  for (let left = digits; left > 0 && position > 0; position--) {
    if (/\d/.test(text[position - 1] ?? '')) left -= 1;
  }
  return position;
}
