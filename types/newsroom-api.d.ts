/** The newsroom's API for consumers; written by npm run openapi, do not edit. */
export interface paths {
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["article/get/articles"];
        put?: never;
        post: operations["article/post/articles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["article/get/articles_by_id"];
        put: operations["article/put/articles_by_id"];
        post?: never;
        delete: operations["article/delete/articles_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entity/get/entities"];
        put?: never;
        post: operations["entity/post/entities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entity/get/entities_by_id"];
        put: operations["entity/put/entities_by_id"];
        post?: never;
        delete: operations["entity/delete/entities_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["source/get/sources"];
        put?: never;
        post: operations["source/post/sources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["source/get/sources_by_id"];
        put: operations["source/put/sources_by_id"];
        post?: never;
        delete: operations["source/delete/sources_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["story/get/stories"];
        put?: never;
        post: operations["story/post/stories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["story/get/stories_by_id"];
        put: operations["story/put/stories_by_id"];
        post?: never;
        delete: operations["story/delete/stories_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/urgency-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["urgency-level/get/urgency_levels"];
        put?: never;
        post: operations["urgency-level/post/urgency_levels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/urgency-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["urgency-level/get/urgency_levels_by_id"];
        put: operations["urgency-level/put/urgency_levels_by_id"];
        post?: never;
        delete: operations["urgency-level/delete/urgency_levels_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-type-builder/content-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content-type-builder/get/content_type_builder_content_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-type-builder/content-types/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content-type-builder/get/content_type_builder_content_types_by_uid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-type-builder/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content-type-builder/get/content_type_builder_components"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-type-builder/components/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content-type-builder/get/content_type_builder_components_by_uid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["email/post/email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload/post/upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["upload/get/upload_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload/files/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["upload/get/upload_files_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["upload/get/upload_files_by_id"];
        put?: never;
        post?: never;
        delete: operations["upload/delete/upload_files_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/i18n/locales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["i18n/get/i18n_locales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connect/{rest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/connect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_local"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_local_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/auth_by_provider_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_forgot_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/auth_email_confirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/send-email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_send_email_confirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/auth_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["users-permissions/delete/auth_sessions_by_sessionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users"];
        put?: never;
        post: operations["users-permissions/post/users"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users_by_id"];
        put: operations["users-permissions/put/users_by_id"];
        post?: never;
        delete: operations["users-permissions/delete/users_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users-permissions/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users_permissions_roles_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users-permissions/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users_permissions_roles"];
        put?: never;
        post: operations["users-permissions/post/users_permissions_roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users-permissions/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["users-permissions/put/users_permissions_roles_by_role"];
        post?: never;
        delete: operations["users-permissions/delete/users_permissions_roles_by_role"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users-permissions/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users_permissions_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ابحث في الأخبار • search the stories */
        get: operations["search/get/stories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** استعلام بعنوانه أو ببصمته • a query in the address, or by its hash */
        get: operations["graphql/get/query"];
        put?: never;
        /** استعلام أو تعديل • a query or a mutation */
        post: operations["graphql/post/query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** /feeds/rss */
        get: operations["feeds/get/rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** /feeds/atom */
        get: operations["feeds/get/atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** /feeds/json */
        get: operations["feeds/get/json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/ninjs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** /feeds/ninjs */
        get: operations["feeds/get/ninjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/newsml-g2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** /feeds/newsml-g2 */
        get: operations["feeds/get/newsml-g2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/news-sitemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** /feeds/news-sitemap */
        get: operations["feeds/get/news-sitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** تيار من الأحداث • a stream of events (SSE) */
        get: operations["live/get/stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live/after": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ما جاء بعد حدث • what came after an event */
        get: operations["live/get/after"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** العاجل الآن • what is breaking now */
        get: operations["live/get/now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{shortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** الرابط الدائم للخبر • the permalink of a story */
        get: operations["permalinks/get/story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{shortId}/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** صفحة الخبر • the page of a story */
        get: operations["permalinks/get/story-page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oembed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** oEmbed 1.0 */
        get: operations["permalinks/get/oembed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** هل يعمل الخادم • whether it is up */
        get: operations["watching/get/health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prometheus
         * @description بالمفتاح METRICS_TOKEN وحده • with METRICS_TOKEN as the bearer token only
         */
        get: operations["watching/get/metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Article: {
            /**
             * @description documentId
             * @example z7v8y0x4k2m1c9q3w5e6r7t8
             */
            documentId: string;
            id: number;
            kicker?: string | null;
            headline: string;
            slug?: string | null;
            shortId?: string | null;
            lede?: string | null;
            body?: unknown[] | null;
            correction?: string | null;
            dateline?: string | null;
            /** @enum {string|null} */
            language?: "ar" | "en" | "fr" | "de" | "es" | "tr" | "fa" | "ur" | "he" | "ru" | "zh" | null;
            sequence?: number | null;
            mentions?: unknown;
            firstPublishedAt?: string | null;
            contentUpdatedAt?: string | null;
            correctedAt?: string | null;
            breakingUntil?: string | null;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
            cover?: components["schemas"]["Figure"] | null;
            urgency?: components["schemas"]["UrgencyLevel"] | null;
            sources?: components["schemas"]["Source"][];
            entities?: components["schemas"]["Entity"][];
            story?: components["schemas"]["Story"] | null;
        };
        Entity: {
            /**
             * @description documentId
             * @example z7v8y0x4k2m1c9q3w5e6r7t8
             */
            documentId: string;
            id: number;
            key: string;
            /** @enum {string} */
            kind: "country" | "organisation" | "person" | "place";
            category?: string | null;
            nameAr: string;
            nameEn: string;
            iso2?: string | null;
            iso3?: string | null;
            wikidata?: string | null;
            aliases?: unknown;
            adjectives?: unknown;
            abbreviations?: unknown;
            cuedAliases?: unknown;
            cues?: unknown;
            blockers?: unknown;
            /** @default true */
            active: boolean | null;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
            country?: components["schemas"]["Entity"] | null;
        };
        Source: {
            /**
             * @description documentId
             * @example z7v8y0x4k2m1c9q3w5e6r7t8
             */
            documentId: string;
            id: number;
            key: string;
            nameAr: string;
            nameEn: string;
            /**
             * @default newspaper
             * @enum {string}
             */
            kind: "agency" | "newspaper" | "broadcaster" | "institution" | "official" | "social-account" | "correspondent";
            domains?: unknown;
            aliases?: unknown;
            /**
             * @default F
             * @enum {string|null}
             */
            reliability: "A" | "B" | "C" | "D" | "E" | "F" | null;
            url?: string | null;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
            country?: components["schemas"]["Entity"] | null;
        };
        Story: {
            /**
             * @description documentId
             * @example z7v8y0x4k2m1c9q3w5e6r7t8
             */
            documentId: string;
            id: number;
            titleAr: string;
            titleEn?: string | null;
            slug?: string | null;
            summary?: string | null;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
        };
        UrgencyLevel: {
            /**
             * @description documentId
             * @example z7v8y0x4k2m1c9q3w5e6r7t8
             */
            documentId: string;
            id: number;
            code: string;
            nameAr: string;
            nameEn: string;
            kicker?: string | null;
            kickerEn?: string | null;
            iptcUrgency: number;
            rank: number;
            colour?: string | null;
            /** @default 0 */
            ttlMinutes: number;
            /** @default 130 */
            maxHeadline: number;
            /** @default false */
            push: boolean | null;
            descriptionAr?: string | null;
            descriptionEn?: string | null;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
        };
        Figure: {
            caption?: string | null;
            credit?: string | null;
            image?: components["schemas"]["File"] | null;
            id: number;
        };
        File: {
            /**
             * @description documentId
             * @example z7v8y0x4k2m1c9q3w5e6r7t8
             */
            documentId: string;
            id: number;
            name: string;
            alternativeText?: string | null;
            caption?: string | null;
            focalPoint?: unknown;
            width?: number | null;
            height?: number | null;
            formats?: unknown;
            hash: string;
            ext?: string | null;
            mime: string;
            size: number;
            url: string;
            previewUrl?: string | null;
            provider: string;
            provider_metadata?: unknown;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
        };
        PageMeta: {
            /** @description مع page أو مع start، كما طُلب • with pages or with a start, as was asked */
            pagination?: {
                page?: number;
                pageSize?: number;
                pageCount?: number;
                start?: number;
                limit?: number;
                total?: number;
            };
        };
        /** @description لماذا رُفض الطلب، بالعربية والإنجليزية • why a request was refused, in both languages */
        Refusal: {
            data?: null;
            error: {
                status: number;
                name: string;
                message: string;
                details?: {
                    [key: string]: unknown;
                };
            };
        };
        SearchAnswer: {
            data: components["schemas"]["SearchHit"][];
            meta: {
                pagination: {
                    page: number;
                    pageSize: number;
                    pageCount: number;
                    total: number;
                };
                query: {
                    [key: string]: unknown;
                };
            };
        };
        SearchHit: {
            documentId: string;
            shortId: string | null;
            slug: string | null;
            url: string;
            headline: string;
            kicker: string | null;
            lede: string | null;
            language: string | null;
            urgency: {
                code: string;
                nameAr: string;
                nameEn: string;
            } | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            breakingUntil: string | null;
            highlights: {
                headline: components["schemas"]["HighlightPart"][];
                lede: components["schemas"]["HighlightPart"][];
                body: components["schemas"]["HighlightPart"][];
            };
            score: number;
        };
        /** @description مجموع القطع هو النص • the pieces together are the text, letter for letter */
        HighlightPart: {
            text: string;
            match: boolean;
        };
        GraphqlAnswer: {
            data?: {
                [key: string]: unknown;
            } | null;
            errors?: {
                message: string;
                path?: (string | number)[];
                extensions?: {
                    [key: string]: unknown;
                };
            }[];
        };
        LiveEvent: {
            seq: number;
            /** @description اسم الحدث كما في خطافات الويب • as webhooks call it; docs/webhooks.md */
            type: string;
            /** Format: date-time */
            at: string;
            story: components["schemas"]["LiveStory"] | components["schemas"]["HiddenStory"];
        };
        LiveStory: {
            documentId: string;
            shortId: string;
            url: string;
            headline: string;
            kicker: string | null;
            lede: string | null;
            language: string;
            urgency: components["schemas"]["LiveUrgency"] | null;
            /** Format: date-time */
            breakingUntil: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            updatedAt: string;
            correction: string | null;
            sources: components["schemas"]["LiveName"][];
            countries: components["schemas"]["LiveName"][];
            organisations: components["schemas"]["LiveName"][];
        };
        /** @description خبر سُحب: احذفه • a story that is not to be shown any more: remove it */
        HiddenStory: {
            documentId: string;
            shortId: string | null;
        };
        LiveUrgency: {
            code: string;
            nameAr: string;
            nameEn: string;
            rank: number;
            colour: string | null;
        };
        LiveName: {
            key: string;
            nameAr: string;
            nameEn: string;
        };
        LiveAfter: {
            next: number;
            reset: boolean;
            events: components["schemas"]["LiveEvent"][];
        };
        LiveNow: {
            seq: number;
            stories: components["schemas"]["LiveStory"][];
        };
        Oembed: {
            /** @enum {string} */
            type: "photo" | "video" | "link" | "rich";
            /** @constant */
            version: "1.0";
            title?: string;
            author_name?: string;
            provider_name?: string;
            provider_url?: string;
            cache_age?: number;
            html?: string;
            width?: number | null;
            height?: number | null;
            thumbnail_url?: string;
            thumbnail_width?: number;
            thumbnail_height?: number;
        };
    };
    responses: {
        /** @description في الطلب خطأ، وصفه في الجواب • the request is wrong, and the answer says how */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description المفتاح غير صالح • the token is not valid */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description لا يسمح بذلك • not allowed */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description لا شيء بهذا العنوان • there is no such thing */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description الطلب أكبر من المسموح • the request is too large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description طلبات كثيرة؛ متى يعاد الطلب في Retry-After • too many requests; Retry-After says when to come again */
        TooMany: {
            headers: {
                "Retry-After"?: number;
                "RateLimit-Limit"?: number;
                "RateLimit-Remaining"?: number;
                "RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description خلل في الخادم • a fault of the server */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "article/get/articles": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("kicker" | "headline" | "slug" | "shortId" | "lede" | "body" | "correction" | "dateline" | "language" | "sequence" | "mentions" | "firstPublishedAt" | "contentUpdatedAt" | "correctedAt" | "breakingUntil" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                _q?: string;
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                status?: "draft" | "published";
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                hasPublishedVersion?: boolean | ("true" | "false");
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "article/post/articles": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("kicker" | "headline" | "slug" | "shortId" | "lede" | "body" | "correction" | "dateline" | "language" | "sequence" | "mentions" | "firstPublishedAt" | "contentUpdatedAt" | "correctedAt" | "breakingUntil" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                status?: "draft" | "published";
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                hasPublishedVersion?: boolean | ("true" | "false");
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        kicker?: string | null;
                        headline?: string | null;
                        slug?: string | null;
                        shortId?: string | null;
                        lede?: string | null;
                        /** @description نص، أو كتل Strapi • plain text, or the blocks of Strapi */
                        body?: string | Record<string, never>[] | null;
                        correction?: string | null;
                        dateline?: string | null;
                        /** @enum {string|null} */
                        language?: "ar" | "en" | "fr" | "de" | "es" | "tr" | "fa" | "ur" | "he" | "ru" | "zh" | null;
                        sequence?: number | null;
                        mentions?: unknown;
                        firstPublishedAt?: string | null;
                        contentUpdatedAt?: string | null;
                        correctedAt?: string | null;
                        breakingUntil?: string | null;
                        publishedAt?: string | null;
                        cover?: unknown;
                        urgency?: string | Record<string, never> | null;
                        sources?: string[] | Record<string, never> | null;
                        entities?: string[] | Record<string, never> | null;
                        story?: string | Record<string, never> | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "article/get/articles_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("kicker" | "headline" | "slug" | "shortId" | "lede" | "body" | "correction" | "dateline" | "language" | "sequence" | "mentions" | "firstPublishedAt" | "contentUpdatedAt" | "correctedAt" | "breakingUntil" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                status?: "draft" | "published";
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                hasPublishedVersion?: boolean | ("true" | "false");
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "article/put/articles_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("kicker" | "headline" | "slug" | "shortId" | "lede" | "body" | "correction" | "dateline" | "language" | "sequence" | "mentions" | "firstPublishedAt" | "contentUpdatedAt" | "correctedAt" | "breakingUntil" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                status?: "draft" | "published";
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                hasPublishedVersion?: boolean | ("true" | "false");
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        kicker?: string | null;
                        headline?: string | null;
                        slug?: string | null;
                        shortId?: string | null;
                        lede?: string | null;
                        /** @description نص، أو كتل Strapi • plain text, or the blocks of Strapi */
                        body?: string | Record<string, never>[] | null;
                        correction?: string | null;
                        dateline?: string | null;
                        /** @enum {string|null} */
                        language?: "ar" | "en" | "fr" | "de" | "es" | "tr" | "fa" | "ur" | "he" | "ru" | "zh" | null;
                        sequence?: number | null;
                        mentions?: unknown;
                        firstPublishedAt?: string | null;
                        contentUpdatedAt?: string | null;
                        correctedAt?: string | null;
                        breakingUntil?: string | null;
                        publishedAt?: string | null;
                        cover?: unknown;
                        urgency?: string | Record<string, never> | null;
                        sources?: string[] | Record<string, never> | null;
                        entities?: string[] | Record<string, never> | null;
                        story?: string | Record<string, never> | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "article/delete/articles_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("kicker" | "headline" | "slug" | "shortId" | "lede" | "body" | "correction" | "dateline" | "language" | "sequence" | "mentions" | "firstPublishedAt" | "contentUpdatedAt" | "correctedAt" | "breakingUntil" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                status?: "draft" | "published";
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                hasPublishedVersion?: boolean | ("true" | "false");
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description حُذف • deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "entity/get/entities": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "kind" | "category" | "nameAr" | "nameEn" | "iso2" | "iso3" | "wikidata" | "aliases" | "adjectives" | "abbreviations" | "cuedAliases" | "cues" | "blockers" | "active" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                _q?: string;
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Entity"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "entity/post/entities": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "kind" | "category" | "nameAr" | "nameEn" | "iso2" | "iso3" | "wikidata" | "aliases" | "adjectives" | "abbreviations" | "cuedAliases" | "cues" | "blockers" | "active" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        key?: string | null;
                        /** @enum {string|null} */
                        kind?: "country" | "organisation" | "person" | "place" | null;
                        category?: string | null;
                        nameAr?: string | null;
                        nameEn?: string | null;
                        iso2?: string | null;
                        iso3?: string | null;
                        wikidata?: string | null;
                        aliases?: unknown;
                        adjectives?: unknown;
                        abbreviations?: unknown;
                        cuedAliases?: unknown;
                        cues?: unknown;
                        blockers?: unknown;
                        /** @default true */
                        active?: ("0" | "1" | "t" | "true" | "f" | "false") | null;
                        publishedAt?: string | null;
                        country?: string | Record<string, never> | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Entity"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "entity/get/entities_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "kind" | "category" | "nameAr" | "nameEn" | "iso2" | "iso3" | "wikidata" | "aliases" | "adjectives" | "abbreviations" | "cuedAliases" | "cues" | "blockers" | "active" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Entity"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "entity/put/entities_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "kind" | "category" | "nameAr" | "nameEn" | "iso2" | "iso3" | "wikidata" | "aliases" | "adjectives" | "abbreviations" | "cuedAliases" | "cues" | "blockers" | "active" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        key?: string | null;
                        /** @enum {string|null} */
                        kind?: "country" | "organisation" | "person" | "place" | null;
                        category?: string | null;
                        nameAr?: string | null;
                        nameEn?: string | null;
                        iso2?: string | null;
                        iso3?: string | null;
                        wikidata?: string | null;
                        aliases?: unknown;
                        adjectives?: unknown;
                        abbreviations?: unknown;
                        cuedAliases?: unknown;
                        cues?: unknown;
                        blockers?: unknown;
                        /** @default true */
                        active?: ("0" | "1" | "t" | "true" | "f" | "false") | null;
                        publishedAt?: string | null;
                        country?: string | Record<string, never> | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Entity"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "entity/delete/entities_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "kind" | "category" | "nameAr" | "nameEn" | "iso2" | "iso3" | "wikidata" | "aliases" | "adjectives" | "abbreviations" | "cuedAliases" | "cues" | "blockers" | "active" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description حُذف • deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "source/get/sources": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "nameAr" | "nameEn" | "kind" | "domains" | "aliases" | "reliability" | "url" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                _q?: string;
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "source/post/sources": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "nameAr" | "nameEn" | "kind" | "domains" | "aliases" | "reliability" | "url" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        key?: string | null;
                        nameAr?: string | null;
                        nameEn?: string | null;
                        /**
                         * @default newspaper
                         * @enum {string|null}
                         */
                        kind?: "agency" | "newspaper" | "broadcaster" | "institution" | "official" | "social-account" | "correspondent" | null;
                        domains?: unknown;
                        aliases?: unknown;
                        /**
                         * @default F
                         * @enum {string|null}
                         */
                        reliability?: "A" | "B" | "C" | "D" | "E" | "F" | null;
                        url?: string | null;
                        publishedAt?: string | null;
                        country?: string | Record<string, never> | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "source/get/sources_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "nameAr" | "nameEn" | "kind" | "domains" | "aliases" | "reliability" | "url" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "source/put/sources_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "nameAr" | "nameEn" | "kind" | "domains" | "aliases" | "reliability" | "url" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        key?: string | null;
                        nameAr?: string | null;
                        nameEn?: string | null;
                        /**
                         * @default newspaper
                         * @enum {string|null}
                         */
                        kind?: "agency" | "newspaper" | "broadcaster" | "institution" | "official" | "social-account" | "correspondent" | null;
                        domains?: unknown;
                        aliases?: unknown;
                        /**
                         * @default F
                         * @enum {string|null}
                         */
                        reliability?: "A" | "B" | "C" | "D" | "E" | "F" | null;
                        url?: string | null;
                        publishedAt?: string | null;
                        country?: string | Record<string, never> | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "source/delete/sources_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("key" | "nameAr" | "nameEn" | "kind" | "domains" | "aliases" | "reliability" | "url" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description حُذف • deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "story/get/stories": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("titleAr" | "titleEn" | "slug" | "summary" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                _q?: string;
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "story/post/stories": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("titleAr" | "titleEn" | "slug" | "summary" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        titleAr?: string | null;
                        titleEn?: string | null;
                        slug?: string | null;
                        summary?: string | null;
                        publishedAt?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "story/get/stories_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("titleAr" | "titleEn" | "slug" | "summary" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "story/put/stories_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("titleAr" | "titleEn" | "slug" | "summary" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        titleAr?: string | null;
                        titleEn?: string | null;
                        slug?: string | null;
                        summary?: string | null;
                        publishedAt?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "story/delete/stories_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("titleAr" | "titleEn" | "slug" | "summary" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description حُذف • deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "urgency-level/get/urgency_levels": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("code" | "nameAr" | "nameEn" | "kicker" | "kickerEn" | "iptcUrgency" | "rank" | "colour" | "ttlMinutes" | "maxHeadline" | "push" | "descriptionAr" | "descriptionEn" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                _q?: string;
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UrgencyLevel"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "urgency-level/post/urgency_levels": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("code" | "nameAr" | "nameEn" | "kicker" | "kickerEn" | "iptcUrgency" | "rank" | "colour" | "ttlMinutes" | "maxHeadline" | "push" | "descriptionAr" | "descriptionEn" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code?: string | null;
                        nameAr?: string | null;
                        nameEn?: string | null;
                        kicker?: string | null;
                        kickerEn?: string | null;
                        iptcUrgency?: number | null;
                        rank?: number | null;
                        colour?: string | null;
                        /** @default 0 */
                        ttlMinutes?: number | null;
                        /** @default 130 */
                        maxHeadline?: number | null;
                        /** @default false */
                        push?: ("0" | "1" | "t" | "true" | "f" | "false") | null;
                        descriptionAr?: string | null;
                        descriptionEn?: string | null;
                        publishedAt?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UrgencyLevel"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "urgency-level/get/urgency_levels_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("code" | "nameAr" | "nameEn" | "kicker" | "kickerEn" | "iptcUrgency" | "rank" | "colour" | "ttlMinutes" | "maxHeadline" | "push" | "descriptionAr" | "descriptionEn" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UrgencyLevel"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "urgency-level/put/urgency_levels_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("code" | "nameAr" | "nameEn" | "kicker" | "kickerEn" | "iptcUrgency" | "rank" | "colour" | "ttlMinutes" | "maxHeadline" | "push" | "descriptionAr" | "descriptionEn" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code?: string | null;
                        nameAr?: string | null;
                        nameEn?: string | null;
                        kicker?: string | null;
                        kickerEn?: string | null;
                        iptcUrgency?: number | null;
                        rank?: number | null;
                        colour?: string | null;
                        /** @default 0 */
                        ttlMinutes?: number | null;
                        /** @default 130 */
                        maxHeadline?: number | null;
                        /** @default false */
                        push?: ("0" | "1" | "t" | "true" | "f" | "false") | null;
                        descriptionAr?: string | null;
                        descriptionEn?: string | null;
                        publishedAt?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UrgencyLevel"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "urgency-level/delete/urgency_levels_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: ("code" | "nameAr" | "nameEn" | "kicker" | "kickerEn" | "iptcUrgency" | "rank" | "colour" | "ttlMinutes" | "maxHeadline" | "push" | "descriptionAr" | "descriptionEn" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description حُذف • deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "content-type-builder/get/content_type_builder_content_types": {
        parameters: {
            query: {
                kind: "collectionType" | "singleType";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            uid: string;
                            plugin?: string;
                            apiID: string;
                            schema: {
                                displayName: string;
                                singularName: string;
                                pluralName: string;
                                description: string;
                                draftAndPublish: boolean;
                                /** @enum {string} */
                                kind: "collectionType" | "singleType";
                                collectionName?: string;
                                attributes: {
                                    [key: string]: {
                                        /** @constant */
                                        type: "media";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        multiple: boolean;
                                        required?: boolean;
                                        allowedTypes?: string[];
                                    } | {
                                        /** @constant */
                                        type: "relation";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        relation: string;
                                        target: string;
                                        targetAttribute: string | null;
                                        autoPopulate?: boolean;
                                        mappedBy?: string;
                                        inversedBy?: string;
                                    } | {
                                        /** @constant */
                                        type: "component";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        component: string;
                                        repeatable: boolean;
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "dynamiczone";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        components: string[];
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "uid";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        targetField?: string;
                                    } | {
                                        type: string;
                                        required?: boolean;
                                        unique?: boolean;
                                        default?: unknown;
                                        min?: number | string;
                                        max?: number | string;
                                        minLength?: number;
                                        maxLength?: number;
                                        enum?: string[];
                                        regex?: string;
                                        private?: boolean;
                                        configurable?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                                visible: boolean;
                                restrictRelationsTo: string[] | null;
                                pluginOptions?: {
                                    [key: string]: unknown;
                                };
                                options?: {
                                    [key: string]: unknown;
                                };
                                reviewWorkflows?: boolean;
                                populateCreatorFields?: boolean;
                                comment?: string;
                                version?: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "content-type-builder/get/content_type_builder_content_types_by_uid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            uid: string;
                            plugin?: string;
                            apiID: string;
                            schema: {
                                displayName: string;
                                singularName: string;
                                pluralName: string;
                                description: string;
                                draftAndPublish: boolean;
                                /** @enum {string} */
                                kind: "collectionType" | "singleType";
                                collectionName?: string;
                                attributes: {
                                    [key: string]: {
                                        /** @constant */
                                        type: "media";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        multiple: boolean;
                                        required?: boolean;
                                        allowedTypes?: string[];
                                    } | {
                                        /** @constant */
                                        type: "relation";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        relation: string;
                                        target: string;
                                        targetAttribute: string | null;
                                        autoPopulate?: boolean;
                                        mappedBy?: string;
                                        inversedBy?: string;
                                    } | {
                                        /** @constant */
                                        type: "component";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        component: string;
                                        repeatable: boolean;
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "dynamiczone";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        components: string[];
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "uid";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        targetField?: string;
                                    } | {
                                        type: string;
                                        required?: boolean;
                                        unique?: boolean;
                                        default?: unknown;
                                        min?: number | string;
                                        max?: number | string;
                                        minLength?: number;
                                        maxLength?: number;
                                        enum?: string[];
                                        regex?: string;
                                        private?: boolean;
                                        configurable?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                                visible: boolean;
                                restrictRelationsTo: string[] | null;
                                pluginOptions?: {
                                    [key: string]: unknown;
                                };
                                options?: {
                                    [key: string]: unknown;
                                };
                                reviewWorkflows?: boolean;
                                populateCreatorFields?: boolean;
                                comment?: string;
                                version?: string;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "content-type-builder/get/content_type_builder_components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            uid: string;
                            category: string;
                            apiId: string;
                            schema: {
                                displayName: string;
                                description: string;
                                icon?: string;
                                connection?: string;
                                collectionName?: string;
                                attributes: {
                                    [key: string]: {
                                        /** @constant */
                                        type: "media";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        multiple: boolean;
                                        required?: boolean;
                                        allowedTypes?: string[];
                                    } | {
                                        /** @constant */
                                        type: "relation";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        relation: string;
                                        target: string;
                                        targetAttribute: string | null;
                                        autoPopulate?: boolean;
                                        mappedBy?: string;
                                        inversedBy?: string;
                                    } | {
                                        /** @constant */
                                        type: "component";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        component: string;
                                        repeatable: boolean;
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "dynamiczone";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        components: string[];
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "uid";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        targetField?: string;
                                    } | {
                                        type: string;
                                        required?: boolean;
                                        unique?: boolean;
                                        default?: unknown;
                                        min?: number | string;
                                        max?: number | string;
                                        minLength?: number;
                                        maxLength?: number;
                                        enum?: string[];
                                        regex?: string;
                                        private?: boolean;
                                        configurable?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                                pluginOptions?: {
                                    [key: string]: unknown;
                                };
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "content-type-builder/get/content_type_builder_components_by_uid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            uid: string;
                            category: string;
                            apiId: string;
                            schema: {
                                displayName: string;
                                description: string;
                                icon?: string;
                                connection?: string;
                                collectionName?: string;
                                attributes: {
                                    [key: string]: {
                                        /** @constant */
                                        type: "media";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        multiple: boolean;
                                        required?: boolean;
                                        allowedTypes?: string[];
                                    } | {
                                        /** @constant */
                                        type: "relation";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        relation: string;
                                        target: string;
                                        targetAttribute: string | null;
                                        autoPopulate?: boolean;
                                        mappedBy?: string;
                                        inversedBy?: string;
                                    } | {
                                        /** @constant */
                                        type: "component";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        component: string;
                                        repeatable: boolean;
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "dynamiczone";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        components: string[];
                                        required?: boolean;
                                        min?: number;
                                        max?: number;
                                    } | {
                                        /** @constant */
                                        type: "uid";
                                        /** @constant */
                                        configurable?: false;
                                        private?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                        targetField?: string;
                                    } | {
                                        type: string;
                                        required?: boolean;
                                        unique?: boolean;
                                        default?: unknown;
                                        min?: number | string;
                                        max?: number | string;
                                        minLength?: number;
                                        maxLength?: number;
                                        enum?: string[];
                                        regex?: string;
                                        private?: boolean;
                                        configurable?: boolean;
                                        pluginOptions?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                                pluginOptions?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "email/post/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    from?: string;
                    to: string;
                    cc?: string;
                    bcc?: string;
                    replyTo?: string;
                    subject: string;
                    text: string;
                    html?: string;
                } & {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "upload/post/upload": {
        parameters: {
            query?: {
                id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description documentId
                         * @example z7v8y0x4k2m1c9q3w5e6r7t8
                         */
                        documentId: string;
                        name: string;
                        alternativeText?: string | null;
                        caption?: string | null;
                        width?: number;
                        height?: number;
                        formats?: {
                            [key: string]: unknown;
                        };
                        hash: string;
                        ext?: string;
                        mime: string;
                        size: number;
                        url: string;
                        previewUrl?: string | null;
                        folder?: number;
                        folderPath: string;
                        provider: string;
                        provider_metadata?: {
                            [key: string]: unknown;
                        } | null;
                        createdAt: string;
                        updatedAt: string;
                        createdBy?: number;
                        updatedBy?: number;
                    } | {
                        id: number;
                        /**
                         * @description documentId
                         * @example z7v8y0x4k2m1c9q3w5e6r7t8
                         */
                        documentId: string;
                        name: string;
                        alternativeText?: string | null;
                        caption?: string | null;
                        width?: number;
                        height?: number;
                        formats?: {
                            [key: string]: unknown;
                        };
                        hash: string;
                        ext?: string;
                        mime: string;
                        size: number;
                        url: string;
                        previewUrl?: string | null;
                        folder?: number;
                        folderPath: string;
                        provider: string;
                        provider_metadata?: {
                            [key: string]: unknown;
                        } | null;
                        createdAt: string;
                        updatedAt: string;
                        createdBy?: number;
                        updatedBy?: number;
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "upload/get/upload_files": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: unknown[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description documentId
                         * @example z7v8y0x4k2m1c9q3w5e6r7t8
                         */
                        documentId: string;
                        name: string;
                        alternativeText?: string | null;
                        caption?: string | null;
                        width?: number;
                        height?: number;
                        formats?: {
                            [key: string]: unknown;
                        };
                        hash: string;
                        ext?: string;
                        mime: string;
                        size: number;
                        url: string;
                        previewUrl?: string | null;
                        folder?: number;
                        folderPath: string;
                        provider: string;
                        provider_metadata?: {
                            [key: string]: unknown;
                        } | null;
                        createdAt: string;
                        updatedAt: string;
                        createdBy?: number;
                        updatedBy?: number;
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "upload/get/upload_files_page": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: unknown[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /**
                             * @description documentId
                             * @example z7v8y0x4k2m1c9q3w5e6r7t8
                             */
                            documentId: string;
                            name: string;
                            alternativeText?: string | null;
                            caption?: string | null;
                            width?: number;
                            height?: number;
                            formats?: {
                                [key: string]: unknown;
                            };
                            hash: string;
                            ext?: string;
                            mime: string;
                            size: number;
                            url: string;
                            previewUrl?: string | null;
                            folder?: number;
                            folderPath: string;
                            provider: string;
                            provider_metadata?: {
                                [key: string]: unknown;
                            } | null;
                            createdAt: string;
                            updatedAt: string;
                            createdBy?: number;
                            updatedBy?: number;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                            } | {
                                start: number;
                                limit: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "upload/get/upload_files_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: unknown[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description documentId
                         * @example z7v8y0x4k2m1c9q3w5e6r7t8
                         */
                        documentId: string;
                        name: string;
                        alternativeText?: string | null;
                        caption?: string | null;
                        width?: number;
                        height?: number;
                        formats?: {
                            [key: string]: unknown;
                        };
                        hash: string;
                        ext?: string;
                        mime: string;
                        size: number;
                        url: string;
                        previewUrl?: string | null;
                        folder?: number;
                        folderPath: string;
                        provider: string;
                        provider_metadata?: {
                            [key: string]: unknown;
                        } | null;
                        createdAt: string;
                        updatedAt: string;
                        createdBy?: number;
                        updatedBy?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "upload/delete/upload_files_by_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description documentId
                         * @example z7v8y0x4k2m1c9q3w5e6r7t8
                         */
                        documentId: string;
                        name: string;
                        alternativeText?: string | null;
                        caption?: string | null;
                        width?: number;
                        height?: number;
                        formats?: {
                            [key: string]: unknown;
                        };
                        hash: string;
                        ext?: string;
                        mime: string;
                        size: number;
                        url: string;
                        previewUrl?: string | null;
                        folder?: number;
                        folderPath: string;
                        provider: string;
                        provider_metadata?: {
                            [key: string]: unknown;
                        } | null;
                        createdAt: string;
                        updatedAt: string;
                        createdBy?: number;
                        updatedBy?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "i18n/get/i18n_locales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description documentId
                         * @example z7v8y0x4k2m1c9q3w5e6r7t8
                         */
                        documentId: string;
                        name: string;
                        code: string;
                        createdAt: string;
                        updatedAt: string;
                        publishedAt: string | null;
                        isDefault: boolean;
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/connect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    identifier: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            id: number;
                            documentId: string;
                            username: string;
                            email: string;
                            provider: string;
                            confirmed: boolean;
                            blocked: boolean;
                            role?: number | {
                                id: number;
                                name: string;
                                description: string | null;
                                type: string;
                                createdAt: string;
                                updatedAt: string;
                            };
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_local_register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    username: string;
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            id: number;
                            documentId: string;
                            username: string;
                            email: string;
                            provider: string;
                            confirmed: boolean;
                            blocked: boolean;
                            role?: number | {
                                id: number;
                                name: string;
                                description: string | null;
                                type: string;
                                createdAt: string;
                                updatedAt: string;
                            };
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                        };
                    } | {
                        user: {
                            id: number;
                            documentId: string;
                            username: string;
                            email: string;
                            provider: string;
                            confirmed: boolean;
                            blocked: boolean;
                            role?: number | {
                                id: number;
                                name: string;
                                description: string | null;
                                type: string;
                                createdAt: string;
                                updatedAt: string;
                            };
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/auth_by_provider_callback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            id: number;
                            documentId: string;
                            username: string;
                            email: string;
                            provider: string;
                            confirmed: boolean;
                            blocked: boolean;
                            role?: number | {
                                id: number;
                                name: string;
                                description: string | null;
                                type: string;
                                createdAt: string;
                                updatedAt: string;
                            };
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_forgot_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    code: string;
                    password: string;
                    passwordConfirmation: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            id: number;
                            documentId: string;
                            username: string;
                            email: string;
                            provider: string;
                            confirmed: boolean;
                            blocked: boolean;
                            role?: number | {
                                id: number;
                                name: string;
                                description: string | null;
                                type: string;
                                createdAt: string;
                                updatedAt: string;
                            };
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/auth_email_confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_send_email_confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        sent: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    currentPassword: string;
                    password: string;
                    passwordConfirmation: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            id: number;
                            documentId: string;
                            username: string;
                            email: string;
                            provider: string;
                            confirmed: boolean;
                            blocked: boolean;
                            role?: number | {
                                id: number;
                                name: string;
                                description: string | null;
                                type: string;
                                createdAt: string;
                                updatedAt: string;
                            };
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/auth_logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/auth_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/delete/auth_sessions_by_sessionId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/users_count": {
        parameters: {
            query?: {
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/users": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: unknown[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
                /** @description الترتيب • `sort=firstPublishedAt:desc`, several with commas */
                sort?: string[];
                "pagination[withCount]"?: boolean;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[limit]"?: number;
                /** @description شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        documentId: string;
                        username: string;
                        email: string;
                        provider: string;
                        confirmed: boolean;
                        blocked: boolean;
                        role?: number | {
                            id: number;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                        };
                        createdAt: string;
                        updatedAt: string;
                        publishedAt: string;
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    username: string;
                    /** Format: email */
                    email: string;
                    password: string;
                    role?: number | string | {
                        connect?: {
                            id?: number | string;
                            documentId?: string;
                        }[];
                        disconnect?: {
                            id?: number | string;
                            documentId?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        documentId: string;
                        username: string;
                        email: string;
                        provider: string;
                        confirmed: boolean;
                        blocked: boolean;
                        role?: number | {
                            id: number;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                        };
                        createdAt: string;
                        updatedAt: string;
                        publishedAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/users_me": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: unknown[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        documentId: string;
                        username: string;
                        email: string;
                        provider: string;
                        confirmed: boolean;
                        blocked: boolean;
                        role?: number | {
                            id: number;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                        };
                        createdAt: string;
                        updatedAt: string;
                        publishedAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/users_by_id": {
        parameters: {
            query?: {
                /** @description الحقول المطلوبة وحدها • only these fields: `fields=headline,slug` */
                fields?: unknown[];
                /** @description العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key` */
                populate?: string | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        documentId: string;
                        username: string;
                        email: string;
                        provider: string;
                        confirmed: boolean;
                        blocked: boolean;
                        role?: number | {
                            id: number;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                        };
                        createdAt: string;
                        updatedAt: string;
                        publishedAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/put/users_by_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    username?: string;
                    /** Format: email */
                    email?: string;
                    password?: string;
                    role?: number | string | {
                        connect?: {
                            id?: number | string;
                            documentId?: string;
                        }[];
                        disconnect?: {
                            id?: number | string;
                            documentId?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        documentId: string;
                        username: string;
                        email: string;
                        provider: string;
                        confirmed: boolean;
                        blocked: boolean;
                        role?: number | {
                            id: number;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                        };
                        createdAt: string;
                        updatedAt: string;
                        publishedAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/delete/users_by_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        documentId: string;
                        username: string;
                        email: string;
                        provider: string;
                        confirmed: boolean;
                        blocked: boolean;
                        role?: number | {
                            id: number;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                        };
                        createdAt: string;
                        updatedAt: string;
                        publishedAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/users_permissions_roles_by_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        role: {
                            id: number;
                            documentId: string;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                            nb_users?: number;
                            permissions?: {
                                [key: string]: {
                                    controllers: {
                                        [key: string]: {
                                            [key: string]: {
                                                enabled: boolean;
                                                policy: string;
                                            };
                                        };
                                    };
                                };
                            };
                            users?: unknown[];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/users_permissions_roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: {
                            id: number;
                            documentId: string;
                            name: string;
                            description: string | null;
                            type: string;
                            createdAt: string;
                            updatedAt: string;
                            publishedAt: string;
                            nb_users?: number;
                            permissions?: {
                                [key: string]: {
                                    controllers: {
                                        [key: string]: {
                                            [key: string]: {
                                                enabled: boolean;
                                                policy: string;
                                            };
                                        };
                                    };
                                };
                            };
                            users?: unknown[];
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/post/users_permissions_roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                    description?: string;
                    type: string;
                    permissions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/put/users_permissions_roles_by_role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    type?: string;
                    permissions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/delete/users_permissions_roles_by_role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "users-permissions/get/users_permissions_permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        permissions: {
                            [key: string]: {
                                controllers: {
                                    [key: string]: {
                                        [key: string]: {
                                            enabled: boolean;
                                            policy: string;
                                        };
                                    };
                                };
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "search/get/stories": {
        parameters: {
            query: {
                /** @description كلمات، و«عبارات»، و-كلمات لا تُراد • words, "phrases" and -words that must not be there */
                q: string;
                /** @description آخر كلمة لم تكتمل • the last word is still being typed */
                typing?: string;
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description نُشرت منذ • published since */
                from?: string;
                /** @description نُشرت حتى • published until */
                to?: string;
                /** @description الصفحة • page */
                page?: number;
                /** @description أخبار الصفحة • stories a page */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "graphql/get/query": {
        parameters: {
            query?: {
                /** @description الاستعلام • the query, unless it is known by its hash */
                query?: string;
                /** @description JSON */
                variables?: string;
                /** @description operationName */
                operationName?: string;
                /** @description JSON: `{"persistedQuery":{"version":1,"sha256Hash":"…"}}` */
                extensions?: string;
            };
            header: {
                /** @description أي قيمة • any value: no foreign page can send it unasked */
                "apollo-require-preflight": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlAnswer"];
                };
            };
            /** @description استعلام غير صالح أو أكبر من المسموح • the query is wrong, or asks for too much */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlAnswer"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "graphql/post/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "{ articles(pagination: { limit: 3 }) { headline } }"
                 *     }
                 */
                "application/json": {
                    query?: string;
                    variables?: {
                        [key: string]: unknown;
                    };
                    operationName?: string | null;
                    extensions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlAnswer"];
                };
            };
            /** @description استعلام غير صالح أو أكبر من المسموح • the query is wrong, or asks for too much */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlAnswer"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "feeds/get/rss": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description عدد الأخبار • how many stories */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "feeds/get/atom": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description عدد الأخبار • how many stories */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "feeds/get/json": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description عدد الأخبار • how many stories */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "feeds/get/ninjs": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description عدد الأخبار • how many stories */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "feeds/get/newsml-g2": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description عدد الأخبار • how many stories */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.iptc.g2.newsmessage+xml": string;
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "feeds/get/news-sitemap": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description عدد الأخبار • how many stories */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "live/get/stream": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
            };
            header?: {
                /** @description آخر حدث وصل؛ المتصفح يرسله وحده • the last event that arrived; a browser sends it by itself */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description id هو seq و event هو type و data كائن LiveEvent في سطر • `id` is seq, `event` is type, `data` a LiveEvent in one line of JSON; `reset` says: load the list anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            /** @description لا مكان لقارئ آخر • there is no place for another reader */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "live/get/after": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
                /** @description بعد هذا الحدث • after this event */
                seq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveAfter"];
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "live/get/now": {
        parameters: {
            query?: {
                /** @description عن دولة • about a country: `country=IQ,TR` */
                country?: string[];
                /** @description عن منظمة • about an organisation: `organisation=un` */
                organisation?: string[];
                /** @description بدرجة استعجال • of an urgency level: `urgency=alert` */
                urgency?: string[];
                /** @description منسوبة إلى مصدر • attributed to a source: `source=reuters` */
                source?: string[];
                /** @description بلغة • in a language: `language=ar` */
                language?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveNow"];
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "permalinks/get/story": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description إلى صفحة الخبر • to the page of the story */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            /** @description سُحب الخبر • the story was withdrawn */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "permalinks/get/story-page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortId: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description الصفحة • the page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description من عنوان قديم • from an old slug */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            /** @description سُحب الخبر • the story was withdrawn */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
        };
    };
    "permalinks/get/oembed": {
        parameters: {
            query: {
                /** @description الرابط الدائم • a permalink */
                url: string;
                /** @description الصيغة */
                format?: "json" | "xml";
                /** @description بكسل • pixels */
                maxwidth?: number;
                /** @description بكسل • pixels */
                maxheight?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    "Last-Modified"?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oembed"];
                    "text/xml": string;
                };
            };
            /** @description لم يتغيّر شيء • nothing has changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["ServerError"];
            /** @description صيغة غير معروفة • a format that oEmbed does not have */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "watching/get/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description يعمل • it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "watching/get/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description مفتاح آخر • another token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description لا مفتاح في الإعدادات • METRICS_TOKEN is not set */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
