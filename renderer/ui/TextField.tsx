import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

/** What every field of the kit takes; `form.field('name')` gives value, onChange, onBlur and error. */
export interface FieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly onBlur?: () => void;
  /** Words of what is wrong; stands under the field. */
  readonly error?: string | undefined;
  /** A quiet line under the label: an example, where the value appears. */
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

interface Props extends FieldProps<string | null> {
  readonly placeholder?: string;
  /** More than one line: the number of lines shown. */
  readonly lines?: number;
}

/** One line of text, or several with `lines`. Empty is `null`. */
export function TextField({ value, onChange, hint, lines, required, autoFocus, ...rest }: Props) {
  const shared = {
    ...rest,
    value: value ?? '',
    description: hint,
    withAsterisk: required ?? false,
    'aria-required': required,
    'data-autofocus': autoFocus || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value || null),
  };
  return lines ? <Textarea rows={lines} {...shared} /> : <TextInput {...shared} />;
}
