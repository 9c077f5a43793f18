import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { TextKey } from '../lib/texts.ts';
import { useTexts } from '../lib/texts.ts';
import { setScreenHelp } from '../lib/screen-help.ts';
import classes from './Page.module.css';

interface Props {
  readonly title: ReactNode;
  /** One quiet line under the title: counts, dates. */
  readonly subtitle?: ReactNode;
  /** Buttons at the right of the title; the main one last, `variant="filled"`. */
  readonly actions?: ReactNode;
  /** Search, filters, tabs: stays above the content. */
  readonly toolbar?: ReactNode;
  /** Right-hand panel, 300 px: history, a record's details. Under 1100 px it stands below. */
  readonly panel?: ReactNode;
  /** Texts of the help drawer (F1). */
  readonly help?: readonly TextKey[];
  /** `fill`: the content takes the window's height and scrolls inside (tables). */
  readonly layout?: 'scroll' | 'fill';
  /** Stands above the title on paper alone. */
  readonly letterhead?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: title, actions, content, panel. Sets the window's title and the help of F1. */
export function Page(props: Props) {
  const { title, subtitle, actions, toolbar, panel, help, layout = 'scroll', letterhead, children } = props;
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = help?.join(' ') ?? '';
  useEffect(() => setScreenHelp(keys === '' ? [] : (keys.split(' ') as TextKey[])), [keys]);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} - ${t('frame.product')}`;
  });
  return (
    <div className={classes.page} data-layout={layout}>
      {letterhead && <div className={classes.letterhead}>{letterhead}</div>}
      <header className={classes.head}>
        <div className={classes.words}>
          <h1 ref={heading} className={classes.title}>
            {title}
          </h1>
          {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {toolbar && <div className={classes.toolbar}>{toolbar}</div>}
      <div className={classes.body} data-panel={panel ? true : undefined}>
        <div className={classes.content}>{children}</div>
        {panel && <aside className={classes.panel}>{panel}</aside>}
      </div>
    </div>
  );
}
