import type { StrapiApp } from '@strapi/strapi/admin';

import { deskMessages } from '../desk/field-labels';
import logo from './assets/logo.svg';
import mark from './assets/mark.svg';
import { addBreakingNews, keepBreakingNewsNear } from './breaking-news/add-breaking-news';
import { hideForbiddenActions } from './content-manager/hide-forbidden';
import { addDates } from './dates/add-dates';
import { addDeliveries } from './deliveries/add-deliveries';
import deskStyle from './desk.css?inline';
import { addEntities, addEntityPanel } from './entities/add-entities';
import { followLanguage } from './direction/follow-language';
import { translateFields } from './fields/translate-fields';
import { addHomeWidgets } from './home/add-home-widgets';
import { addJobs } from './jobs/add-jobs';
import { preferArabic } from './language/prefer-arabic';
import { translateFixedWords } from './language/translate-fixed-words';
import { registerLinesField } from './lines/register-lines-field';
import { closeTour } from './no-tour';
import { addStyle, showMark } from './page-head';
import { keepFormOpen } from './saves/keep-form-open';
import { watchSaves } from './saves/watch-saves';
import { addTagsPanel } from './tags-panel/add-tags-panel';
import { addTextPanel } from './text-state/add-text-panel';
import arabic from './translations/ar.json';
import english from './translations/en.json';

/** What Ajil makes of Strapi's panel: Arabic first, right to left, and nothing that sells. */
export default {
  config: {
    locales: ['ar'],
    translations: {
      ar: { ...arabic, ...deskMessages('ar') },
      en: { ...english, ...deskMessages('en') },
    },
    auth: { logo },
    menu: { logo: mark },
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    preferArabic(window.localStorage, document.documentElement);
    followLanguage(document.documentElement);
    translateFixedWords(document);
    closeTour(window.localStorage);
    showMark(document.head, mark);
    addStyle(document.head, deskStyle);
    registerLinesField(app);
    addDates(app);
    addBreakingNews(app);
    keepBreakingNewsNear(app);
    watchSaves(app);
    keepFormOpen(app);
    addDeliveries(app);
    addEntities(app);
    addJobs(app);
    addHomeWidgets(app);
  },

  bootstrap(app: StrapiApp) {
    translateFields(app);
    addTagsPanel(app);
    addTextPanel(app);
    addEntityPanel(app);
    hideForbiddenActions(app);
  },
};
