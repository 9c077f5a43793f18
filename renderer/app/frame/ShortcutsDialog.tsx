import { Kbd, Table } from '@mantine/core';
import type { TextKey } from '../../lib/texts.ts';
import { useTexts } from '../../lib/texts.ts';
import { Dialog } from '../../ui/Dialog.tsx';

const shortcuts: readonly (readonly [keys: string, what: TextKey])[] = [
  ['Ctrl K', 'frame.shortcuts.search'],
  ['Ctrl Z', 'frame.shortcuts.undo'],
  ['Ctrl B', 'frame.shortcuts.navigation'],
  ['F1', 'frame.shortcuts.help'],
  ['Shift ?', 'frame.shortcuts.list'],
  ['↑ ↓ PgUp PgDn Home End', 'frame.shortcuts.gridMove'],
  ['Enter', 'frame.shortcuts.gridOpen'],
  ['Space, Shift ↑ ↓', 'frame.shortcuts.gridSelect'],
  ['Ctrl C', 'frame.shortcuts.gridCopy'],
  ['Alt N', 'frame.shortcuts.fillFromNik'],
  ['Esc', 'frame.shortcuts.close'],
];

/** All keys of the program (Shift-?). */
export function ShortcutsDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('frame.shortcuts.title')} size="small">
      <Table>
        <Table.Tbody>
          {shortcuts.map(([keys, what]) => (
            <Table.Tr key={keys}>
              <Table.Td>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{t(what)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
