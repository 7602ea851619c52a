import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { FormProps, SidePanel } from '../content-manager/content-manager';
import { useDeskText } from '../desk-text';
import { ENTITY, entityAddress } from './entity-address';

/** Beside the form of an entity: the way to its page. */
export const EntityPanel: SidePanel = ({ model, documentId }: FormProps) => {
  const { say } = useDeskText();
  if (model !== ENTITY || !documentId || documentId === 'create') return null;
  return {
    title: say('desk.entities.panel'),
    content: (
      <Link tag={RouterLink} to={entityAddress(documentId)}>
        {say('desk.entities.open')}
      </Link>
    ),
  };
};
