import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { KeptFile } from '../../../../shared/kept-files.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import classes from './KeptFiles.module.css';

interface Props {
  readonly file: KeptFile;
  readonly channel: 'regulations.detach' | 'workforce.detach';
}

/** A kept file in a list of them: opened by its name, taken off with the bin. */
export function KeptFileRow({ file: { uid, name }, channel }: Props) {
  const { t } = useTexts();
  const open = useAction('shell.openAttachment', { success: null });
  const detach = useAction(channel, { success: t('masterdata.files.detached', { name }) });
  return (
    <li>
      <button
        type="button"
        className={classes.open}
        aria-label={t('masterdata.files.open', { name })}
        onClick={() => void open.run({ uid })}
      >
        {name}
      </button>
      <ActionIcon
        size={26}
        aria-label={t('masterdata.files.detach', { name })}
        disabled={detach.isRunning}
        onClick={() => void detach.run({ uid })}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </li>
  );
}
