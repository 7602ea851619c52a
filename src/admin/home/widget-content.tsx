import { useFetchClient, Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';

import { useDeskText } from '../desk-text';
import { type Live, useLive } from '../use-live';

const EVERY_MS = 30_000;

/** The answer of one route of `/ajil/desk/overview`, kept fresh while somebody looks at it. */
export function useOverview<T>(name: string): Live<T> {
  const { get } = useFetchClient();
  return useLive(
    async (signal) => {
      const { data } = await get<{ data: T }>(`/ajil/desk/overview/${name}`, { signal });
      return data.data;
    },
    name,
    EVERY_MS,
  );
}

interface WidgetContentProps<T> {
  readonly live: Live<T>;
  readonly isEmpty: (data: T) => boolean;
  readonly emptyText: string;
  readonly children: (data: T) => ReactNode;
}

/** Strapi's grey of a widget's title is too light for its 11 pixels (WCAG 1.4.3). */
const ReadableTitles = createGlobalStyle`
  h2[id^='global::ajil-'] {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** What a widget shows once it has something to show. */
export function WidgetContent<T>(props: WidgetContentProps<T>) {
  return (
    <>
      <ReadableTitles />
      <Content {...props} />
    </>
  );
}

function Content<T>({ live, isEmpty, emptyText, children }: WidgetContentProps<T>) {
  const { say } = useDeskText();
  const { data, error } = live;
  if (data === null) {
    return error === null ? (
      <Widget.Loading>{say('desk.deliveries.loading')}</Widget.Loading>
    ) : (
      <Widget.Error>{say('desk.home.failed')}</Widget.Error>
    );
  }
  if (isEmpty(data)) return <Widget.NoData>{emptyText}</Widget.NoData>;
  return <>{children(data)}</>;
}
