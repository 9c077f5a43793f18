import { Button } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { agreementViews, isInView } from '../../../../shared/agreements/views.ts';
import { notify } from '../../../lib/notices.ts';
import { say, useTexts } from '../../../lib/texts.ts';
import { useDialog } from '../../../ui/use-dialog.ts';
import { isMeant, type OwnView, useOwnViews } from './own-views.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import type { Agreements } from './use-agreements.ts';
import classes from './ViewChips.module.css';

/** Views of the list as chips with their counts: those of every office, then one's own. */
export function ViewChips({ agreements }: { readonly agreements: Agreements }) {
  const { t } = useTexts();
  const { search, states, isFiltered } = agreements;
  const own = useOwnViews();
  const saving = useDialog<true>();
  const isSaved = own.views.some((view) => isSame(view, agreements));
  const canSave = isFiltered && !isSaved && (search.trim() !== '' || states.length > 0);
  const forget = (view: OwnView) => {
    own.remove(view.name);
    notify({
      tone: 'success',
      text: () => say('agreementList.views.removed', { name: view.name }),
      action: { label: () => say('ui.undo'), run: () => own.save(view) },
    });
  };
  return (
    <div role="group" aria-label={t('agreementList.views.label')} className={classes.views}>
      <ShippedViews agreements={agreements} />
      {own.views.map((view) => (
        <OwnChip key={view.name} view={view} agreements={agreements} onRemove={() => forget(view)} />
      ))}
      {canSave && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconBookmark size={14} aria-hidden />}
          onClick={() => saving.open(true)}
        >
          {t('agreementList.views.save')}
        </Button>
      )}
      <SaveViewDialog
        opened={saving.opened}
        onClose={saving.close}
        onSave={(name) => {
          own.save({ name, search: search.trim(), states: [...states] });
          saving.close();
          notify({ tone: 'success', text: () => say('agreementList.views.saved', { name }) });
        }}
      />
    </div>
  );
}

function ShippedViews({ agreements: { all = [], today, view, setView } }: { readonly agreements: Agreements }) {
  const { t } = useTexts();
  const counts = useMemo(
    () => agreementViews.map((one) => all.filter((each) => today !== undefined && isInView(one, each, today)).length),
    [all, today],
  );
  return agreementViews.map((one, place) => (
    <Chip
      key={one}
      name={t(`agreementList.views.names.${one}`)}
      hint={t(`agreementList.views.hints.${one}`)}
      count={counts[place] ?? 0}
      isOn={view === one}
      onToggle={() => setView(view === one ? null : one)}
    />
  ));
}

interface OwnChipProps {
  readonly view: OwnView;
  readonly agreements: Agreements;
  readonly onRemove: () => void;
}

function OwnChip({ view, agreements, onRemove }: OwnChipProps) {
  const { t } = useTexts();
  const { all = [], setSearch, setStates, setView, clear } = agreements;
  const { name } = view;
  const isOn = isSame(view, agreements);
  const toggle = () => {
    if (isOn) return clear();
    setView(null);
    setSearch(view.search);
    setStates(view.states);
  };
  return (
    <span className={classes.own} data-on={isOn || undefined}>
      <Chip name={name} count={all.filter((one) => isMeant(one, view)).length} isOn={isOn} onToggle={toggle} />
      <button
        type="button"
        className={classes.remove}
        aria-label={t('agreementList.views.remove', { name })}
        onClick={onRemove}
      >
        <IconX size={13} aria-hidden />
      </button>
    </span>
  );
}

interface ChipProps {
  readonly name: string;
  readonly hint?: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Chip({ name, hint, count, isOn, onToggle }: ChipProps) {
  const { format } = useTexts();
  return (
    <button type="button" className={classes.chip} aria-pressed={isOn} title={hint} onClick={onToggle}>
      {name} <b data-none={count === 0 || undefined}>({format.number(count)})</b>
    </button>
  );
}

function isSame(view: OwnView, { search, states, view: shipped }: Agreements): boolean {
  const isSameState = view.states.length === states.length && view.states.every((state) => states.includes(state));
  return shipped === null && isSameState && view.search === search.trim();
}
