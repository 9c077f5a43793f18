import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { SumCheck, WorkforceSource } from '../../../../shared/workforce/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { KeptFileRow } from '../kept-files/KeptFileRow.tsx';
import { useAttaching } from '../kept-files/use-attaching.ts';
import classes from './Sources.module.css';

/** What does not sum up is listed up to here; of more only the number is told. */
const mostSaid = 2;

interface Props {
  readonly sources: readonly WorkforceSource[];
  readonly chosenChecks: readonly SumCheck[];
}

/** The sources of a year side by side: how many workers each counts, whether its parts sum up, and which one is used. */
export function Sources({ sources, chosenChecks }: Props) {
  const { t } = useTexts();
  if (sources.length === 0) return null;
  const isMixed = sources.filter(({ chosen }) => chosen > 0).length > 1;
  return (
    <ul className={classes.sources} aria-label={t('masterdata.workforce.sources')}>
      {sources.map((source) => (
        <Source key={source.uid} source={source} />
      ))}
      {isMixed && (
        <li>
          <div className={classes.name}>
            <strong>{t('masterdata.workforce.mixed')}</strong>
            <span>{t('masterdata.workforce.mixedHint')}</span>
          </div>
          <Checks checks={chosenChecks} />
        </li>
      )}
    </ul>
  );
}

interface SourceProps {
  readonly source: WorkforceSource;
}

function Source({ source: { source, uid, figures, chosen, people, checks, files } }: SourceProps) {
  const { t, format } = useTexts();
  const choose = useAction('workforce.choose', { success: t('masterdata.workforce.chosenNow', { name: source }) });
  const attaching = useAttaching('workforce.attach', uid);
  const use = chosen === figures ? 'chosen' : chosen === 0 ? 'notChosen' : 'partlyChosen';
  return (
    <li>
      <div className={classes.name}>
        <strong>{source}</strong>
        <span>
          {people === null
            ? t('masterdata.workforce.figuresOnly', { count: figures })
            : t('masterdata.workforce.whole', { count: people, figures: format.number(figures) })}
        </span>
      </div>
      <Checks checks={checks} />
      <StatusTag tone={use === 'chosen' ? 'ok' : use === 'notChosen' ? 'muted' : 'info'}>
        {t(`masterdata.workforce.${use}`)}
      </StatusTag>
      {use !== 'chosen' && (
        <Button
          size="xs"
          loading={choose.isRunning}
          aria-label={t('masterdata.workforce.chooseSource', { name: source })}
          onClick={() => void choose.run({ uid, scope: 'source' })}
        >
          {t('masterdata.workforce.choose')}
        </Button>
      )}
      {attaching.isRunning ? (
        <JobProgress job={attaching.running} title={t('masterdata.files.attaching')} />
      ) : (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          aria-label={t('masterdata.files.attachTo', { name: source })}
          onClick={attaching.add}
        >
          {t('masterdata.files.attach')}
        </Button>
      )}
      {files.length > 0 && (
        <ul className={classes.files} aria-label={t('masterdata.workforce.files', { name: source })}>
          {files.map((file) => (
            <KeptFileRow key={file.uid} file={file} channel="workforce.detach" />
          ))}
        </ul>
      )}
    </li>
  );
}

function Checks({ checks }: { readonly checks: readonly SumCheck[] }) {
  const { t, format } = useTexts();
  if (checks.length === 0) return null;
  const wrong = checks.filter(({ difference, missing }) => difference !== 0 || missing > 0);
  if (wrong.length === 0) {
    return <StatusTag tone="ok">{t('masterdata.workforce.checks.fine')}</StatusTag>;
  }
  const words = ({ of, difference, missing, areaName, whole, parts, segment }: SumCheck) =>
    [
      difference === 0
        ? null
        : t(`masterdata.workforce.checks.${of}`, {
            area: areaName,
            segment: t(`masterdata.workforce.segments.${segment}`).toLowerCase(),
            parts: format.number(parts),
            whole: format.number(whole),
            difference: `${difference > 0 ? '+' : ''}${format.number(difference)}`,
          }),
      missing === 0 ? null : t('masterdata.workforce.checks.missing', { count: missing }),
    ]
      .filter((one) => one !== null)
      .join(' ');
  return (
    <div className={classes.wrong}>
      {wrong.slice(0, mostSaid).map((check) => (
        <StatusTag key={`${check.of} ${check.segment} ${check.areaName}`} tone="warn">
          {words(check)}
        </StatusTag>
      ))}
      {wrong.length > mostSaid && (
        <span className={classes.more}>
          {t('masterdata.workforce.checks.more', { count: wrong.length - mostSaid })}
        </span>
      )}
    </div>
  );
}
