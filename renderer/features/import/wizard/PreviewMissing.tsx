import { Button } from '@mantine/core';
import { useTexts } from '../../../lib/texts.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { renewPreview } from '../draft/work.ts';

/** The rows were not read to their end, or somebody else's preview took the place of this one. */
export function PreviewMissing() {
  const { t } = useTexts();
  return (
    <Empty
      title={t('imports.noPreview.title')}
      action={
        <Button variant="filled" onClick={() => void renewPreview()}>
          {t('imports.noPreview.read')}
        </Button>
      }
    >
      {t('imports.noPreview.text')}
    </Empty>
  );
}
