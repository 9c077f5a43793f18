import { Switch } from '@mantine/core';
import type { FieldProps } from './TextField.tsx';

/** Yes or no, bound to a form like every other field. */
export function SwitchField({ label, value, onChange, onBlur, hint }: FieldProps<boolean | null>) {
  return (
    <Switch
      label={label}
      description={hint}
      checked={value ?? false}
      onChange={(event) => onChange(event.currentTarget.checked)}
      {...(onBlur ? { onBlur } : {})}
    />
  );
}
