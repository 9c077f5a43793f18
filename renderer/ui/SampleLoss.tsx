import type { OfficeStatus } from '../../shared/office/schema.ts';
import { useTexts } from '../lib/texts.ts';

/** What goes with the sample data, and what stays behind on the disk. */
export function SampleLoss({ status }: { readonly status: OfficeStatus }) {
  const { t } = useTexts();
  const { changesSinceSample, importedIntoSample } = status;
  const { lists, people } = importedIntoSample;
  return (
    <>
      {changesSinceSample > 0 && <p>{t('frame.sampleRemove.changes', { count: changesSinceSample })}</p>}
      {lists > 0 && (
        <p>
          <strong>{t('frame.sampleRemove.imports', { count: people, lists })}</strong>
        </p>
      )}
      <p>{t('frame.sampleRemove.kept', { folder: status.storeFolder })}</p>
    </>
  );
}
