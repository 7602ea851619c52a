import { request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';
import { followUntilStop } from './live';

const ENTITY = 'api::entity.entity';
const PUBLISH = 'plugin::content-manager.explorer.publish';
const OF_DESK_ROLES = { role: { code: { $startsWith: 'ajil-' } } };
const PERMISSION = 'plugin::users-permissions.permission';

export function describeRestart(newsroom: NewsroomOf, restart: () => Promise<void>): void {
  it('a restart seeds nothing again and keeps what editors and administrators changed', async () => {
    const { strapi } = newsroom();
    await strapi.db.query(ENTITY).delete({ where: { key: 'country:AQ' } });
    await strapi.db
      .query(ENTITY)
      .update({ where: { key: 'country:FR' }, data: { nameAr: 'فرنسا (معدّلة)' } });
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const action = 'plugin::users-permissions.auth.callback';
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    const before = await strapi.db.query(ENTITY).count();
    const mayPublish = { action: PUBLISH, role: { code: 'ajil-editor' } };
    const [permission] = await strapi.db.query('admin::permission').findMany({ where: mayPublish });
    await strapi.db.query('admin::permission').delete({ where: { id: permission.id } });
    const permissions = await strapi.db.query('admin::permission').count({ where: OF_DESK_ROLES });

    const checkLive = await followUntilStop(newsroom);
    await restart();
    await checkLive();

    const { strapi: again } = newsroom();
    expect(await again.db.query(ENTITY).count()).toBe(before);
    expect(await again.db.query(ENTITY).findOne({ where: { key: 'country:AQ' } })).toBeNull();
    const france = await again.db.query(ENTITY).findOne({ where: { key: 'country:FR' } });
    expect(france.nameAr).toBe('فرنسا (معدّلة)');
    expect(await again.db.query(PERMISSION).count({ where: { action } })).toBe(1);
    expect((await request(newsroom(), '/api/articles')).status).toBe(200);
    expect(await again.db.query('admin::permission').count({ where: mayPublish })).toBe(0);
    expect(await again.db.query('admin::permission').count({ where: OF_DESK_ROLES })).toBe(
      permissions,
    );
  }, 60_000);
}
