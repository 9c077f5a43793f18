import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { densityPreference, languagePreference, themePreference } from '../lib/preferences.ts';
import { queryClient } from '../lib/query-client.ts';
import { useStore } from '../lib/store.ts';
import { say } from '../lib/texts.ts';
import { keepWindowForUnsaved, mayLeave } from '../lib/unsaved.ts';
import { LeaveQuestion } from '../ui/form/LeaveQuestion.tsx';
import { Notices } from '../ui/Notices.tsx';
import { cssVariables, theme } from '../ui/theme/theme.ts';
import { schemeManager } from './color-scheme.ts';
import { router } from './routes.tsx';

/** Theme, words, data and screens. */
export function App() {
  const language = useStore(languagePreference);
  const density = useStore(densityPreference);
  const scheme = useStore(themePreference);
  useEffect(() => {
    document.documentElement.lang = language;
    document.getElementById('overlays')?.setAttribute('aria-label', say('frame.overlays'));
    document.documentElement.dataset['density'] = density;
  }, [language, density]);
  useEffect(guardTypedValues, []);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme={scheme === 'system' ? 'auto' : scheme}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <LeaveQuestion />
        <Notices />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Navigation and closing the window ask before they leave a form in which something is typed. */
function guardTypedValues(): () => void {
  const letGo = keepWindowForUnsaved();
  const unblock = router.history.block({
    blockerFn: async () => !(await mayLeave()),
    enableBeforeUnload: false,
  });
  return () => {
    unblock();
    letGo();
  };
}
