import { IconBuilding, IconFileDescription, IconGavel, IconSearch, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SearchHit } from '../../../shared/home/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Say } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { dailyScreens, groundScreens } from '../screens.ts';
import classes from './SearchDialog.module.css';

type Go = ReturnType<typeof useNavigate>;

interface Result {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly detail: string;
  readonly icon: typeof IconUser;
  readonly open: (go: Go) => void;
}

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
}

/** The box and what it finds; arrows choose, Enter opens. */
export function SearchResults({ text, onText, onDone }: Props) {
  const { t } = useTexts();
  const id = useId();
  const go = useNavigate();
  const wanted = text.trim();
  const { data: hits = [] } = useChannel('search.find', { text: wanted }, { when: wanted.length > 1, keepLast: true });
  const results = [...screensLike(wanted, t), ...(wanted.length > 1 ? hits.map((hit) => resultOf(hit, t)) : [])];
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, results.length - 1);
  const open = (result: Result | undefined) => {
    if (!result) return;
    onDone();
    result.open(go);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (at + step + results.length) % Math.max(1, results.length);
      setChosen(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') open(results[at]);
  };
  return (
    <>
      <div className={classes.box}>
        <IconSearch size={17} aria-hidden />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('frame.search.title')}
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={results.length > 0 ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          placeholder={t('frame.search.open')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            onText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ResultList {...{ id, results, at, open }} onChoose={setChosen} />
      <div className={classes.foot} role="status">
        {results.length === 0 ? t('frame.search.nothing', { text: wanted }) : null}
        {wanted === '' ? t('frame.search.hint') : null}
      </div>
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly results: readonly Result[];
  readonly at: number;
  readonly open: (result: Result) => void;
  readonly onChoose: (index: number) => void;
}

function ResultList({ id, results, at, open, onChoose }: ListProps) {
  const { t } = useTexts();
  return (
    <div id={`${id}-list`} role="listbox" aria-label={t('frame.search.title')} className={classes.list}>
      {results.map((result, index) => (
        <div key={result.key} role="presentation">
          {result.group !== results[index - 1]?.group && (
            <div role="presentation" className={classes.group}>
              {result.group}
            </div>
          )}
          <div
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={classes.result}
            onPointerMove={() => onChoose(index)}
            onClick={() => open(result)}
          >
            <result.icon size={16} stroke={1.7} aria-hidden />
            <span className={classes.title}>{result.title}</span>
            <span className={classes.detail}>{result.detail}</span>
          </div>
        </div>
      ))}
    </div>
  );
}

function screensLike(wanted: string, t: Say): Result[] {
  return [...dailyScreens, ...groundScreens]
    .filter(({ title }) => t(title).toLowerCase().includes(wanted.toLowerCase()))
    .map(({ path, title, icon }) => ({
      key: path,
      group: t('frame.search.screens'),
      title: t(title),
      detail: '',
      icon,
      open: (go) => void go({ to: path }),
    }));
}

const icons = { participant: IconUser, agreement: IconFileDescription, unit: IconBuilding, regulation: IconGavel };

function resultOf(hit: SearchHit, t: Say): Result {
  return {
    key: hit.uid,
    group: t(`frame.search.${hit.kind}`),
    title: hit.title,
    detail: hit.detail,
    icon: icons[hit.kind],
    open: (go) => {
      const params = { uid: hit.uid };
      if (hit.kind === 'participant') void go({ to: '/participants/$uid', params });
      else if (hit.kind === 'agreement') void go({ to: '/agreements/$uid', params });
      else if (hit.kind === 'unit') void go({ to: '/master-data', search: { list: 'units' } });
      else void go({ to: '/master-data', search: { list: 'regulations', search: hit.title } });
    },
  };
}
