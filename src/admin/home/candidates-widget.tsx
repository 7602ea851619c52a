import { Typography } from '@strapi/design-system';

import type { OpenCandidates } from '../../desk/overview-contract';
import { useDeskText } from '../desk-text';
import { articleAddress } from './article-address';
import { useOverview, WidgetContent } from './widget-content';
import { WidgetRows } from './widget-rows';

/** Names that nobody knows, each with the newest story in which somebody can judge it. */
export function CandidatesWidget() {
  const { say } = useDeskText();
  const live = useOverview<OpenCandidates>('candidates');
  return (
    <WidgetContent
      live={live}
      isEmpty={({ total }) => total === 0}
      emptyText={say('desk.home.candidates-none')}
    >
      {({ names, total }) => (
        <WidgetRows
          summary={say('desk.home.candidates-count', { count: total })}
          rows={names.map(({ name, stories, documentId }) => ({
            key: name,
            to: articleAddress(documentId),
            text: name,
            note: (
              <Typography variant="pi" textColor="neutral600">
                {say('desk.home.in-stories', { count: stories })}
              </Typography>
            ),
          }))}
        />
      )}
    </WidgetContent>
  );
}
