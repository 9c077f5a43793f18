import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SwitchField } from '../../../ui/SwitchField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import classes from './Layout.module.css';
import type { Draft } from './use-draft.ts';

/** Letterhead, and who signs. */
export function SignFields({ draft: { design, change } }: { readonly draft: Draft }) {
  const { t } = useTexts();
  const { data: officials = [] } = useChannel('officials.list', {});
  const { signatures } = design;
  const named = officials
    .filter(({ isActive }) => isActive)
    .map(({ uid, name, position }) => ({ value: uid, label: `${name}, ${position}` }));
  const choices = [
    { value: 'usual', label: t('reports.layout.signers.usual') },
    { value: 'none', label: t('reports.layout.signers.none') },
    ...named,
  ];
  const known = (who: string) => (choices.some(({ value }) => value === who) ? who : 'usual');
  const sign = (part: Partial<typeof signatures>) => change({ signatures: { ...signatures, ...part } });
  return (
    <div className={classes.fields}>
      <SwitchField
        label={t('reports.layout.letterhead')}
        hint={t('reports.layout.letterheadHint')}
        value={design.hasLetterhead}
        onChange={(hasLetterhead) => change({ hasLetterhead: hasLetterhead === true })}
      />
      <SelectField
        label={t('reports.layout.right')}
        choices={choices}
        value={known(signatures.right)}
        onChange={(right) => right !== null && sign({ right })}
      />
      <SelectField
        label={t('reports.layout.left')}
        choices={choices}
        value={known(signatures.left)}
        onChange={(left) => left !== null && sign({ left })}
      />
      <TextField
        label={t('reports.layout.leftOpening')}
        value={signatures.leftOpening}
        onChange={(leftOpening) => sign({ leftOpening: leftOpening ?? '' })}
      />
      <SelectField
        label={t('reports.layout.space')}
        choices={(['3', '4'] as const).map((value) => ({
          value,
          label: t('reports.layout.spaceRows', { count: value }),
        }))}
        value={signatures.space === 3 ? '3' : '4'}
        onChange={(space) => sign({ space: space === '3' ? 3 : 4 })}
      />
    </div>
  );
}
