import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import type { Core } from '@strapi/strapi';

import { ARTICLE, type Writer } from './writer';

const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

interface Saved {
  readonly data: { readonly documentId: string };
}

/** An editor: the requests that the panel sends for «حفظ» and «نشر», to the listening server. */
export async function makePanelWriter(strapi: Core.Strapi): Promise<Writer> {
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const token = await register(url);
  return {
    async save(fields, tags) {
      const data = tags ? { ...fields, entities: connect(tags.entities) } : fields;
      const { documentId } = (await post<Saved>(url + ARTICLES, data, token)).data;
      // The form sends the whole story again, and of relations what has changed.
      await post(`${url}${ARTICLES}/${documentId}/actions/publish`, fields, token);
      return documentId;
    },
  };
}

function connect(documentIds: readonly string[]) {
  return { connect: documentIds.map((documentId) => ({ documentId })), disconnect: [] };
}

/** Registers the first user of the panel. @returns the token of the session */
async function register(url: string): Promise<string> {
  const user = {
    firstname: 'bench',
    lastname: 'bench',
    email: 'bench@newsroom.example',
    password: `Aa1${randomBytes(16).toString('hex')}`,
  };
  const session = await post<{ data: { token: string } }>(`${url}/admin/register-admin`, user);
  return session.data.token;
}

/** @throws with the answer when it is a refusal */
async function post<T>(address: string, body: unknown, token?: string): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status} ${text}`);
  return JSON.parse(text) as T;
}
