import { useState } from 'react';
import { useTexts } from '../../../../lib/texts.ts';
import { attachmentAddress } from './kept-bytes.ts';
import classes from './Preview.module.css';
import { PreviewFrame, type ViewProps } from './PreviewFrame.tsx';

/** A scan that was kept as a picture. */
export function ImageView({ uid, name, outside }: ViewProps) {
  const { t } = useTexts();
  const [state, setState] = useState<'loading' | 'shown' | 'broken'>('loading');
  return (
    <PreviewFrame
      name={name}
      outside={outside}
      isBusy={state === 'loading'}
      fault={state === 'broken' ? t('agreements.files.preview.brokenImage') : null}
    >
      {(width) => (
        <img
          className={classes.sheet}
          src={attachmentAddress(uid)}
          alt={name}
          style={{ width }}
          onLoad={() => setState('shown')}
          onError={() => setState('broken')}
        />
      )}
    </PreviewFrame>
  );
}
