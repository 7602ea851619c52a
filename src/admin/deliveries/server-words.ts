import type { DeskLanguage } from '../../desk/field-labels';
import { readRefusal } from '../../desk/refusal';
import type { DeskMessage } from '../desk-text';

const ARABIC = /[\u0600-\u06FF]/;

/**
 * What a failed call says to the reader: the server's own words where it has some in their language,
 * else what its answer means.
 *
 * @returns the text, or the id of a message
 */
export function serverWords(
  error: unknown,
  language: DeskLanguage,
): { readonly text: string } | { readonly id: DeskMessage } {
  const { general, isOffline } = readRefusal(error, language, []);
  if (isOffline) return { id: 'desk.deliveries.offline' };
  // Errors of the delivery engine say the same in both languages, Arabic first.
  const [arabic = '', english = arabic] = general.split(' • ');
  const text = language === 'ar' ? arabic : english;
  if (language === 'en' || ARABIC.test(text)) return { text };
  const status = statusOf(error);
  if (status === 401 || status === 403) return { id: 'desk.deliveries.forbidden' };
  return { id: 'desk.deliveries.failed-call' };
}

function statusOf(error: unknown): number | undefined {
  const { response } = error as {
    response?: { status?: number; data?: { error?: { status?: number } } };
  };
  return response?.data?.error?.status ?? response?.status;
}
