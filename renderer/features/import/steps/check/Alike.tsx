import { Button } from '@mantine/core';
import { useTexts } from '../../../../lib/texts.ts';
import { chooseAlike } from '../../draft/alike.ts';
import screen from '../../Import.module.css';
import type { Group } from './groups.ts';

/** Below the rows that somebody has to confirm: they are of the people named beside them; or takes that back. */
export function Alike({ group: { kind, code, rows: count } }: { readonly group: Group }) {
  const { t } = useTexts();
  const isConfirmed = kind === 'repair' && code === 'person-by-name';
  if (!isConfirmed && code !== 'match-to-review') return null;
  return (
    <div className={screen.row}>
      <Button variant="default" onClick={() => chooseAlike(!isConfirmed)}>
        {t(isConfirmed ? 'imports.check.notAlike' : 'imports.check.alike', { count })}
      </Button>
    </div>
  );
}
