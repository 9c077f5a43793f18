import { Button } from '@mantine/core';
import type { LayoutState } from '../../../../shared/reports/layout/schema.ts';
import type { ReportLayout } from '../../../../shared/reports/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import classes from './Layout.module.css';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly layout: ReportLayout;
  readonly state: LayoutState;
  readonly draft: Draft;
}

/** Every version that was saved, to be looked at and saved anew; and the way back to the program's own. */
export function Versions({ layout, state, draft }: Props) {
  const { t, format } = useTexts();
  const look = useAction('layouts.version', { success: null });
  const restore = useAction('layouts.save', { success: t('reports.layout.restored') });
  const show = async (version: number) => {
    const design = await look.run({ layout, version });
    if (design) draft.take(design);
  };
  const toShipped = async () => {
    if (await restore.run({ layout, basedOn: state.newest, design: null })) draft.take(state.shipped);
  };
  return (
    <div className={classes.fields}>
      <p className={classes.quiet}>{t('reports.layout.versionsHint')}</p>
      <ul className={classes.list}>
        {state.versions.map(({ version, at, who, isShipped }) => (
          <li key={version} className={classes.row}>
            <span className={classes.words}>
              {t('reports.layout.versionOf', { version })}
              <small>
                {isShipped
                  ? t('reports.layout.shippedAt', { at: format.moment(at), who })
                  : `${format.moment(at)}, ${who}`}
              </small>
            </span>
            <Button
              size="xs"
              aria-label={t('reports.layout.showVersion', { version })}
              onClick={() => void show(version)}
            >
              {t('reports.layout.look')}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        disabled={state.isShipped && !draft.isDirty}
        loading={restore.isRunning}
        onClick={() => void (state.isShipped ? draft.take(state.shipped) : toShipped())}
      >
        {t('reports.layout.restore')}
      </Button>
    </div>
  );
}
