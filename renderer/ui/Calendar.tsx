import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/id';
import { useEffect, useRef } from 'react';
import { useTexts } from '../lib/texts.ts';

interface Props {
  readonly value: string | null;
  readonly onTake: (day: string) => void;
}

/** The calendar behind a date field; loaded when it is first opened. */
export function Calendar({ value, onTake }: Props) {
  const { t, language } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  // it is loaded after the popover has looked for something to focus
  useEffect(() => {
    const days = box.current?.querySelectorAll<HTMLElement>('table button');
    const chosen = [...(days ?? [])].find((day) => day.tabIndex === 0);
    chosen?.focus();
  }, []);
  return (
    <div ref={box}>
      <DatePicker
        size="sm"
        locale={language}
        firstDayOfWeek={1}
        value={value}
        {...(value ? { defaultDate: value } : {})}
        onChange={(day) => day && onTake(day.slice(0, 10))}
        ariaLabels={{ previousMonth: t('ui.date.previous'), nextMonth: t('ui.date.next') }}
      />
    </div>
  );
}
