import { useNotification } from '@strapi/strapi/admin';

import { useDeskText } from '../desk-text';
import { useStableCallback } from '../use-stable-callback';
import { serverWords } from './server-words';

/** Says why a call failed, in the language of the panel. */
export function useServerWords(): (error: unknown) => string {
  const { say, language } = useDeskText();
  return (error) => {
    const words = serverWords(error, language);
    return 'id' in words ? say(words.id) : words.text;
  };
}

/** Shows why a call failed as a notification. */
export function useTellFailure(): (error: unknown) => void {
  const { toggleNotification } = useNotification();
  const inWords = useServerWords();
  return useStableCallback((error: unknown) =>
    toggleNotification({ type: 'danger', message: inWords(error) }),
  );
}
