import { styled } from 'styled-components';

/** Code from left to right in a box of its own, which scrolls instead of the page. */
export const CodeBox = styled.pre`
  direction: ltr;
  text-align: left;
  overflow: auto;
  max-block-size: 48rem;
  padding: ${({ theme }) => theme.spaces[4]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
  font-size: 1.3rem;
  line-height: 1.6;
  /* Each line by its own text, so that Arabic values keep their place after their keys. */
  unicode-bidi: plaintext;
`;
