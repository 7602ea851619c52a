// <ajil-ticker>: breaking news on any page (docs/live.md). At most 8 KB.

const EVENTS = 'published updated corrected unpublished killed'.split(' ');
const FILTERS = ['country', 'organisation', 'urgency', 'source', 'language'];
const TURN_S = 6;
const POLL_MS = 10_000;
const WORDS = {
  ar: {
    box: { lang: 'ar', dir: 'rtl', ariaLabel: 'شريط الأخبار العاجلة' },
    badge: 'عاجل',
    buttons: ['إيقاف الحركة', 'استئناف الحركة'],
  },
  en: {
    box: { lang: 'en', dir: 'ltr', ariaLabel: 'Breaking news' },
    badge: 'Breaking',
    buttons: ['Pause', 'Resume'],
  },
};
const STYLE = `
:host{display:block;color-scheme:light dark;font:500 1rem/1.6 "Noto Sans Arabic",Tahoma,sans-serif}
:host([hidden]),[hidden]{display:none!important}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
section{display:flex;color:light-dark(#1b1b1f,#f3f3f6);background:light-dark(#fff,#17171b);border:1px solid #8885}
.badge{flex:none;padding:.5em .9em;color:#fff;background:#b3261e;font-weight:700}
ul{flex:1;min-width:0;margin:0;padding:0;list-style:none}
li{padding:.5em .9em}
li+li{border-top:1px solid #8885}
.turns li{border:0;animation:in .3s}
@keyframes in{from{opacity:0}}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline}
:focus-visible{outline:3px solid #3f6fd8;outline-offset:2px}
button{flex:none;align-self:center;min-width:44px;height:44px;border:0;color:inherit;background:none;font:inherit}
.news{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

// Else the signs of C++ and -5°C change sides.
const LATIN = /([a-z](?:[\w .+#%&/'-]*[\w+#%])?|(?<!\S)[+-]\d(?:[\d .]*\d)?[\w°%]*)/i;

const make = (name, properties, ...children) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};
const isBreaking = ({ breakingUntil }) => Date.parse(breakingUntil) > Date.now();
const rankOf = ({ urgency }) => urgency?.rank ?? 99;
const inOrder = (a, b) => rankOf(a) - rankOf(b) || (a.publishedAt < b.publishedAt ? 1 : -1);

class AjilTicker extends HTMLElement {
  static observedAttributes = [...FILTERS, 'server', 'lang'];
  #stories = new Map();
  #still = matchMedia('(prefers-reduced-motion: reduce)');
  #paused = false;
  #turn = 0;
  seconds = 0;
  #run = 0;

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    this.badge = make('span', { className: 'badge' });
    this.list = make('ul');
    this.button = make('button', { onclick: this.#pause });
    this.news = make('p', { className: 'news', ariaLive: 'polite' });
    this.box = make('section', { hidden: true }, this.badge, this.list, this.button);
    root.append(this.box, this.news);
  }

  connectedCallback() {
    this.clock = setInterval(() => this.#tick(), 1000);
    this.#open();
  }

  disconnectedCallback() {
    this.clock = clearInterval(this.clock);
    this.#close();
  }

  attributeChangedCallback(_name, before, after) {
    if (this.clock && before !== after) this.#open();
  }

  #address(path, seq) {
    const server = this.getAttribute('server') || new URL('.', import.meta.url).href;
    const url = new URL(path, server.replace(/\/*$/, '/'));
    for (const name of FILTERS) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    if (seq) url.searchParams.set(...seq);
    return url;
  }

  #close() {
    this.#run++;
    clearTimeout(this.timer);
    this.source?.close();
  }

  /** Loads what is breaking, and follows from there. */
  async #open() {
    this.#close();
    const run = this.#run;
    try {
      const { seq, stories } = await this.#get('live/now');
      if (run !== this.#run) return;
      this.#stories = new Map(stories.map((story) => [story.documentId, story]));
      this.#render();
      this.#listen(seq);
    } catch {
      if (run === this.#run) this.#later(() => this.#open());
    }
  }

  #listen(seq) {
    const source = new EventSource(this.#address('live', ['lastEventId', seq]));
    this.source = source;
    const onEvent = ({ data, lastEventId }) => {
      seq = lastEventId;
      this.#take(JSON.parse(data));
    };
    for (const name of EVENTS) source.addEventListener(`article.${name}`, onEvent);
    source.addEventListener('urgency.expired', onEvent);
    source.addEventListener('reset', () => this.#open());
    // The browser reopens a lost connection; a refused one is tried again after some polls.
    source.onerror = () => {
      if (source.readyState === 2 && source === this.source) this.#poll(seq, 12);
    };
  }

  async #poll(seq, left) {
    const run = this.#run;
    try {
      const { next, reset, events } = await this.#get('live/after', ['seq', seq]);
      if (run !== this.#run) return;
      if (reset) return this.#open();
      for (const event of events) this.#take(event);
      seq = next;
    } catch {
      if (run !== this.#run) return;
    }
    this.#later(() => (left > 1 ? this.#poll(seq, left - 1) : this.#listen(seq)));
  }

  async #get(path, seq) {
    const answer = await fetch(this.#address(path, seq));
    if (!answer.ok) throw Error(path);
    return answer.json();
  }

  /** Not all readers at once. */
  #later(work) {
    this.timer = setTimeout(work, POLL_MS * (0.75 + Math.random() / 2));
  }

  #take({ type, story }) {
    const known = this.#stories.has(story.documentId);
    if (type !== 'urgency.expired' && story.headline && isBreaking(story)) {
      this.#stories.set(story.documentId, story);
      if (!known) this.news.textContent = `${this.#words.badge}: ${story.headline}`;
    } else if (!this.#stories.delete(story.documentId)) return;
    this.#render();
  }

  /** Every second: a badge leaves by itself. */
  #tick() {
    const { size } = this.#stories;
    for (const [id, story] of this.#stories) if (!isBreaking(story)) this.#stories.delete(id);
    const busy = this.#paused || this.box.matches(':hover') || this.shadowRoot.activeElement;
    if (!busy && ++this.seconds % TURN_S === 0) this.#turn++;
    if (this.#stories.size < size) this.#render();
    else this.#show();
  }

  get #words() {
    return WORDS[this.lang === 'en' ? 'en' : 'ar'];
  }

  #show() {
    const { children } = this.list;
    const turns = !this.#still.matches;
    this.list.className = turns ? 'turns' : '';
    for (let at = 0; at < children.length; at++) {
      children[at].hidden = turns && at !== this.#turn % children.length;
    }
  }

  #pause = () => {
    this.#paused = !this.#paused;
    this.#render();
  };

  #render() {
    const words = this.#words;
    const { children } = this.list;
    const stories = [...this.#stories.values()].sort(inOrder);
    Object.assign(this.box, words.box, { hidden: !stories.length });
    this.badge.textContent = words.badge;
    const colour = stories[0]?.urgency?.colour;
    this.badge.style.background = /^#[0-9a-f]{6}$/i.test(colour) ? colour : '';
    this.button.hidden = stories.length < 2 || this.#still.matches;
    this.button.textContent = this.#paused ? '▶' : '❚❚';
    this.button.ariaLabel = this.button.title = words.buttons[+this.#paused];
    const keys = stories.map(({ url, headline }) => url + headline);
    // What stays is not touched: it may have focus.
    for (const item of [...children]) if (!keys.includes(item.key)) item.remove();
    stories.forEach((story, at) => {
      if (children[at]?.key !== keys[at]) {
        this.list.insertBefore(this.#item(keys[at], story), children[at] ?? null);
      }
    });
    while (children.length > keys.length) this.list.lastChild.remove();
    this.#show();
  }

  #item(key, { url, headline, language }) {
    const runs = headline.split(LATIN).map((run, at) => (at % 2 ? make('bdi', {}, run) : run));
    const link = make('a', { lang: language, dir: 'auto' }, ...runs);
    if (/^https?:/.test(url)) link.href = url;
    return make('li', { key }, link);
  }
}

if (!customElements.get('ajil-ticker')) customElements.define('ajil-ticker', AjilTicker);
