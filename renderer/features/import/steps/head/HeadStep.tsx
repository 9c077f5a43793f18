import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Inspection } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Card } from '../../../../ui/Card.tsx';
import type { Band, Draft } from '../../draft/draft.ts';
import { moveBand } from '../../draft/work.ts';
import classes from '../../Import.module.css';
import { RawSheet } from './RawSheet.tsx';
import { movedBand, rawRows } from './raw-rows.ts';

interface Props {
  readonly draft: Draft;
  readonly seen: Inspection;
}

const moves = [
  { name: 'up', icon: IconArrowUp, rows: -1, depth: 0 },
  { name: 'down', icon: IconArrowDown, rows: 1, depth: 0 },
  { name: 'larger', icon: IconPlus, rows: 0, depth: 1 },
  { name: 'smaller', icon: IconMinus, rows: 0, depth: -1 },
] as const;

/** Step 2: where the head of the table stands. Arrows move it, Shift with arrows makes it larger or smaller. */
export function HeadStep({ draft: { band }, seen }: Props) {
  const { t } = useTexts();
  const numbering = seen.band && seen.band.top === band?.top ? seen.band.numberingRow : null;
  const rows = useMemo(() => rawRows(seen.firstRows, band, numbering), [seen.firstRows, band, numbering]);
  const last = rows.length;
  const go = (to: Band | null) => void (to && moveBand(to));
  const moved = (by: number, depth: number) => (band ? movedBand(band, by, depth, last) : null);
  return (
    <Card title={t('imports.head.title', { sheet: seen.sheet })} aside={t('imports.head.hint')} grow>
      <div className={classes.row}>
        <strong aria-live="polite">
          {band
            ? t(band.top === band.bottom ? 'imports.head.oneRow' : 'imports.head.rows', {
                ...band,
                firstData: seen.band?.firstData ?? band.bottom + 1,
              })
            : t('imports.head.none')}
        </strong>
        {moves.map(({ name, icon: Icon, rows: by, depth }) => (
          <Button
            key={name}
            size="xs"
            leftSection={<Icon size={14} aria-hidden />}
            disabled={moved(by, depth) === null}
            onClick={() => go(moved(by, depth))}
          >
            {t(`imports.head.${name}`)}
          </Button>
        ))}
        <span className={classes.quiet}>{t('imports.head.keys')}</span>
      </div>
      <RawSheet
        rows={rows}
        label={t('imports.head.title', { sheet: seen.sheet })}
        onMove={(by) => go(band ? moved(by, 0) : { top: 1, bottom: 1 })}
        onResize={(by) => go(moved(0, by))}
        onPick={(row) => go({ top: row, bottom: row })}
      />
    </Card>
  );
}
