import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';

/** A telephone, a tablet in the hand: nobody presses keys there. */
export const NO_KEYBOARD = '(pointer: coarse), (max-width: 519px)';

/** Not shown where there is no keyboard. */
export const needsKeyboard = css`
  @media ${NO_KEYBOARD} {
    display: none;
  }
`;

/**
 * The keys that do what a button does, behind its words. Screen readers have them from
 * `aria-keyshortcuts` of the button.
 */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <Keys aria-hidden>
      <bdi dir="ltr">{children}</bdi>
    </Keys>
  );
}

/** Its margin lies towards the words, so it has the direction of the page and only the keys their own. */
const Keys = styled.kbd`
  margin-inline-start: 0.6rem;
  font: inherit;
  font-weight: 400;
  ${needsKeyboard}
`;
