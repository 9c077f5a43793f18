import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import type { AgreementKind } from '../../../../shared/agreements/term.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import classes from '../MasterData.module.css';

interface Props {
  readonly kind: AgreementKind;
  readonly name: string;
  readonly isShipped: boolean;
  readonly onDone: () => void;
}

/** Gives a kind its shipped settings back, at once, as it can be undone. */
export function RestoreKind({ kind, name, isShipped, onDone }: Props) {
  const { t } = useTexts();
  const restore = useAction('agreementKinds.restore', {
    success: t('masterdata.agreementKinds.restored', { name }),
  });
  const run = async () => {
    if (await restore.run({ kind })) onDone();
  };
  if (isShipped) return <p className={classes.quiet}>{t('masterdata.agreementKinds.isShipped')}</p>;
  return (
    <div className={classes.remove}>
      <Button
        size="xs"
        leftSection={<IconRestore size={14} aria-hidden />}
        loading={restore.isRunning}
        onClick={() => void run()}
      >
        {t('masterdata.agreementKinds.restore')}
      </Button>
    </div>
  );
}
