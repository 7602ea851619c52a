import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { READ_DELIVERIES } from './add-deliveries';
import { DeliveryDetails } from './delivery-details';
import { DeliveryLog } from './delivery-log';
import { EndpointList } from './endpoint-list';
import { EndpointSettingsPage } from './endpoint-settings';

/** «التسليم»: what was sent to receivers, and how it went. */
export default function DeliveriesPage() {
  return (
    <Page.Protect permissions={[READ_DELIVERIES]}>
      <Routes>
        <Route index element={<DeliveryLog />} />
        <Route path="endpoints" element={<EndpointList />} />
        <Route path="endpoints/:id" element={<EndpointSettingsPage />} />
        <Route path=":id" element={<DeliveryDetails />} />
      </Routes>
    </Page.Protect>
  );
}
