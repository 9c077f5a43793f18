import { useEffect } from 'react';
import type { Input } from '../../../../shared/contract.ts';
import type { PreviewRow } from '../../../../shared/import/schema.ts';
import { type Rows, usePagedChannel } from '../../../ui/data-table/rows.ts';
import { isStale, renewPreview } from '../draft/work.ts';

/** Rows of the preview; one that is gone meanwhile is made again. */
export function usePreviewRows(filter: Omit<Input<'import.rows'>, 'offset' | 'limit'>): Rows<PreviewRow> {
  const rows = usePagedChannel('import.rows', filter);
  const isGone = isStale(rows.error);
  useEffect(() => {
    if (isGone) void renewPreview();
  }, [isGone, filter.preview]);
  return rows;
}
