import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

import { useDeskText } from '../desk-text';
import { directionOf } from '../direction/text-direction';
import { serverAddress } from '../server/addresses';

/** What of the reader's page shows one story: public/reader/article-view.mjs. */
interface ReaderModule {
  articleView(
    data: { article: object; thread: object[] },
    setting: { language: string; now: Date },
  ): { content: Element[] };
}

interface ReaderPreviewProps {
  /** The story, as the API would give it. */
  readonly article: { readonly language: string };
}

/** The story as readers will see it, drawn by the reader's page itself and in its style. */
export function ReaderPreview({ article }: ReaderPreviewProps) {
  const { say, language } = useDeskText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [reader, setReader] = useState<ReaderModule | 'missing' | null>(null);
  const [isFrameReady, setFrameReady] = useState(false);
  const shown = JSON.stringify(article);

  useEffect(() => {
    loadReader().then(setReader, () => setReader('missing'));
  }, []);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!page || !isFrameReady || reader === null || reader === 'missing') return;
    const { content } = reader.articleView(
      { article: JSON.parse(shown) as object, thread: [] },
      { language, now: new Date() },
    );
    page.documentElement.lang = language;
    page.documentElement.dir = directionOf(language);
    page.querySelector('main')?.replaceChildren(...content);
  }, [reader, isFrameReady, shown, language]);

  if (reader === 'missing') {
    return <Typography textColor="neutral600">{say('desk.breaking.preview-failed')}</Typography>;
  }
  return (
    <Box>
      <Typography tag="h2" variant="sigma" textColor="neutral600">
        {say('desk.breaking.preview')}
      </Typography>
      <Frame
        ref={frame}
        title={say('desk.breaking.preview')}
        // No scripts: it is drawn from here. Links lead nowhere while the story is not published.
        sandbox="allow-same-origin"
        tabIndex={-1}
        srcDoc={PAGE}
        onLoad={() => setFrameReady(true)}
      />
    </Box>
  );
}

const READER = `${serverAddress()}/reader`;

const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<link rel="stylesheet" href="${READER}/reader.css"></head><body><main id="main"></main></body></html>`;

async function loadReader(): Promise<ReaderModule> {
  const address = `${READER}/article-view.mjs`;
  return import(/* @vite-ignore */ address);
}

const Frame = styled.iframe`
  display: block;
  width: 100%;
  height: 420px;
  margin-block-start: 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;
