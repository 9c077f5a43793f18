import { useMemo } from 'react';
import { sampleFields } from '../../../../shared/documents/sample.ts';
import { sayIfKnown, useTexts } from '../../../lib/texts.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import classes from './Documents.module.css';

/** Every mark that a template may use, with what it means and an example: the list that letters are written from. */
export function MarksTable() {
  const { t, language } = useTexts();
  const marks = useMemo(() => Object.entries(sampleFields()), []);
  return (
    <>
      <h3 className={classes.heading}>{t('documents.marksTitle')}</h3>
      <p className={classes.quiet}>{t('documents.marksText')}</p>
      <ScrollRegion label={t('documents.marksTitle')} className={classes.marks}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('documents.mark')}</th>
              <th scope="col">{t('documents.meaning')}</th>
              <th scope="col">{t('documents.example')}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(([mark, value]) => (
              <tr key={mark}>
                <td>
                  <code>{writtenMark(mark, value)}</code>
                </td>
                <td>{sayIfKnown(`documents.marks.${mark}`, {}, language)}</td>
                <td>{exampleOf(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

type Value = ReturnType<typeof sampleFields>[string];

/** As it stands in a template: `{tentang}`; a list with the marks of its rows inside, `{#unit}{nama}{/unit}`. */
function writtenMark(mark: string, value: Value): string {
  if (typeof value === 'string') return `{${mark}}`;
  const inside = Object.keys(value[0] ?? {}).map((name) => `{${name}}`);
  return `{#${mark}}${inside.join(' ')}{/${mark}}`;
}

function exampleOf(value: Value): string {
  if (typeof value === 'string') return value;
  return value.map((row) => Object.values(row).join(' ')).join('; ');
}
