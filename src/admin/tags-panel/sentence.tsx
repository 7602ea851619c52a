import { Typography } from '@strapi/design-system';
import { css, styled } from 'styled-components';

import type { TagMention } from '../../desk/check-contract';

/** The sentence of a mention, with the mention marked. */
export function Sentence({ mention, isShort }: { mention: TagMention; isShort?: boolean }) {
  const { sentence, from, to } = mention;
  return (
    <Quote tag="p" variant="pi" textColor="neutral700" dir="auto" $isShort={isShort ?? false}>
      {isShort ? beginningNear(sentence, from) : sentence.slice(0, from)}
      <mark>{sentence.slice(from, to)}</mark>
      {sentence.slice(to)}
    </Quote>
  );
}

/** Where only two lines are shown, they begin a few words before the mention. */
const WORDS_BEFORE = 30;

function beginningNear(sentence: string, from: number): string {
  if (from <= WORDS_BEFORE) return sentence.slice(0, from);
  const space = sentence.indexOf(' ', from - WORDS_BEFORE);
  return space < 0 || space >= from
    ? sentence.slice(0, from)
    : `… ${sentence.slice(space + 1, from)}`;
}

/** A mention in its sentence, here and on the page of an entity. */
export const markedMention = css`
  mark {
    border-radius: 2px;
    background: ${({ theme }) => theme.colors.warning200};
    color: inherit;
  }
`;

const Quote = styled(Typography)<{ $isShort: boolean }>`
  margin-block-start: 2px;
  ${({ $isShort }) =>
    $isShort &&
    `
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  `}

  ${markedMention}
`;
