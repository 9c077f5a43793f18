import { useMemo } from 'react';
import { z } from 'zod/mini';
import { useRemembered } from '../../lib/remembered.ts';
import type { Column } from './column.ts';

const choice = z.object({
  widths: z.record(z.string(), z.number()),
  shown: z.record(z.string(), z.boolean()),
});
type Choice = z.infer<typeof choice>;
const untouched: Choice = { widths: {}, shown: {} };

export const narrowest = 48;
export const widest = 640;

export interface ColumnChoice<Row> {
  readonly visible: readonly (Column<Row> & { readonly isResized: boolean })[];
  readonly isShown: (column: Column<Row>) => boolean;
  readonly show: (id: string, shown: boolean) => void;
  readonly resize: (id: string, width: number) => void;
  readonly reset: () => void;
}

/** Which columns a person shows and how wide; remembered by the table's name. */
export function useColumnChoice<Row>(table: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const [chosen, setChosen] = useRemembered(`columns:${table}`, choice, untouched);
  return useMemo(() => {
    const isShown = (column: Column<Row>) => chosen.shown[column.id] ?? !column.hidden;
    return {
      visible: columns.filter(isShown).map((column) => {
        const width = chosen.widths[column.id];
        return { ...column, width: width ?? column.width, isResized: width !== undefined };
      }),
      isShown,
      show: (id, shown) => setChosen((now) => ({ ...now, shown: { ...now.shown, [id]: shown } })),
      resize: (id, width) =>
        setChosen((now) => ({
          ...now,
          widths: { ...now.widths, [id]: Math.round(Math.min(widest, Math.max(narrowest, width))) },
        })),
      reset: () => setChosen(untouched),
    };
  }, [chosen, columns, setChosen]);
}
