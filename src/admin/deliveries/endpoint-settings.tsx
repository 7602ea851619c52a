import { useParams } from 'react-router-dom';

import { useDeskText } from '../desk-text';
import { useMay } from '../use-may';
import { MANAGE_ENDPOINTS } from './add-deliveries';
import { useDeliveryClient } from './delivery-client';
import { LoadState } from './load-state';
import { PageFrame } from './page-frame';
import { SettingsForm } from './settings-form';
import { useLive } from '../use-live';

/** Nobody else changes the settings while somebody looks at them, as a rule. */
const EVERY_MS = 60_000;

/** Which events an endpoint gets, and of which stories. */
export function EndpointSettingsPage() {
  const { say } = useDeskText();
  const { id = '' } = useParams();
  const client = useDeliveryClient();
  const mayManage = useMay(MANAGE_ENDPOINTS);
  const live = useLive((signal) => client.endpoint(id, signal), id, EVERY_MS);
  const title = live.data
    ? say('desk.endpoint.settings-of', { name: live.data.name })
    : say('desk.endpoint.settings');
  return (
    <PageFrame title={title} subtitle={say('desk.endpoint.settings-hint')}>
      <LoadState live={live}>
        {(endpoint) => (
          <SettingsForm key={endpoint.id} endpoint={endpoint} isReadOnly={!mayManage} />
        )}
      </LoadState>
    </PageFrame>
  );
}
