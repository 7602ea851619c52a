import type { OnAir } from '../../desk/overview-contract';
import { useDeskText } from '../desk-text';
import { UrgencyBadge } from '../urgency-badge/urgency-badge';
import { articleAddress } from './article-address';
import { useOverview, WidgetContent } from './widget-content';
import { WidgetRows } from './widget-rows';

/** Breaking stories, each with the time that it still has. */
export function OnAirWidget() {
  const { say } = useDeskText();
  const live = useOverview<OnAir>('on-air');
  return (
    <WidgetContent
      live={live}
      isEmpty={({ total }) => total === 0}
      emptyText={say('desk.home.on-air-none')}
    >
      {({ stories, total }) => (
        <WidgetRows
          summary={say('desk.home.on-air-count', { count: total })}
          rows={stories.map(({ documentId, headline, level, breakingUntil }) => ({
            key: documentId,
            to: articleAddress(documentId),
            text: headline,
            note: level && <UrgencyBadge level={level} breakingUntil={breakingUntil} />,
          }))}
        />
      )}
    </WidgetContent>
  );
}
