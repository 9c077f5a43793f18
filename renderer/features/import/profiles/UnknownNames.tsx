import { Button } from '@mantine/core';
import type { TakenProfiles } from '../../../../shared/import/profiles/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import classes from './Profiles.module.css';

interface Props {
  readonly taken: TakenProfiles | null;
  readonly onClose: () => void;
}

/** What a file of list layouts names and this office does not know: the rest was taken. */
export function UnknownNames({ taken, onClose }: Props) {
  const { t } = useTexts();
  const title = t('imports.profiles.unknown.title', { count: taken?.unknownCount ?? 0 });
  return (
    <Dialog opened={taken !== null} onClose={onClose} title={title}>
      {taken && (
        <>
          <p>{t('imports.profiles.unknown.text', { file: taken.file })}</p>
          <ScrollRegion label={title} className={classes.names}>
            <ul>
              {taken.unknown.map(({ target, name }) => (
                <li key={`${target} ${name}`}>
                  {t(`imports.values.targets.${target}`)}: {name}
                </li>
              ))}
            </ul>
          </ScrollRegion>
          {taken.unknownCount > taken.unknown.length && (
            <p>{t('imports.profiles.unknown.more', { count: taken.unknownCount - taken.unknown.length })}</p>
          )}
          <Button variant="filled" data-autofocus onClick={onClose}>
            {t('ui.close')}
          </Button>
        </>
      )}
    </Dialog>
  );
}
