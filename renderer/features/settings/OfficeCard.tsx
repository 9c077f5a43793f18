import { useState } from 'react';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Card } from '../../ui/Card.tsx';
import { OfficeForm } from './OfficeForm.tsx';

/** The office as letters and reports print it. */
export function OfficeCard() {
  const { t } = useTexts();
  const { data: office } = useChannel('office.get', {});
  const [time, setTime] = useState(0);
  return (
    <Card title={t('settings.office.title')} aside={t('settings.office.aside')}>
      {office && (
        <OfficeForm key={`${office.regencyCode} ${time}`} office={office} onReload={() => setTime((now) => now + 1)} />
      )}
    </Card>
  );
}
