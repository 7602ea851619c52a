import type { DeskMessage } from '../desk-text';

/** Events that have a name for people; the others are shown by their code. */
export const EVENT_NAMES: Readonly<Record<string, DeskMessage>> = {
  'article.published': 'desk.event.published',
  'article.updated': 'desk.event.updated',
  'article.corrected': 'desk.event.corrected',
  'article.unpublished': 'desk.event.unpublished',
  'article.killed': 'desk.event.killed',
  'urgency.expired': 'desk.event.expired',
  'feed.updated': 'desk.event.feeds',
  'entry.create': 'desk.event.entry-create',
  'entry.update': 'desk.event.entry-update',
  'entry.delete': 'desk.event.entry-delete',
  'entry.publish': 'desk.event.entry-publish',
  'entry.unpublish': 'desk.event.entry-unpublish',
  'entry.draft-discard': 'desk.event.entry-discard',
  'media.create': 'desk.event.media-create',
  'media.update': 'desk.event.media-update',
  'media.delete': 'desk.event.media-delete',
};
