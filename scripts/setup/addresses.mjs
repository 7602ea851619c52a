/**
 * Where to go once the newsroom runs, and how to get in the first time.
 *
 * @param {any} strapi a started Strapi (untyped: this file must load before it is installed)
 * @returns {Promise<string>} lines to print
 */
export async function describeAddresses(strapi) {
  const server = strapi.config.get('server.absoluteUrl');
  const admin = strapi.config.get('admin.absoluteUrl');
  const api = strapi.config.get('api.rest.prefix', '/api');
  const hasAdministrator = (await strapi.db.query('admin::user').count()) > 0;
  return [
    '',
    `  لوحة التحرير • admin panel   ${admin}`,
    `  صفحة القرّاء • reader's page  ${server}/`,
    `  REST                         ${server}${api}/articles`,
    `  GraphQL                      ${server}/graphql`,
    '',
    hasAdministrator
      ? '  ادخل إلى اللوحة ببريدك وكلمة مرورك • sign in to the panel with your e-mail and password'
      : `  أول مرة: افتح ${admin} وأنشئ حساب المدير • first time: open ${admin} and create the administrator's account`,
    '',
  ].join('\n');
}
