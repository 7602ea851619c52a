import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { READ_ENTITIES } from './entity-address';
import { EntityPage } from './entity-page';
import { GazetteerPage } from './gazetteer-page';

/** «المعجم»: the names that mean more than one entity, and one entity with its stories. */
export default function EntitiesPage() {
  return (
    <Page.Protect permissions={[READ_ENTITIES]}>
      <Routes>
        <Route index element={<GazetteerPage />} />
        <Route path=":id" element={<EntityPage />} />
      </Routes>
    </Page.Protect>
  );
}
