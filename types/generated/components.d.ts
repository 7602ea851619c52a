import type { Schema, Struct } from '@strapi/strapi';

export interface NewsFigure extends Struct.ComponentSchema {
  collectionName: 'components_news_figures';
  info: {
    description: '\u0635\u0648\u0631\u0629 \u0648\u0634\u0631\u062D\u0647\u0627 \u0648\u0645\u0635\u062F\u0631\u0647\u0627 \u2022 A picture with its caption and credit';
    displayName: 'Figure';
    icon: 'picture';
  };
  attributes: {
    caption: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    image: Schema.Attribute.Media<'images'>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'news.figure': NewsFigure;
    }
  }
}
