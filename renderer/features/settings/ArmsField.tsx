import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../lib/texts.ts';
import type { FieldProps } from '../../ui/TextField.tsx';
import { pngOf } from './arms-picture.ts';
import classes from './Settings.module.css';

/** The regency's arms for the letterhead: a picture that is made small enough when it is chosen. */
export function ArmsField({ label, value, onChange, hint, error }: FieldProps<string | null>) {
  const { t } = useTexts();
  const [isUnreadable, setIsUnreadable] = useState(false);
  const choose = async (file: File | null) => {
    if (!file) return;
    const png = await pngOf(file);
    setIsUnreadable(png === null);
    if (png !== null) onChange(png);
  };
  const words = isUnreadable ? t('errors.picture-unreadable') : error;
  return (
    <div role="group" aria-label={label} className={classes.arms}>
      <strong>{label}</strong>
      <span className={classes.armsHint}>{hint}</span>
      <div className={classes.armsRow}>
        {value === null ? (
          <span className={classes.armsNone}>{t('settings.office.armsNone')}</span>
        ) : (
          <img src={`data:image/png;base64,${value}`} alt={t('settings.office.armsShown')} />
        )}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void choose(file)}>
          {(props) => (
            <Button size="xs" {...props}>
              {t('settings.office.armsChoose')}
            </Button>
          )}
        </FileButton>
        {value !== null && (
          <Button size="xs" onClick={() => onChange(null)}>
            {t('settings.office.armsRemove')}
          </Button>
        )}
      </div>
      {words !== undefined && (
        <p role="alert" className={classes.armsError}>
          {words}
        </p>
      )}
    </div>
  );
}
