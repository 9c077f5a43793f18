import { Button } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import type { Output } from '../../../../shared/contract.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { useFileWriter } from '../../../lib/use-file-writer.ts';
import { HeldFile } from '../../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../../ui/file-writer/WriteStatus.tsx';
import screen from '../Import.module.css';
import classes from './Profiles.module.css';
import { UnknownNames } from './UnknownNames.tsx';
import { useTaking } from './use-taking.ts';

/** What the program remembers of lists, to be carried to another computer or taken from one. */
export function RememberedProfiles() {
  const { t } = useTexts();
  const { data: profiles = [] } = useChannel('import.profiles', {});
  const writer = useFileWriter('import.writeProfiles');
  const { choose, isTaking, incomplete, close } = useTaking();
  const count = profiles.length;
  const writtenWords = (answer: Output<'import.writeProfiles'>) =>
    t(answer.leftOut > 0 ? 'imports.profiles.writtenPart' : 'imports.profiles.written', answer);
  return (
    <section className={classes.box} aria-label={t('imports.profiles.title')}>
      <div className={classes.line}>
        <div className={classes.words}>
          <h2 className={screen.heading}>{t('imports.profiles.title')}</h2>
          <p className={classes.quiet}>
            {count === 0 ? t('imports.profiles.none') : t('imports.profiles.hint', { count })}
          </p>
        </div>
        <div className={classes.buttons}>
          <Button
            leftSection={<IconFileExport size={15} aria-hidden />}
            disabled={count === 0}
            loading={writer.isWriting}
            onClick={() => void writer.make({}, `${t('imports.profiles.fileName')}.json`)}
          >
            {t('imports.profiles.save', { count })}
          </Button>
          <Button
            leftSection={<IconFileImport size={15} aria-hidden />}
            loading={isTaking}
            onClick={() => void choose()}
          >
            {t('imports.profiles.take')}
          </Button>
        </div>
      </div>
      <WriteStatus
        writer={writer}
        canOpen={false}
        title={t('frame.jobs.kinds.import-writeProfiles')}
        done={writer.written && writtenWords(writer.written.answer)}
      />
      <HeldFile writer={writer} />
      <UnknownNames taken={incomplete} onClose={close} />
    </section>
  );
}
