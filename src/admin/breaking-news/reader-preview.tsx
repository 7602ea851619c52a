import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

import { type ShownStory, storyArticle } from '../../reading/story-article';
import { useDeskText } from '../desk-text';
import { serverAddress } from '../server/addresses';

interface ReaderPreviewProps {
  /** The story, as if it were published this moment. */
  readonly story: ShownStory;
}

/** The story as readers will see it: written by what writes their page, in the style of that page. */
export function ReaderPreview({ story }: ReaderPreviewProps) {
  const { say } = useDeskText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isFrameReady, setFrameReady] = useState(false);
  // The script of their page says times in the zone of the reader, too.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { markup } = storyArticle(story, { root: '', timeZone }, story.firstPublishedAt, null);

  useEffect(() => {
    const main = frame.current?.contentDocument?.querySelector('main');
    if (!main || !isFrameReady) return;
    main.innerHTML = markup;
    // Links lead nowhere while the story is not published.
    for (const link of main.querySelectorAll('a')) link.removeAttribute('href');
  }, [isFrameReady, markup]);

  return (
    <Box>
      <Typography tag="h2" variant="sigma" textColor="neutral600">
        {say('desk.breaking.preview')}
      </Typography>
      <Frame
        ref={frame}
        title={say('desk.breaking.preview')}
        // No scripts: what is shown was escaped by its templates, and could do nothing if it were not.
        sandbox="allow-same-origin"
        srcDoc={PAGE}
        onLoad={() => setFrameReady(true)}
      />
    </Box>
  );
}

/** In Arabic in any language of the panel, as the page for readers is. */
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<link rel="stylesheet" href="${serverAddress()}/reader/reader.css"></head><body><main id="main"></main></body></html>`;

const Frame = styled.iframe`
  display: block;
  width: 100%;
  height: 420px;
  margin-block-start: 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;
