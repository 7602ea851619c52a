import type { WaitingDrafts } from '../../desk/overview-contract';
import { TimeText } from '../deliveries/time-text';
import { useDeskText } from '../desk-text';
import { articleAddress } from './article-address';
import { useOverview, WidgetContent } from './widget-content';
import { WidgetRows } from './widget-rows';

/** Drafts that were never published, newest first. */
export function DraftsWidget() {
  const { say } = useDeskText();
  const live = useOverview<WaitingDrafts>('drafts');
  return (
    <WidgetContent
      live={live}
      isEmpty={({ total }) => total === 0}
      emptyText={say('desk.home.drafts-none')}
    >
      {({ drafts, total, isMore }) => (
        <WidgetRows
          summary={say(isMore ? 'desk.home.drafts-newest' : 'desk.home.drafts-count', {
            count: total,
          })}
          rows={drafts.map(({ documentId, headline, updatedAt }) => ({
            key: documentId,
            to: articleAddress(documentId),
            text: headline,
            note: <TimeText time={Date.parse(updatedAt)} />,
          }))}
        />
      )}
    </WidgetContent>
  );
}
