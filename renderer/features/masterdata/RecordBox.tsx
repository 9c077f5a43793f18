import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChannelOf } from '../../../shared/contract.ts';
import { assertNever } from '../../../shared/result.ts';
import type { CallError } from '../../lib/client.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { FormBox } from '../../ui/form/FormBox.tsx';
import type { Form } from '../../ui/form/use-form.ts';
import classes from './MasterData.module.css';

/** Said beside the field they mean, or above the form. */
export const codesSaidHere = ['stale-edit', 'name-taken', 'code-taken'] as const;

type RemoveChannel = Extract<
  ChannelOf<'write'>,
  | 'villages.remove'
  | 'units.remove'
  | 'categories.remove'
  | 'fundings.remove'
  | 'officials.remove'
  | 'regulations.remove'
  | 'workforce.remove'
  | 'targets.remove'
  | 'rates.remove'
  | 'lapseRules.remove'
>;

interface Props<I extends object, O> {
  readonly form: Form<I, O>;
  readonly save: { readonly isRunning: boolean; readonly error: CallError | null };
  readonly onSubmit: (values: O) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onReload: () => void;
  /** How this record is removed; left out for a new one and where a list keeps all. */
  readonly removal?: { readonly channel: RemoveChannel; readonly uid: string; readonly name: string } | null;
  readonly children: ReactNode;
}

/** The form of one record: its fields, a stale edit said above them, removing under them. */
export function RecordBox<I extends object, O>(props: Props<I, O>) {
  const { form, save, onSubmit, onDone, onReload, removal, children } = props;
  const { t } = useTexts();
  return (
    <>
      <FormBox form={form} onSubmit={onSubmit} isSaving={save.isRunning} onCancel={onDone}>
        {save.error?.code === 'stale-edit' && (
          <div className={classes.notice} role="alert">
            <span>{t('masterdata.stale')}</span>
            <Button size="xs" onClick={onReload}>
              {t('masterdata.reload')}
            </Button>
          </div>
        )}
        {children}
      </FormBox>
      {removal && <Removal {...removal} onDone={onDone} />}
    </>
  );
}

interface RemovalProps {
  readonly channel: RemoveChannel;
  readonly uid: string;
  readonly name: string;
  readonly onDone: () => void;
}

/** Removes at once, as it can be undone; what is still in use says by how many. */
function Removal({ channel, uid, name, onDone }: RemovalProps) {
  const { t } = useTexts();
  const remove = useAction(channel, { success: t('masterdata.removed', { name }), quietCodes: ['in-use'] });
  const users = usersOf(channel, { uid, name });
  const run = async () => {
    if (await remove.run({ uid })) onDone();
  };
  return (
    <div className={classes.remove}>
      <Button
        size="xs"
        leftSection={<IconTrash size={14} aria-hidden />}
        loading={remove.isRunning}
        onClick={() => void run()}
      >
        {t('masterdata.remove')}
      </Button>
      <span className={classes.removeWhy} role="alert">
        {remove.error?.code === 'in-use' && (
          <>
            {t(`masterdata.inUse.${channel}`, { count: Number(remove.error.details?.['count'] ?? 0) })}{' '}
            {users && (
              <Link to="/participants" search={users}>
                {t('masterdata.inUse.see')}
              </Link>
            )}
          </>
        )}
      </span>
    </div>
  );
}

/** The filter that shows who stands in the way. */
function usersOf(channel: RemoveChannel, { uid, name }: { readonly uid: string; readonly name: string }) {
  switch (channel) {
    case 'units.remove':
      return { unit: uid };
    case 'categories.remove':
      return { category: uid };
    case 'fundings.remove':
      return { funding: uid };
    // no filter of its own, but people are found by where they live; signatories are never in use
    case 'villages.remove':
    case 'officials.remove':
      return { search: name };
    // agreements and other regulations, no people; figures and targets are never in use
    case 'regulations.remove':
    case 'workforce.remove':
    case 'targets.remove':
    case 'rates.remove':
    case 'lapseRules.remove':
      return null;
    default:
      return assertNever(channel);
  }
}
