import type { Newsroom } from './newsroom';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** What Strapi answers to a request that it refuses. */
export interface Refusal {
  readonly error: {
    readonly status: number;
    readonly name: string;
    readonly message: string;
    readonly details?: { readonly errors?: { path: string[]; message: string; code?: string }[] };
  };
}

interface Options {
  readonly method?: string;
  readonly body?: unknown;
  /** Bearer token; none by default: a stranger asks. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One JSON request; the answer is parsed where it is JSON. */
export async function request<T = Refusal>(
  { url }: Pick<Newsroom, 'url'>,
  path: string,
  { method = 'GET', body, token, headers }: Options = {},
): Promise<Answer<T>> {
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) as T };
}

/** A GraphQL request as a plain POST, throwing on errors unless they are asked for. */
export async function graphql<T>(
  newsroom: Pick<Newsroom, 'url'>,
  query: string,
  options: { variables?: object; token?: string } = {},
): Promise<{ data: T; errors?: { message: string; extensions?: { code?: string } }[] }> {
  const { body } = await request<{ data: T; errors?: { message: string }[] }>(
    newsroom,
    '/graphql',
    {
      method: 'POST',
      body: { query, variables: options.variables },
      token: options.token,
    },
  );
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
