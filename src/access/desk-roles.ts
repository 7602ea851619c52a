/** A role of the panel that a new newsroom has from its first start. */
export interface DeskRole {
  /** Never changes: what was seeded is remembered by it. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly grants: readonly Grant[];
}

/** One thing that a role may do, in the terms of Strapi's permissions. */
export interface Grant {
  readonly action: string;
  /** Content type that the action is about; null for actions about none. */
  readonly subject: string | null;
  /** Only with what the user has made. */
  readonly isOwnOnly: boolean;
}

type Action = 'create' | 'read' | 'update' | 'delete' | 'publish';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';
const SOURCE = 'api::source.source';
const STORY = 'api::story.story';
const URGENCY = 'api::urgency-level.urgency-level';

const ALL: readonly Action[] = ['create', 'read', 'update', 'delete'];

/** What has to be read to choose it in the form of an article. */
const CHOICES = [ENTITY, SOURCE, STORY, URGENCY].flatMap((subject) => content(subject, ['read']));

const PICTURES = [
  plain('plugin::upload.assets.create'),
  plain('plugin::upload.assets.download'),
  plain('plugin::upload.assets.copy-link'),
];

const CORRESPONDENT: DeskRole = {
  code: 'ajil-correspondent',
  name: 'مراسل',
  description:
    'يكتب مسودات أخباره ويعدّلها، ولا ينشر • Correspondent: writes and changes drafts of their own, publishes nothing',
  grants: [
    ...content(ARTICLE, ['create']),
    ...own(content(ARTICLE, ['read', 'update'])),
    ...CHOICES,
    ...PICTURES,
    plain('plugin::upload.read'),
    ...own([plain('plugin::upload.assets.update')]),
  ],
};

const EDITOR: DeskRole = {
  code: 'ajil-editor',
  name: 'محرّر',
  description:
    'يحرّر أخبار الجميع وينشرها ويسحبها، ويضيف الكيانات الجديدة • Editor: edits, publishes and withdraws everybody’s articles, adds new entities',
  grants: [
    ...content(ARTICLE, ['create', 'read', 'update', 'publish']),
    ...CHOICES,
    ...content(ENTITY, ['create']),
    ...content(STORY, ['create', 'update']),
    ...PICTURES,
    plain('plugin::upload.read'),
    plain('plugin::upload.assets.update'),
  ],
};

const CHIEF: DeskRole = {
  code: 'ajil-chief',
  name: 'رئيس تحرير',
  description:
    'كل ما للمحرّر، وحذف الأخبار، ودرجات الاستعجال والمصادر والقصص والكيانات، وما يصل إلى الشركاء • Chief: all that an editor may, deleting articles, urgency levels, sources, stories, entities, deliveries',
  grants: [
    ...content(ARTICLE, [...ALL, 'publish']),
    ...[ENTITY, SOURCE, STORY, URGENCY].flatMap((subject) => content(subject, ALL)),
    ...PICTURES,
    plain('plugin::upload.read'),
    plain('plugin::upload.assets.update'),
    plain('plugin::upload.configure-view'),
    plain('plugin::content-manager.collection-types.configure-view'),
    plain('api::delivery.read'),
    plain('api::delivery.replay'),
    plain('api::delivery.manage'),
    plain('api::long-work.run'),
  ],
};

/** In the order of what they may do. */
export const DESK_ROLES: readonly DeskRole[] = [CORRESPONDENT, EDITOR, CHIEF];

/** Strapi's own roles, which it names in English whatever the language. */
export const STOCK_ROLES: readonly {
  readonly code: string;
  /** As Strapi creates it: a role with another name was renamed by somebody, and stays as it is. */
  readonly stockName: string;
  readonly name: string;
  readonly description: string;
}[] = [
  {
    code: 'strapi-super-admin',
    stockName: 'Super Admin',
    name: 'المشرف العام',
    description:
      'يدير النظام كله: المستخدمين والأدوار والإعدادات • Super Admin: manages everything, users and settings included',
  },
  {
    code: 'strapi-editor',
    stockName: 'Editor',
    name: 'محرّر عام',
    description:
      'دور Strapi الأصلي: يدير كل المحتوى وينشره • Strapi’s own Editor: manages and publishes all content',
  },
  {
    code: 'strapi-author',
    stockName: 'Author',
    name: 'كاتب عام',
    description:
      'دور Strapi الأصلي: يدير ما أنشأه هو • Strapi’s own Author: manages what they have created',
  },
];

function content(subject: string, actions: readonly Action[]): Grant[] {
  return actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    isOwnOnly: false,
  }));
}

function plain(action: string): Grant {
  return { action, subject: null, isOwnOnly: false };
}

function own(grants: readonly Grant[]): Grant[] {
  return grants.map((grant) => ({ ...grant, isOwnOnly: true }));
}
