import type { Locator, Page } from 'playwright-core';

/** The panel «الوسوم», beside the form of an article or on the breaking page. */
export class TagsPanel {
  constructor(private readonly page: Page) {}

  /** The row of an entity, which has its name, its facts, its sentences and its three buttons. */
  row(key: string): Locator {
    return this.page.locator('li').filter({ has: this.name(key) });
  }

  /** The part of a row that has the focus. */
  name(key: string): Locator {
    return this.page.locator(`[data-tag="${key}"]`);
  }

  search(): Locator {
    return this.page.getByRole('combobox', { name: 'إضافة وسم' });
  }

  option(name: string): Locator {
    return this.page.getByRole('option', { name });
  }

  /** The words of the sentences that are marked. */
  marked(key: string): Promise<string[]> {
    return this.row(key).locator('mark').allInnerTexts();
  }

  button(what: 'قبول' | 'رفض' | 'تثبيت' | 'استعادة', name: string): Locator {
    return this.page.getByRole('button', { name: `${what} ${name}`, exact: true });
  }

  /** The same button while its decision stands. */
  pressed(what: 'قبول' | 'تثبيت', name: string): Locator {
    return this.page.getByRole('button', { name: `${what} ${name}`, exact: true, pressed: true });
  }

  headlineLength(): Locator {
    return this.page.locator('[data-desk=headline-length]');
  }

  similarStories(): Locator {
    return this.page.locator('[data-desk=similar-stories]');
  }

  /** Opens what is proposed for an unknown name: the first of two steps. */
  async openCandidate(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `كيان جديد من «${name}»` }).click();
  }

  candidateField(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  async createCandidate(): Promise<void> {
    await this.page.getByRole('button', { name: 'أنشئ ووسّم' }).click();
  }

  /**
   * Types a text and measures, in the page, how long after its last letter a tag is shown, and how
   * long the newsroom took for the answer that it is in.
   *
   * @returns ms
   */
  async timeUntilTagged(
    field: Locator,
    text: string,
    key: string,
  ): Promise<{ shown: number; answered: number }> {
    await field.focus();
    await this.page.evaluate(watchForTag, key);
    await this.page.keyboard.type(text, { delay: 20 });
    await this.name(key).waitFor();
    return this.page.evaluate(() => ({
      shown: (window as WatchingWindow).tagShownAfter?.() ?? NaN,
      answered: (window as WatchingWindow).tagAnsweredIn?.() ?? NaN,
    }));
  }
}

interface WatchingWindow extends Window {
  tagShownAfter?: () => number;
  tagAnsweredIn?: () => number;
}

/** Runs in the page. */
function watchForTag(key: string): void {
  let lastLetter = NaN;
  let shown = NaN;
  let answered = NaN;
  document.addEventListener('input', () => (lastLetter = performance.now()), true);
  new MutationObserver((_, observer) => {
    if (!document.querySelector(`[data-tag="${key}"]`)) return;
    shown = performance.now();
    const questions = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const last = questions.filter(({ name }) => name.endsWith('/ajil/desk/tag')).at(-1);
    answered = last ? last.responseEnd - last.requestStart : NaN;
    observer.disconnect();
  }).observe(document.body, { subtree: true, childList: true });
  (window as WatchingWindow).tagShownAfter = () => shown - lastLetter;
  (window as WatchingWindow).tagAnsweredIn = () => answered;
}
