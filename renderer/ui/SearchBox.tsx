import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { toldValues } from '../lib/told-values.ts';
import { useTexts } from '../lib/texts.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called 80 ms after the last key. */
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly width?: number;
}

/** Search as you type. Escape empties it; arrow down goes to the table beside it. */
export function SearchBox({ label, value, onChange, placeholder, autoFocus = false, width }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  const [told] = useState(toldValues);
  const tell = useDebouncedCallback((next: string) => {
    told.tell(next, value);
    onChange(next);
  }, 80);
  useEffect(() => {
    // what comes back late must not overwrite what was typed meanwhile
    if (told.isEcho(value)) return;
    tell.cancel();
    setTyped(value);
  }, [value, told, tell]);
  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);
  const type = (next: string) => {
    setTyped(next);
    tell(next);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      type('');
    }
    if (event.key === 'ArrowDown') {
      // else the key would also scroll the table that has the focus by then
      event.preventDefault();
      document.querySelector<HTMLElement>('main [role="grid"]')?.focus();
    }
  };
  return (
    <TextInput
      ref={box}
      type="search"
      aria-label={label}
      placeholder={placeholder ?? label}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={typed === '' ? null : <CloseButton size={20} aria-label={t('ui.clear')} onClick={() => type('')} />}
      autoComplete="off"
      spellCheck={false}
      {...(width ? { w: width } : {})}
    />
  );
}
