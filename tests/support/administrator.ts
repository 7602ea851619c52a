import { request } from './http';
import type { Newsroom } from './newsroom';

const ADMINISTRATOR = {
  firstname: 'ليلى',
  lastname: 'المحررة',
  email: 'editor@newsroom.example',
  password: 'Kalima-Sirr-2026',
};

/** The session token of the administrator, who is registered, as the panel does it, the first time. */
export async function signIn(newsroom: Pick<Newsroom, 'url'>): Promise<string> {
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

/** Registers a receiver as Settings → Webhooks does. */
export async function addWebhook(
  newsroom: Newsroom,
  url: string,
  events: readonly string[],
): Promise<void> {
  const { status } = await request(newsroom, '/admin/webhooks', {
    method: 'POST',
    token: await signIn(newsroom),
    body: { name: 'شريك', url, headers: {}, events },
  });
  if (status !== 201) throw new Error(`the webhook was not stored: HTTP ${status}`);
}

interface Session {
  readonly data: { readonly token: string };
}
