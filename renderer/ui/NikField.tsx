import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { normaliseNik } from '../../shared/nik.ts';
import { useTexts } from '../lib/texts.ts';
import classes from './NikField.module.css';
import type { FieldProps } from './TextField.tsx';

/** A NIK: shown in groups of four, pasted in any form (spaces, dots, apostrophe). The value is digits only. */
export function NikField({ value, onChange, onBlur, hint, required, autoFocus, ...rest }: FieldProps<string | null>) {
  const { t } = useTexts();
  const [isFocused, setFocused] = useState(false);
  const typed = value ?? '';
  const isOdd = typed !== '' && /\D/.test(typed);
  const count = typed.length;
  return (
    <TextInput
      {...rest}
      value={isOdd ? typed : inGroups(typed)}
      onChange={(event) => onChange(cleaned(event.currentTarget.value))}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        onBlur?.();
      }}
      inputMode="numeric"
      autoComplete="off"
      classNames={{ input: classes.input ?? '' }}
      description={hint}
      withAsterisk={required ?? false}
      aria-required={required}
      data-autofocus={autoFocus || undefined}
      rightSection={isFocused && count > 0 && count !== 16 ? <span className={classes.count}>{count}/16</span> : null}
      rightSectionWidth={44}
      rightSectionProps={{ 'aria-hidden': true, title: t('ui.nikCount', { count }) }}
    />
  );
}

function cleaned(typed: string): string | null {
  return normaliseNik(typed).slice(0, 32) || null;
}

/** Groups of four while it is still being typed. */
function inGroups(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
