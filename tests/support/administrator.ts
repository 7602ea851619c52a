import { request } from './http';
import type { Newsroom } from './newsroom';

const ADMINISTRATOR = {
  firstname: 'ليلى',
  lastname: 'المحررة',
  email: 'editor@newsroom.example',
  password: 'Kalima-Sirr-2026',
};

/** Registers the first administrator as the panel does. @returns its session token */
export async function registerAdministrator(newsroom: Newsroom): Promise<string> {
  const { body } = await request<{ data: { token: string } }>(newsroom, '/admin/register-admin', {
    method: 'POST',
    body: ADMINISTRATOR,
  });
  return body.data.token;
}
