import { request } from './http';
import type { Newsroom } from './newsroom';

const ADMINISTRATOR = {
  firstname: 'ليلى',
  lastname: 'المحررة',
  email: 'editor@newsroom.example',
  password: 'Kalima-Sirr-2026',
};

/** Something that a role may do with some fields of a type. */
export interface FieldAction {
  readonly action: string;
  readonly subject: string;
  readonly fields: readonly string[];
}

const sessions = new WeakMap<object, Promise<string>>();

/**
 * The session token of the administrator, who is registered, as the panel does it, the first time.
 * One login a newsroom: Strapi refuses the sixth within five minutes.
 */
export function signIn(newsroom: Pick<Newsroom, 'url'>): Promise<string> {
  const session = sessions.get(newsroom) ?? logIn(newsroom);
  sessions.set(newsroom, session);
  return session;
}

async function logIn(newsroom: Pick<Newsroom, 'url'>): Promise<string> {
  const { email, password } = ADMINISTRATOR;
  const body = { email, password };
  const login = await request<Session>(newsroom, '/admin/login', { method: 'POST', body });
  if (login.status === 200) return login.body.data.token;
  const first = await request<Session>(newsroom, '/admin/register-admin', {
    method: 'POST',
    body: ADMINISTRATOR,
  });
  return first.body.data.token;
}

/**
 * The session of a new user of the panel whose role may do nothing but `actions`.
 *
 * @param name of the role
 * @param actions of the panel, or of the content manager with a type and its fields
 */
export async function signInAs(
  newsroom: Newsroom,
  name: string,
  actions: readonly (string | FieldAction)[],
): Promise<string> {
  const token = await signIn(newsroom);
  const role = await request<{ data: { id: number } }>(newsroom, '/admin/roles', {
    method: 'POST',
    token,
    body: { name, description: '' },
  });
  const { id } = role.body.data;
  const permissions = actions.map((action) =>
    typeof action === 'string'
      ? { action, subject: null, conditions: [] }
      : {
          ...{ action: action.action, subject: action.subject, conditions: [] },
          properties: { fields: action.fields },
        },
  );
  await request(newsroom, `/admin/roles/${id}/permissions`, {
    method: 'PUT',
    token,
    body: { permissions },
  });
  const { password } = ADMINISTRATOR;
  const email = `role-${id}@newsroom.example`;
  const user = { firstname: name, email, password, isActive: true, roles: [id] };
  await newsroom.strapi.service('admin::user').create(user);
  const login = await request<Session>(newsroom, '/admin/login', {
    method: 'POST',
    body: { email, password },
  });
  return login.body.data.token;
}

/** Registers a receiver as Settings → Webhooks does. @returns its id */
export async function addWebhook(
  newsroom: Newsroom,
  url: string,
  events: readonly string[],
): Promise<number> {
  const { status, body } = await request<{ data: { id: string } }>(newsroom, '/admin/webhooks', {
    method: 'POST',
    token: await signIn(newsroom),
    body: { name: 'شريك', url, headers: {}, events },
  });
  if (status !== 201) throw new Error(`the webhook was not stored: HTTP ${status}`);
  return Number(body.data.id);
}

interface Session {
  readonly data: { readonly token: string };
}
