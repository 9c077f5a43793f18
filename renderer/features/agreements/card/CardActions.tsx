import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Agreement } from '../../../../shared/agreements/schema.ts';
import type { PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { RenewDialog } from '../renew/RenewDialog.tsx';
import { canRenew } from '../state-tone.ts';
import { EndEarlyDialog } from './EndEarlyDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
  readonly onEdit: () => void;
}

type Doing = 'renew' | 'endEarly' | 'remove' | null;

/** What can be done with an agreement. A term that has its successor offers no second one. */
export function CardActions({ agreement, today, onEdit }: Props) {
  const { t } = useTexts();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const isRenewable = canRenew(agreement);
  return (
    <>
      <Button variant="subtle" renderRoot={(props) => <Link {...props} to="/agreements" />}>
        {t('agreements.backToList')}
      </Button>
      <MoreMenu agreement={agreement} onChoose={setDoing} />
      <Button variant={isRenewable ? 'default' : 'filled'} onClick={onEdit}>
        {t('agreements.card.edit')}
      </Button>
      {isRenewable && (
        <Button variant="filled" onClick={() => setDoing('renew')}>
          {t('agreements.renew.button')}
        </Button>
      )}
      <RenewDialog agreement={agreement} opened={doing === 'renew'} onClose={close} />
      <EndEarlyDialog agreement={agreement} today={today} opened={doing === 'endEarly'} onClose={close} />
      <RemoveDialog agreement={agreement} opened={doing === 'remove'} onClose={close} />
    </>
  );
}

interface MenuProps {
  readonly agreement: Agreement;
  readonly onChoose: (doing: Doing) => void;
}

function MoreMenu({ agreement, onChoose }: MenuProps) {
  const { t } = useTexts();
  const { state, endedEarlyOn, renewedByUid, children } = agreement;
  const canEnd = endedEarlyOn === null && state !== 'draft' && state !== 'expired';
  const isUsed = renewedByUid !== null || children.length > 0;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('agreements.card.more')}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!canEnd} onClick={() => onChoose('endEarly')}>
          {t('agreements.endEarly.button')}
        </Menu.Item>
        <Menu.Item
          disabled={isUsed}
          title={isUsed ? t('agreements.remove.blocked') : undefined}
          onClick={() => onChoose('remove')}
        >
          {t('agreements.remove.button')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
