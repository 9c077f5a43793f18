import { Link } from '@tanstack/react-router';
import type { HomeSummary } from '../../../../shared/home/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import classes from './Home.module.css';

type Row = HomeSummary['byKecamatan'][number];

/** People and active ones of every kecamatan; the bars compare them with the largest. */
export function KecamatanCard({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTexts();
  const inOrder = rows.toSorted((a, b) => b.participants - a.participants);
  const most = Math.max(1, ...rows.map(({ participants }) => participants));
  const named = rows.filter(({ name }) => name !== '').length;
  return (
    <Card title={t('home.kecamatan.title')} aside={t('home.kecamatan.aside', { count: named })} grow>
      <section className={classes.scroll} aria-label={t('home.kecamatan.title')} tabIndex={-1}>
        <table className={classes.names}>
          <thead>
            <tr>
              <th scope="col">{t('home.kecamatan.name')}</th>
              <th scope="col" className={classes.figure}>
                {t('home.kecamatan.participants')}
              </th>
              <th scope="col" className={classes.figure}>
                {t('home.kecamatan.active')}
              </th>
              <th scope="col">{t('home.kecamatan.bar')}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map((row) => (
              <KecamatanRow key={row.name} row={row} most={most} />
            ))}
          </tbody>
        </table>
      </section>
      <p className={classes.quiet}>{t('home.kecamatan.legend')}</p>
    </Card>
  );
}

function KecamatanRow({ row: { name, participants, active }, most }: { readonly row: Row; readonly most: number }) {
  const { t, format } = useTexts();
  return (
    <tr>
      <th scope="row">
        {name === '' ? (
          t('home.kecamatan.unknown')
        ) : (
          <Link to="/participants" search={{ kecamatan: name }}>
            {name}
          </Link>
        )}
      </th>
      <td className={classes.figure}>{format.number(participants)}</td>
      <td className={classes.figure}>{format.number(active)}</td>
      <td className={classes.bar}>
        <div
          className={classes.whole}
          role="img"
          aria-label={t('home.kecamatan.barWords', { active, participants })}
          style={{ width: `${(participants / most) * 100}%` }}
        >
          <div className={classes.part} style={{ width: `${(active / Math.max(1, participants)) * 100}%` }} />
        </div>
      </td>
    </tr>
  );
}
