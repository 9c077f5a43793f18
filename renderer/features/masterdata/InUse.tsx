import { useTexts } from '../../lib/texts.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';

/** Whether a record is still offered in forms. */
export function InUse({ isActive }: { readonly isActive: boolean }) {
  const { t } = useTexts();
  return (
    <StatusTag tone={isActive ? 'ok' : 'muted'}>{t(isActive ? 'masterdata.active' : 'masterdata.inactive')}</StatusTag>
  );
}
