import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { densityPreference, languagePreference, themePreference } from '../lib/preferences.ts';
import { queryClient } from '../lib/query-client.ts';
import { useStore } from '../lib/store.ts';
import { say } from '../lib/texts.ts';
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
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme={scheme === 'system' ? 'auto' : scheme}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notices />
      </QueryClientProvider>
    </MantineProvider>
  );
}
