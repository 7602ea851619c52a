import type { Core } from '@strapi/strapi';

import { CHANGE_BUS } from '../../changes/strapi/announce-change';
import type { ChangeBus } from '../../changes/strapi/make-change-bus';

/** The service of users-permissions that says what strangers may do. */
export interface PermissionService {
  findPublicPermissions(): Promise<readonly unknown[]>;
}

/**
 * Remembers what strangers may do: Strapi asks the database with every request of theirs. It is
 * forgotten at the commit of what changes it, on every node, like answers in the cache. While changes
 * of other nodes can't be heard it is not remembered, nor inside of a transaction, which may be rolled
 * back.
 */
export function rememberPublic<Service extends PermissionService>(
  strapi: Core.Strapi,
  service: Service,
): Service {
  let known: Promise<readonly unknown[]> | null = null;
  let bus: ChangeBus | null = null;

  const listen = (): ChangeBus => {
    const made = strapi.get<ChangeBus>(CHANGE_BUS);
    made.onChange(({ model }) => {
      if (model === 'permission' || model === 'any') known = null;
    });
    return made;
  };
  const find = async () => {
    if (!strapi.has(CHANGE_BUS) || strapi.db.inTransaction())
      return service.findPublicPermissions();
    bus ??= listen();
    if (!bus.isHearing()) return service.findPublicPermissions();
    if (known === null) {
      const asked = service.findPublicPermissions();
      known = asked;
      asked.catch(() => known === asked && (known = null));
    }
    return known;
  };
  return { ...service, findPublicPermissions: find };
}
