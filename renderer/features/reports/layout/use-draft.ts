import { useEffect, useRef, useState } from 'react';
import type { LayoutColumn, LayoutDesign } from '../../../../shared/reports/layout/design.ts';

export interface Draft {
  readonly design: LayoutDesign;
  readonly isDirty: boolean;
  readonly change: (part: Partial<LayoutDesign>) => void;
  /** Another design as a whole: of a version, of a file. */
  readonly take: (design: LayoutDesign) => void;
  /** Puts a column in the place of another. */
  readonly changeColumn: (key: string, part: Partial<LayoutColumn>) => void;
}

/** A design while it is changed; what was saved or taken back elsewhere is shown, unless something is changed here. */
export function useDraft(saved: LayoutDesign): Draft {
  const [design, setDesign] = useState(saved);
  const isDirty = !isSame(design, saved);
  const shown = useRef(saved);
  useEffect(() => {
    if (isSame(shown.current, saved)) return;
    // nothing was changed here since that was shown
    if (isSame(design, shown.current)) setDesign(saved);
    shown.current = saved;
  }, [saved, design]);
  return {
    design,
    isDirty,
    change: (part) => setDesign((now) => ({ ...now, ...part })),
    take: setDesign,
    changeColumn: (key, part) =>
      setDesign((now) => ({
        ...now,
        columns: now.columns.map((column) => (column.key === key ? { ...column, ...part } : column)),
      })),
  };
}

function isSame(one: LayoutDesign, other: LayoutDesign): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
