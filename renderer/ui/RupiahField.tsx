import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { ChangeEvent } from 'react';
import { useTexts } from '../lib/texts.ts';
import type { FieldProps } from './TextField.tsx';

/** Whole rupiah with thousands separators while typing; empty is `null`. */
export function RupiahField({ value, onChange, hint, required, autoFocus, ...rest }: FieldProps<number | null>) {
  const { format } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const digitsAfterCaret = useRef<number | null>(null);
  const shown = value === null ? '' : format.number(value);

  // separators come and go while typing: the caret stays before the same digit
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || digitsAfterCaret.current === null) return;
    const caret = positionBefore(field.value, digitsAfterCaret.current);
    digitsAfterCaret.current = null;
    field.setSelectionRange(caret, caret);
  }, [shown]);

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { value: typed, selectionStart } = event.currentTarget;
    digitsAfterCaret.current = typed.slice(selectionStart ?? typed.length).replace(/\D/g, '').length;
    // "16.800,00" pasted from Excel: what follows the comma is not rupiah
    const digits = typed
      .replace(/,\d{0,2}$/, '')
      .replace(/\D/g, '')
      .slice(0, 13);
    onChange(digits === '' ? null : Number(digits));
  };
  return (
    <TextInput
      {...rest}
      ref={input}
      value={shown}
      onChange={change}
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

function positionBefore(text: string, digits: number): number {
  let position = text.length;
  for (let left = digits; left > 0 && position > 0; position--) {
    if (/\d/.test(text[position - 1] ?? '')) left -= 1;
  }
  return position;
}
