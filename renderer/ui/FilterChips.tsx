import { Button, Checkbox, Popover, ScrollArea } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../lib/texts.ts';
import classes from './FilterChips.module.css';
import { SearchBox } from './SearchBox.tsx';

/** One value a filter can have. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Only one value at a time. */
  readonly single?: boolean;
  /** Stands under the choices: what they are meant for, such as a day. */
  readonly below?: ReactNode;
  /** For counts that are worth asking for only while they are seen. */
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A filter as a chip: says what it filters by, opens its choices, is taken off with ×. */
export function FilterChip({ label, choices, value, onChange, single = false, below, onOpenChange }: Props) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const setOpen = (next: boolean) => {
    setIsOpen(next);
    onOpenChange?.(next);
  };
  const isOn = value.length > 0;
  const first = choices.find((choice) => choice.value === value[0])?.label;
  const words = isOn ? `${label}: ${first ?? value[0]}${value.length > 1 ? ` +${value.length - 1}` : ''}` : label;
  const toggle = (one: string) => {
    const without = value.filter((other) => other !== one);
    if (single) {
      onChange(without.length < value.length ? [] : [one]);
      setOpen(false);
    } else onChange(without.length < value.length ? without : [...value, one]);
  };
  return (
    <span className={classes.chip} data-on={isOn || undefined}>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
        <Popover.Target>
          <button type="button" className={classes.open} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {words}
            {!isOn && <IconChevronDown size={13} aria-hidden />}
          </button>
        </Popover.Target>
        <Popover.Dropdown p={8} aria-label={label}>
          <Choices choices={choices} value={value} onToggle={toggle} />
          {below}
        </Popover.Dropdown>
      </Popover>
      {isOn && (
        <button
          type="button"
          className={classes.remove}
          aria-label={t('ui.filter.remove', { label })}
          onClick={() => onChange([])}
        >
          <IconX size={13} aria-hidden />
        </button>
      )}
    </span>
  );
}

interface ChoicesProps {
  readonly choices: readonly FilterChoice[];
  readonly value: readonly string[];
  readonly onToggle: (value: string) => void;
}

function Choices({ choices, value, onToggle }: ChoicesProps) {
  const { t } = useTexts();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = choices.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <div className={classes.choices}>
      {choices.length > 8 && <SearchBox label={t('ui.search')} value={search} onChange={setSearch} />}
      <ScrollArea.Autosize mah={280} type="auto">
        {shown.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            checked={value.includes(choice.value)}
            onChange={() => onToggle(choice.value)}
            size="sm"
            py={3}
          />
        ))}
        {shown.length === 0 && t('ui.noChoice')}
      </ScrollArea.Autosize>
    </div>
  );
}

/** Takes all filters off; shown while at least one is on. */
export function ClearFilters({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTexts();
  return (
    <Button size="xs" variant="subtle" onClick={onClear}>
      {t('ui.filter.clear')}
    </Button>
  );
}
