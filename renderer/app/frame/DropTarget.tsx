import { IconFileImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { takeFile } from '../../lib/client.ts';
import { droppedFile } from '../../lib/dropped-file.ts';
import { closeErrorsAbout, notify, notifyError } from '../../lib/notices.ts';
import { say, useTexts } from '../../lib/texts.ts';
import classes from './DropTarget.module.css';

/** A file dropped anywhere opens the import with it. */
export function DropTarget() {
  const { t } = useTexts();
  const isOver = useFileDrop();
  if (!isOver) return null;
  return (
    <div className={classes.overlay}>
      <div className={classes.box}>
        <IconFileImport size={34} stroke={1.5} aria-hidden />
        <strong>{t('frame.drop.title')}</strong>
        <span>{t('frame.drop.text')}</span>
      </div>
    </div>
  );
}

function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      event.preventDefault();
      setOver(false);
      void take([...files]).then((isTaken) => (isTaken ? navigate({ to: '/import' }) : undefined));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [navigate]);
  return isOver;
}

async function take(files: readonly File[]): Promise<boolean> {
  const [file] = files;
  if (!file || files.length > 1) {
    notify({ tone: 'info', text: say('frame.drop.oneFile') });
    return false;
  }
  try {
    droppedFile.set(await takeFile(file));
    closeErrorsAbout('shell.chooseFile');
    return true;
  } catch (error) {
    notifyError(error, 'shell.chooseFile');
    return false;
  }
}
