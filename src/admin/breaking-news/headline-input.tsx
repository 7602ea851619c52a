import { Textarea } from '@strapi/design-system';
import { forwardRef, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';

interface HeadlineInputProps {
  readonly value: string;
  readonly onChange: (headline: string) => void;
}

/** One line of text, in as many lines of the window as it needs: a headline is judged as a whole. */
export const HeadlineInput = forwardRef<HTMLTextAreaElement, HeadlineInputProps>(
  function HeadlineInput({ value, onChange }, ref) {
    const stayOnLine = (event: KeyboardEvent) => {
      if (event.key === 'Enter') event.preventDefault();
    };
    return (
      <Growing
        ref={ref}
        rows={2}
        resizable={false}
        value={value}
        onKeyDown={stayOnLine}
        onChange={({ target }) => onChange(target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      />
    );
  },
);

/** As high as a field of one line, and higher with its text; two lines where browsers cannot do that. */
const Growing = styled(Textarea)`
  && {
    min-height: 0;
    padding-block: ${({ theme }) => theme.spaces[3]};
    field-sizing: content;
    line-height: 2.4rem;

    ${({ theme }) => theme.breakpoints.medium} {
      padding-block: ${({ theme }) => theme.spaces[2]};
      line-height: 2.2rem;
    }
  }
`;
