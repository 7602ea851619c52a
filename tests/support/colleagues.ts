import { request } from './http';

type Address = Parameters<typeof request>[0];

/** Somebody of the newsroom who logs in to the panel. */
export interface Colleague {
  readonly id: number;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly password: string;
  /** Of a session of the panel. */
  readonly token: string;
}

const PASSWORD = 'Kalima-Sirr-2026';

/**
 * Invites somebody with a role and accepts the invitation, as the panel does it.
 *
 * @param token session of an administrator
 * @param role code, for instance `ajil-editor`
 */
export async function addColleague(
  newsroom: Address,
  token: string,
  role: string,
  { firstname, lastname, email }: { firstname: string; lastname: string; email: string },
): Promise<Colleague> {
  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const method = body === undefined ? 'GET' : 'POST';
    const answer = await request<{ data: T }>(newsroom, path, { method, body, token });
    if (answer.status >= 300) throw new Error(`${path}: HTTP ${answer.status}`);
    return answer.body.data;
  };
  const roles = await ask<{ id: number; code: string }[]>('/admin/roles');
  const id = roles.find(({ code }) => code === role)?.id;
  if (id === undefined) throw new Error(`the newsroom has no role ${role}`);
  const invited = await ask<{ id: number; registrationToken: string }>('/admin/users', {
    firstname,
    lastname,
    email,
    roles: [id],
  });
  const session = await ask<{ token: string }>('/admin/register', {
    registrationToken: invited.registrationToken,
    userInfo: { firstname, lastname, password: PASSWORD },
  });
  return {
    id: invited.id,
    firstname,
    lastname,
    email,
    password: PASSWORD,
    token: session.token,
  };
}
