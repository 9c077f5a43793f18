import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { parseTypedDate } from '../../shared/typed-date.ts';
import { useTexts } from '../lib/texts.ts';
import { dayOrText } from '../lib/typed-values.ts';
import type { FieldProps } from './TextField.tsx';

const Calendar = lazy(async () => ({ default: (await import('./Calendar.tsx')).Calendar }));

interface Props extends FieldProps<string | null> {
  /** Years written with two digits are at most this one: for birth dates, where 45 is 1945. */
  readonly latestYear?: number;
}

/**
 * A day, typed as 8/12/2025, 8-12-25, 08122025 or "8 des 2025", or taken from a calendar. The value is an ISO date; what
 * cannot be read stays as typed, so that the schema names it (`date-invalid`).
 */
export function DateField(props: Props) {
  const { label, value, onChange, onBlur, hint, required, autoFocus, error, disabled, latestYear } = props;
  const { t, format } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const written = value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : (value ?? '');

  const leave = () => {
    setTyped(null);
    onBlur?.();
  };
  const type = (next: string) => {
    setTyped(next);
    // Enter sends the form without leaving the field: it must never hold an earlier day than the one on screen
    onChange(dayOrText(next, latestYear === undefined ? undefined : { latestYear }));
  };
  const take = (day: string) => {
    onChange(day);
    setTyped(null);
    setOpen(false);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus withRoles={false}>
      <Popover.Target>
        <TextInput
          label={label}
          value={typed ?? written}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          error={error}
          description={hint}
          disabled={disabled ?? false}
          withAsterisk={required ?? false}
          aria-required={required}
          data-autofocus={autoFocus || undefined}
          placeholder={t('ui.date.placeholder')}
          autoComplete="off"
          rightSection={
            <ActionIcon
              size={24}
              disabled={disabled ?? false}
              aria-label={t('ui.date.calendar', { label })}
              onClick={() => setOpen((now) => !now)}
            >
              <IconCalendar size={15} />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} role="dialog">
        <Suspense fallback={<div tabIndex={-1}>{t('ui.loading')}</div>}>
          <Calendar value={value !== null && parseTypedDate(value) === value ? value : null} onTake={take} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
