import { Typography } from '@strapi/design-system';

import type { DeliveryTrouble } from '../../desk/overview-contract';
import { DELIVERIES_PATH } from '../deliveries/add-deliveries';
import { useDeskText } from '../desk-text';
import { useOverview, WidgetContent } from './widget-content';
import { WidgetRows } from './widget-rows';

/** What does not reach its receivers. */
export function TroubleWidget() {
  const { say } = useDeskText();
  const live = useOverview<DeliveryTrouble>('trouble');
  return (
    <WidgetContent
      live={live}
      isEmpty={({ failed, retrying, endpoints }) => failed + retrying + endpoints.length === 0}
      emptyText={say('desk.home.trouble-none')}
    >
      {({ failed, retrying, endpoints }) => (
        <WidgetRows
          summary={say('desk.home.trouble-count', { failed, retrying })}
          rows={endpoints.map(({ id, name, isEnabled, failures }) => ({
            key: String(id),
            to: `/${DELIVERIES_PATH}?endpoint=${id}`,
            text: name,
            note: (
              <Typography variant="pi" textColor="danger700">
                {isEnabled
                  ? say('desk.home.failures', { count: failures })
                  : say('desk.endpoint.off')}
              </Typography>
            ),
          }))}
        />
      )}
    </WidgetContent>
  );
}
