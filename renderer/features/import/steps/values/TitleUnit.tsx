import { Button } from '@mantine/core';
import { unitKindOf } from '../../../../../shared/import/new-unit.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { useAction } from '../../../../lib/use-action.ts';
import { useChannel } from '../../../../lib/use-channel.ts';
import { changeChoices, type Draft } from '../../draft/draft.ts';
import { readPreview } from '../../draft/work.ts';
import screen from '../../Import.module.css';
import classes from './Values.module.css';

/** Offers the office that the title of the sheet names as the unit of all rows; one that is missing is added. */
export function TitleUnit({ draft }: { readonly draft: Draft }) {
  const { t } = useTexts();
  const { data: units = [] } = useChannel('units.list', {});
  const { titleUnit: name, defaults, running } = draft;
  const save = useAction('units.save', { success: t('imports.values.unitAdded', { name }) });
  if (name === null || defaults.unitUid !== null) return null;
  const known = units.find((unit) => unit.isActive && unit.name.toLowerCase() === name.toLowerCase());
  const use = async () => {
    const record = { shortName: null, kind: unitKindOf(name), npp: null, isActive: true, aliases: [] };
    const uid = known?.uid ?? (await save.run({ uid: null, rowVersion: null, name, ...record }))?.uid;
    if (uid === undefined) return;
    changeChoices(({ defaults: now }) => ({ defaults: { ...now, unitUid: uid } }));
    await readPreview();
  };
  return (
    <div className={screen.row}>
      <span className={classes.words}>{t('imports.values.titleUnit', { name })}</span>
      <Button loading={save.isRunning || running !== null} onClick={() => void use()}>
        {t(known ? 'imports.values.useTitleUnit' : 'imports.values.addTitleUnit', { name })}
      </Button>
    </div>
  );
}
