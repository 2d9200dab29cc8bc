/**
 * Types of Crossrate's HTTP interface, made from its OpenAPI document by "npm run docs:client": do not edit.
 *
 * With openapi-fetch:
 *
 *     import createClient from 'openapi-fetch';
 *     import type { paths } from 'crossrate/client';
 *
 *     const crossrate = createClient<paths>({ baseUrl: 'http://127.0.0.1:8080' });
 */
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newsroom page
         * @description The newsroom page: the figures, conversions and checks of a story. The query may hold options for the page; the service does not read them.
         */
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs, queue and workers, for the operator
         * @description A page. A browser may give the operator's key as the password of HTTP Basic authentication, with any user name.
         */
        get: operations["adminJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/as-of/{date}/v2/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same with the fields of the form in the query
         * @description A key is sent in a header: addresses are logged.
         */
        get: operations["languageToolCheckAsOfByQuery"];
        put?: never;
        /**
         * The same for a story of another day
         * @description For editors that can be given the address of a server, but no date: `/as-of/2025-02-24/v2` is the server of that day.
         */
        post: operations["languageToolCheckAsOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/as-of/{date}/v2/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Languages, for editors with the address of the server of a day
         * @description As `GET /v2/languages`.
         */
        get: operations["languageToolLanguagesAsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookmarklet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bookmarks for other pages
         * @description Two bookmarks that check a selected text or a field of any page.
         */
        get: operations["bookmarklet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This documentation
         * @description Swagger UI on the OpenAPI document; every asset is served by the service itself.
         */
        get: operations["docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed-example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An example of the element
         * @description A page with a field and `<crossrate-check>` beside it.
         */
        get: operations["embedExample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The element for other pages
         * @description A script that defines `<crossrate-check>`; any page may load it, CORS decides which pages may call the service.
         */
        get: operations["embed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liveness: is the process up?
         * @description Does not depend on the rates: a process without rates is alive. See /readyz.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tools for assistants (Model Context Protocol)
         * @description Streamable HTTP without sessions: find_figures, annotate_text, check_conversions, convert_amount and get_rates, each with a schema of its answer. Give an assistant this address; docs/mcp.md has the details.
         */
        post: operations["mcp"];
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
         * Metrics for Prometheus
         * @description Requests and their durations by route and status, figures and conversions, the age of the rates by source, the outcomes of refreshes, requests in progress, and the process itself. docs/operations.md says what to watch. Where API keys are required, the key must have the scope "metrics".
         */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The OpenAPI 3.1 document
         * @description Generated from the schemas that validate requests.
         */
        get: operations["openApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every kind of problem
         * @description A page for people, or JSON for programs that ask for it.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind of problem
         * @description Why it happens and what to do about it.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Are rates loaded?
         * @description Ready with rates of any age: those that ship with the service are enough. /v1/sources shows late sources.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/annotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert the amounts of a text, in a house style
         * @description With a JSON body every option is a field of it. With a body of text/plain, text/html, text/markdown, text/csv or text/tab-separated-values the options are query parameters, and the answer is the annotated content in the same type. `fields` and `shape` choose the parts of a JSON answer and its form. A missing rate does not fail the request: the figure has no conversion, and a `no-rate` finding says why.
         */
        post: operations["annotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annotate any number of texts in one stream
         * @description NDJSON in, NDJSON out: each line is a request of `POST /v1/annotate`, or of `POST /v1/compare`, with an `id`, each answer line has the `id`, a `status`, and a `result` or a `problem`. Both directions are streamed: answers are sent in order while lines still arrive, and the service reads no faster than the answers are read, so read while you write. There is no limit on the number of lines; a line may be as long as the body of a request to annotate. An invalid line affects no other. Parameters of the query are defaults that a line may override. All lines are answered from one revision of the rates, named by the header `Crossrate-Revision`.
         */
        post: operations["batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the writer's own arithmetic
         * @description Stated conversions and rate notes against the rates of the days before the story; changes, multiples, sums and shares against the amounts beside them; the headline against the body. Says where they are wrong, by how much and why, and suggests the correction; with `include=ok` also where they are right. The body is that of `POST /v1/annotate`, or the text itself with the options as query parameters.
         */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare the figures of a text with its source
         * @description Which figures of a text the text that it is made from supports, and how: the same, rounded, converted, derived from several, or different, and in what. For a translation and its original (`translation`), a story and the release it is on (`source`, the default; also several sources), or two versions of a text (`versions`). Findings are on the target, with the figure of the source and a suggestion in the form of the target.
         */
        post: operations["compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Convert one amount
         * @description One multiplication and one division by the published values in `rate.path`, rounded once, half-even, to the minor unit of `to`.
         */
        get: operations["convert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Currencies of ISO 4217, in use and retired
         * @description A retired currency is converted through its successor at the ratio fixed by law.
         */
        get: operations["listCurrencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the figures of a text
         * @description Money, percentages and multiples, each with its span, exact value, currency and the certainty of it. `text` of a figure is the input from `start` to `end`, always.
         */
        post: operations["findFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs
         * @description Of all keys. For the operator.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Have an archive annotated
         * @description The body is that of `POST /v1/batch`, and the parameters are its parameters. The lines are stored as they arrive and answered by workers in the background; the response comes when the last line is stored. All lines are answered from the rates known now. With a JSON body an empty job is created, to be filled by `PUT /v1/jobs/{id}/input`, which can be resumed after a failure. With the header `Idempotency-Key` (1 to 200 visible ASCII characters, such as a UUID) a request whose answer was lost can be sent again: as long as its job is kept, the same request is answered with that job, and another one with the same key is refused. Keys of different API keys are apart.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress of a job
         * @description State, lines done and failed, speed and time left.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job, or delete one that has ended
         * @description A job that has not ended is cancelled: answers so far stay until it expires. One that has ended is deleted with its results.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of a job that were given up, and why
         * @description Every attempt to answer them has failed. Their answers are problems with the code `line-given-up`.
         */
        get: operations["getDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress of a job as a stream
         * @description Server-sent events, until the job has ended.
         */
        get: operations["getJobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/input": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the input of a job, or resume sending it
         * @description Lines are stored as they arrive. When the connection breaks, get the job: `input.offset` says how many bytes are stored; send the rest with that offset. The end of the body is the end of the input, unless `more=true`.
         */
        put: operations["putJobInput"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of an audit
         * @description Of a job that was made with `answer=audit`: errors and warnings by rule, year and desk, with base rates and the sentence of each. While the job runs, of the lines answered so far. Lines that were answered with a problem are not counted.
         */
        get: operations["getJobReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answers of a job, in the order of its lines
         * @description Also while it runs: up to the first missing answer. `from` continues where an earlier or interrupted response ended.
         */
        get: operations["getJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rates of a day or a range
         * @description Of one day (`date`, default today), or of every day of a range (`from`, `to`) on which the source observed both currencies. The observation of a day is the newest on or before it; `ageDays` is its age. A range is answered by one source throughout, and streamed. `average` and `closing` give the rate of a month, quarter or year; in a range, `group` or `average` give one rate for each period.
         */
        get: operations["listRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Of one day (`date`, default today), or of every day of a range (`from`, `to`) on which the source observed both currencies. The observation of a day is the newest on or before it; `ageDays` is its age. A range is answered by one source throughout, and streamed. `average` and `closing` give the rate of a month, quarter or year; in a range, `group` or `average` give one rate for each period.
         */
        get: operations["listRatesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates/{base}/{quote}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rate of one pair, with the quotes it was computed from
         * @description The newest observation on or before the day. If the source has not been reached for a while the rate is older: `ageDays` is its age. With `average` or `closing` the rate of a month, quarter or year.
         */
        get: operations["getRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does an answer still hold?
         * @description Whether the rates of a published conversion are what they were: give its revision and its options, and get the pairs whose rate is another now, with both rates.
         */
        get: operations["findRateChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quotes that have changed since a revision
         * @description Quotes that were known at `since` and that their publisher has corrected, or that have become suspect or are no longer. New days are no changes.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources of rates and their state
         * @description Terms, coverage, schedule, the last attempt and its error, and how many publications are missed.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{key}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch from a source now
         * @description Outside its schedule, and also while its polling is suspended after failures. A run in progress is joined, so asking again returns its outcome.
         */
        post: operations["refreshSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/styles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * House styles
         * @description A style is data: it can be changed and sent back as `style` of `POST /v1/annotate`. `evidence` says how well it is attested.
         */
        get: operations["listStyles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for short texts, with the fields of the form in the query
         * @description A key is sent in a header: addresses are logged. What suggests no change and is no fault, and the age of rates, come only with `level=picky` or by the name of the rule in `enabledRules`.
         */
        get: operations["languageToolCheckByQuery"];
        put?: never;
        /**
         * Check a text, for editors that speak the LanguageTool protocol
         * @description The HTTP API of LanguageTool with the findings of `POST /v1/check`: a plug-in that can be given the address of a LanguageTool server shows them in the text. No spelling or grammar is checked. What suggests no change and is no fault, and the age of rates, come only with `level=picky` or by the name of the rule in `enabledRules`.
         */
        post: operations["languageToolCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Languages, for editors that speak the LanguageTool protocol
         * @description Texts may mix them; the region of a code decides $ and 元 when the text does not.
         */
        get: operations["languageToolLanguages"];
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
        /** @description It is not clear which currency is meant. */
        AmbiguousCurrencyFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Other currencies that the mark could mean. */
                candidates: string[];
                /** @description The currency that is assumed. */
                currency: string;
                /** @description Why this one is assumed. */
                reason?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "ambiguous-currency";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description The whole text, annotated. */
        Annotated: {
            /** @description The text with all edits applied. */
            content: string;
            /**
             * @description As asked for.
             * @enum {string}
             */
            format: "text" | "html" | "markdown" | "web-annotation";
            /**
             * @description Key of the style.
             * @example scmp
             */
            style: string;
        };
        /** @description A figure with its conversions. */
        AnnotatedFigure: {
            /**
             * @description Other currencies that the mark could mean.
             * @example [
             *       "HKD",
             *       "AUD"
             *     ]
             */
            candidates?: components["schemas"]["CurrencyCode"][];
            cell?: components["schemas"]["FigureCell"];
            /**
             * @description How the currency is known: `explicit`, the mark names it; `inherited`, it comes from the text; `assumed`, it comes from the request or a default.
             * @enum {string}
             */
            certainty?: "explicit" | "inherited" | "assumed";
            /** @description One for each currency that there is a rate for; a `no-rate` finding reports the others. */
            conversions: components["schemas"]["Conversion"][];
            currency?: components["schemas"]["CurrencyCode"];
            /** @description The edit that inserts the conversions, where the style writes them. */
            edit?: {
                /** @description The position after the last character, counted in the unit of `offsets`. */
                end: number;
                /**
                 * @description What is put there.
                 * @example (US$52.4 billion)
                 */
                replacement: string;
                /** @description First character, counted in the unit of `offsets`. */
                start: number;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description "f1", "f2" … in text order.
             * @example f1
             */
            id: string;
            kind: components["schemas"]["FigureKind"];
            /**
             * @description Set when the text says offshore renminbi; `currency` is CNY.
             * @enum {string}
             */
            market?: "CNH";
            /**
             * @description Upper end of a range.
             * @example 300000000
             */
            maxValue?: string;
            /**
             * @description Lower end of a range.
             * @example 200000000
             */
            minValue?: string;
            /**
             * @description What the amount is counted per, when stated.
             * @example share
             */
            per?: string;
            /**
             * @description How exactly the writer states the number: about, more than, 逾 …
             * @enum {string}
             */
            qualifier: "exact" | "approx" | "more_than" | "at_least" | "less_than" | "at_most";
            /**
             * @description On both sides of "($1 = 7.2412 yuan)", and on a level of a rate, "the dollar fell to 80 yen": never converted.
             * @enum {boolean}
             */
            rateNote?: true;
            /** @description One sentence, when the certainty is not explicit. */
            reason?: string;
            /** @description Id of the figure that this one restates in another currency. */
            restates?: string;
            /**
             * @description Writing system around the figure; an edit beside it uses the same.
             * @enum {string}
             */
            script: "latin" | "hans" | "hant";
            /**
             * @description Significant digits of the number as written.
             * @example 3
             */
            significantDigits: number;
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /**
             * @description The characters of the span, unchanged.
             * @example 3800亿元人民币
             */
            text: string;
            /**
             * @description What a quantity counts, by its standard name in the singular; quantities only.
             * @example barrel
             */
            unit?: string;
            /**
             * @description The same as the text has it; quantities only.
             * @example barrels
             */
            unitText?: string;
            /**
             * @description The exact value in the major unit; absent for a range.
             * @example 380000000000
             */
            value?: string;
        };
        /** @description A text, what is known about it, and how it is to be converted. */
        AnnotateRequest: {
            /**
             * @description What an ambiguous mark means in this text. A declaration in the text itself wins.
             * @example {
             *       "$": "HKD",
             *       "元": "HKD",
             *       "¥": "JPY"
             *     }
             */
            assume?: {
                [key: string]: components["schemas"]["CurrencyCode"];
            };
            convert?: components["schemas"]["ConvertMode"];
            /**
             * Format: date
             * @description The story's date; default today (UTC).
             * @example 2025-02-24
             */
            date?: string;
            /**
             * @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer.
             * @example [
             *       "annotated",
             *       "figures.text",
             *       "figures.value"
             *     ]
             */
            fields?: string[];
            /**
             * @description Form of `annotated.content`; `web-annotation` is JSON of the W3C model, written as a string.
             * @default text
             * @enum {string}
             */
            format: "text" | "html" | "markdown" | "web-annotation";
            /**
             * @description `then`: an amount of one named past year ("in 2015") is converted at the average rate of that year, which the bracket names. Default: amounts of the past are not converted.
             * @enum {string}
             */
            historic?: "then";
            /** @description Kinds of figures wanted; default all but `quantity`, which is answered only when named. */
            kinds?: components["schemas"]["FigureKind"][];
            /**
             * @description Language to look for; `auto` reads all of them, also mixed.
             * @default auto
             * @enum {string}
             */
            language: "en" | "zh" | "auto";
            /**
             * @description Rates further from the date than this many days are not used.
             * @example 7
             */
            maxAgeDays?: number;
            /**
             * @description What the text is written in; markup and code are not read, but offsets count them.
             * @default text/plain
             * @enum {string}
             */
            mediaType: "text/plain" | "text/html" | "text/markdown" | "text/csv" | "text/tab-separated-values";
            /**
             * @description What `start` and `end` count: UTF-16 units (JavaScript, Java, C#), code points (Python) or UTF-8 bytes (Rust, Go).
             * @default utf16
             * @enum {string}
             */
            offsets: "utf16" | "codepoint" | "utf8";
            /** @description Your own rates, each used in both directions before any published one, `source` `request` in the answer. A rate that the text itself declares ("translated at RMB7.2993 to US$1.00") is used likewise, `source` `text`, unless you give one or name a `source`. */
            rates?: components["schemas"]["OwnRate"][];
            /**
             * @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not.
             * @example HK
             */
            region?: string;
            /**
             * @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer.
             * @example 417
             */
            revision?: number;
            /** @description Which rules are applied; default all. */
            rules?: {
                /**
                 * @description Rules to switch off.
                 * @default []
                 * @example [
                 *       "ambiguous-currency"
                 *     ]
                 */
                off: components["schemas"]["FindingRule"][];
            };
            /**
             * @description Shape of the answer. `1`: each conversion holds its rate. `2`: each rate is in `rates.used` once, a conversion has its key there, and an edit that inserts at the end of its figure has no `start` and `end`. Default `1`.
             * @example 2
             */
            shape?: number;
            /**
             * @description Where no conversion is written, in place of the default: quotations, amounts of the past, targets for shares, and what the style names. None of them: everything is converted.
             * @example [
             *       "headline"
             *     ]
             */
            skip?: components["schemas"]["SkipPlace"][];
            /**
             * @description Use this source only (a key of GET /v1/sources); default: the configured order.
             * @example ecb
             */
            source?: string;
            /**
             * @description How amounts and conversions are written: the key of one of `GET /v1/styles`, or a style of your own in the same form.
             * @default plain
             * @example scmp
             */
            style: string | components["schemas"]["HouseStyle"];
            tables?: components["schemas"]["TableMode"];
            /**
             * @description The text as printed. It is not trimmed or normalised; offsets refer to it.
             * @example 阿里巴巴表示，未来三年将投入超过3800亿元人民币。
             */
            text: string;
            /**
             * @description Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in.
             * @example [
             *       "USD",
             *       "HKD"
             *     ]
             */
            to?: components["schemas"]["CurrencyCode"][];
        };
        /** @description Figures, conversions, findings, and the text with the conversions in it. */
        Annotation: {
            annotated: components["schemas"]["Annotated"];
            /** @description In text order. */
            declarations: components["schemas"]["Declaration"][];
            /** @description In text order. */
            figures: components["schemas"]["AnnotatedFigure"][];
            /** @description Remarks, in text order. */
            findings: components["schemas"]["Finding"][];
            rates: components["schemas"]["RatesUsed"];
            /** @description Tables that figures stand in, in text order. */
            tables: components["schemas"]["FigureTable"][];
        };
        /** @description What an audit found. */
        AuditReport: {
            all: components["schemas"]["AuditRow"];
            /** @description By desk. */
            desks: components["schemas"]["AuditRow"][];
            /** @description Lines that were answered with a problem; they are not counted. */
            failed: number;
            /** @description By rule, the most frequent first. */
            rules: components["schemas"]["AuditRow"][];
            state: components["schemas"]["JobState"];
            /** @description Texts that something was found in, in the order of the lines. */
            texts: {
                /** @description Whose story it is. */
                desk: string;
                /** @description Figures in it. */
                figures: number;
                /** @description The id of the line. */
                file: string;
                /** @description Its errors and warnings. */
                findings: {
                    /** @description What is wrong, in one sentence. */
                    message: string;
                    rule: components["schemas"]["FindingRule"];
                    /** @description Words of the sentence before the place, at it and behind it. */
                    sentence: string[];
                    /**
                     * @description `error` or `warning`.
                     * @enum {string}
                     */
                    severity: "error" | "warning" | "info" | "ok";
                }[];
                /** @description Year of the story. */
                year: string;
            }[];
            /** @description By year of the story. */
            years: components["schemas"]["AuditRow"][];
        };
        /** @description How many findings a part of an archive has. */
        AuditRow: {
            /** @description Findings with the severity `error`. */
            errors: number;
            /** @description Figures in them. */
            figures: number;
            /** @description "all", a rule, a year or a desk; empty where nothing says it. */
            name: string;
            /**
             * @description Both, per 1,000 figures.
             * @example 2.1
             */
            perThousandFigures: string;
            /**
             * @description Both, per 1,000 texts.
             * @example 8.4
             */
            perThousandTexts: string;
            /** @description Texts that were checked. */
            texts: number;
            /** @description Findings with the severity `warning`. */
            warnings: number;
        };
        /** @description What the text holds, and where the writer's own arithmetic does not hold. */
        Check: {
            /** @description In text order. */
            figures: components["schemas"]["Figure"][];
            /** @description Findings, in text order; a repeated error is one finding. */
            findings: components["schemas"]["Finding"][];
            rates: components["schemas"]["RatesUsed"];
            /** @description Tables that figures stand in, in text order. */
            tables: components["schemas"]["FigureTable"][];
        };
        /** @description A text, what is known about it, and which findings to return. */
        CheckRequest: {
            /**
             * @description What an ambiguous mark means in this text. A declaration in the text itself wins.
             * @example {
             *       "$": "HKD",
             *       "元": "HKD",
             *       "¥": "JPY"
             *     }
             */
            assume?: {
                [key: string]: components["schemas"]["CurrencyCode"];
            };
            /**
             * @description Accepted so that a request to annotate can be sent unchanged; has no effect here.
             * @default first
             * @example first
             * @enum {string}
             */
            convert: "first" | "every" | "key";
            /**
             * Format: date
             * @description The story's date; default today (UTC).
             * @example 2025-02-24
             */
            date?: string;
            /** @description Findings that have been reviewed and should not be returned again. */
            dismiss?: components["schemas"]["Dismissal"][];
            /**
             * @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer.
             * @example [
             *       "annotated",
             *       "figures.text",
             *       "figures.value"
             *     ]
             */
            fields?: string[];
            /**
             * @description Accepted so that a request to annotate can be sent unchanged; has no effect here.
             * @default text
             * @enum {string}
             */
            format: "text" | "html" | "markdown" | "web-annotation";
            /**
             * @description Accepted so that a request to annotate can be sent unchanged; has no effect here.
             * @enum {string}
             */
            historic?: "then";
            /**
             * @description What to return besides the findings that need attention: `ok`, the checks that agree.
             * @example [
             *       "ok"
             *     ]
             */
            include?: "ok" | "ok"[];
            /** @description Kinds of figures wanted; default all but `quantity`, which is answered only when named. */
            kinds?: components["schemas"]["FigureKind"][];
            /**
             * @description Language to look for; `auto` reads all of them, also mixed.
             * @default auto
             * @enum {string}
             */
            language: "en" | "zh" | "auto";
            /**
             * @description Rates further from the date than this many days are not used.
             * @example 7
             */
            maxAgeDays?: number;
            /**
             * @description What the text is written in; markup and code are not read, but offsets count them.
             * @default text/plain
             * @enum {string}
             */
            mediaType: "text/plain" | "text/html" | "text/markdown" | "text/csv" | "text/tab-separated-values";
            /**
             * @description Leave out findings of a lower severity; `ok` is asked for with `include`. Default `info`.
             * @example warning
             * @enum {string}
             */
            minSeverity?: "info" | "warning" | "error";
            /**
             * @description What `start` and `end` count: UTF-16 units (JavaScript, Java, C#), code points (Python) or UTF-8 bytes (Rust, Go).
             * @default utf16
             * @enum {string}
             */
            offsets: "utf16" | "codepoint" | "utf8";
            /** @description Your own rates, each used in both directions before any published one, `source` `request` in the answer. A rate that the text itself declares ("translated at RMB7.2993 to US$1.00") is used likewise, `source` `text`, unless you give one or name a `source`. */
            rates?: components["schemas"]["OwnRate"][];
            /**
             * @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not.
             * @example HK
             */
            region?: string;
            /**
             * @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer.
             * @example 417
             */
            revision?: number;
            /** @description Which rules are applied; default all. */
            rules?: {
                /**
                 * @description Rules to switch off.
                 * @default []
                 * @example [
                 *       "ambiguous-currency"
                 *     ]
                 */
                off: components["schemas"]["FindingRule"][];
            };
            /**
             * @description By rule, the severity of what it reports as an error or a warning, or `off`; what it reports as `info` stays so.
             * @example {
             *       "sum": "error",
             *       "rate-note": "off"
             *     }
             */
            severity?: {
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "ambiguous-currency"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                difference?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "growth-words"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "headline-mismatch"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "house-style"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "multiple-claim"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "no-rate"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "per-unit"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "percent-change"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "rate-note"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "said-twice"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "scale-slip"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                share?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "stale-rate"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "stated-conversion"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                sum?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "swapped-currency"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "table-change"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "table-sum"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "table-text"?: "off" | "info" | "warning" | "error";
                /**
                 * @description The severity of its errors and warnings, or `off`.
                 * @example error
                 * @enum {string}
                 */
                "table-unit"?: "off" | "info" | "warning" | "error";
            };
            /**
             * @description Accepted so that a request to annotate can be sent unchanged; has no effect here.
             * @example [
             *       "headline"
             *     ]
             */
            skip?: components["schemas"]["SkipPlace"][];
            /**
             * @description Use this source only (a key of GET /v1/sources); default: the configured order.
             * @example ecb
             */
            source?: string;
            /**
             * @description House style that the figures of the text are to be written in: `house-style` reports what is written otherwise. Default: any.
             * @example scmp
             */
            style?: string | components["schemas"]["HouseStyle"];
            /**
             * @description The text as printed. It is not trimmed or normalised; offsets refer to it.
             * @example 阿里巴巴表示，未来三年将投入超过3800亿元人民币。
             */
            text: string;
            /**
             * @description Currencies in which every amount is needed: a missing or an old rate to one of them is reported too. Default none.
             * @example [
             *       "USD",
             *       "HKD"
             *     ]
             */
            to?: components["schemas"]["CurrencyCode"][];
        };
        /** @description The figures of a text, and its numbers without a unit that are paired with a figure. */
        ComparedFigures: {
            /** @description In text order. */
            figures: components["schemas"]["Figure"][];
        };
        /** @description A text of a comparison, and what is known about it. */
        ComparedText: {
            /**
             * @description What an ambiguous mark means in this text. A declaration in the text itself wins.
             * @example {
             *       "$": "HKD",
             *       "元": "HKD",
             *       "¥": "JPY"
             *     }
             */
            assume?: {
                [key: string]: components["schemas"]["CurrencyCode"];
            };
            /**
             * @description Language to look for; `auto` reads all of them, also mixed.
             * @default auto
             * @enum {string}
             */
            language: "en" | "zh" | "auto";
            /**
             * @description What the text is written in; markup and code are not read, but offsets count them.
             * @default text/plain
             * @enum {string}
             */
            mediaType: "text/plain" | "text/html" | "text/markdown" | "text/csv" | "text/tab-separated-values";
            /**
             * @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not.
             * @example HK
             */
            region?: string;
            /**
             * @description The text as printed. It is not trimmed or normalised; offsets refer to it.
             * @example 阿里巴巴表示，未来三年将投入超过3800亿元人民币。
             */
            text: string;
        };
        /** @description A text, what it is made from, and how they are to be compared. */
        CompareRequest: {
            /**
             * Format: date
             * @description Day of the rates by which amounts in two currencies are compared; default today (UTC).
             * @example 2025-02-24
             */
            date?: string;
            /**
             * @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer.
             * @example [
             *       "annotated",
             *       "figures.text",
             *       "figures.value"
             *     ]
             */
            fields?: string[];
            /**
             * @description What to return besides the findings that need attention: `ok`, the figures that agree.
             * @example ok
             */
            include?: "ok" | "ok"[];
            /** @description Kinds of figures that count; default all, quantities too. */
            kinds?: components["schemas"]["FigureKind"][];
            /**
             * @description Rates further from the date than this many days are not used.
             * @example 7
             */
            maxAgeDays?: number;
            /**
             * @description What the texts are to each other. `translation`: every figure of either must be in the other, in order. `source`: every figure of the target must be supported by a source, which may have more. `versions`: what has changed.
             * @default source
             * @example translation
             * @enum {string}
             */
            mode: "translation" | "source" | "versions";
            /**
             * @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer.
             * @example 417
             */
            revision?: number;
            /** @description The text that the target is made from; in the mode `source`, also several. */
            source: components["schemas"]["ComparedText"] | components["schemas"]["ComparedText"][];
            /**
             * @description House style in which suggestions write amounts; default the form of the target.
             * @example scmp
             */
            style?: string | components["schemas"]["HouseStyle"];
            target: components["schemas"]["ComparedText"];
        };
        /** @description Which figures of a text its source supports, and how. */
        Comparison: {
            /**
             * @description Ids of the figures of the target that no source supports.
             * @example [
             *       "f7"
             *     ]
             */
            added: string[];
            /** @description In the order of the target. */
            findings: components["schemas"]["ComparisonFinding"][];
            /**
             * @description Ids of the figures of the source that the target does not have.
             * @example [
             *       "f5"
             *     ]
             */
            missing: string[];
            /** @description In the order of the target. */
            pairs: components["schemas"]["FigurePair"][];
            /** @description A list where the request has a list. */
            source: components["schemas"]["ComparedFigures"] | components["schemas"]["ComparedFigures"][];
            target: components["schemas"]["ComparedFigures"];
        };
        /** @description A remark on the target, in the shape that editors know; `data.source` is the source's figure. */
        ComparisonFinding: components["schemas"]["FigureDiffersFinding"] | components["schemas"]["FigureAddedFinding"] | components["schemas"]["FigureMissingFinding"];
        /** @description A figure in another currency: the exact value, and the form shown to a reader. */
        Conversion: {
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description As the house style writes it.
             * @example US$52.4 billion
             */
            display: string;
            /**
             * @description To the digits that the style shows, upper end of a range.
             * @example 41400000
             */
            maxRounded?: string;
            /**
             * @description Upper end of a range.
             * @example 41378000.00
             */
            maxValue?: string;
            /**
             * @description To the digits that the style shows, lower end of a range.
             * @example 27600000
             */
            minRounded?: string;
            /**
             * @description Lower end of a range.
             * @example 27585000.00
             */
            minValue?: string;
            rate: components["schemas"]["Rate"];
            /**
             * @description To the digits that the style shows; absent for a range.
             * @example 52400000000
             */
            rounded?: string;
            /**
             * @description The exact product, rounded once, half-even, to the minor unit of `currency`; absent for a range.
             * @example 52413447725.98
             */
            value?: string;
        };
        /** @description An amount in another currency. */
        Converted: {
            /**
             * @description The amount as it was understood.
             * @example 380000000000
             */
            amount: string;
            /**
             * @description The product to twelve significant digits: for small amounts, of which the minor unit leaves little.
             * @example 52413447726.0
             */
            exact: string;
            from: components["schemas"]["CurrencyCode"];
            rate: components["schemas"]["Rate"];
            to: components["schemas"]["CurrencyCode"];
            /**
             * @description The product, rounded once, half-even, to the minor unit of `to`.
             * @example 52413447725.98
             */
            value: string;
        };
        /** @description An amount in several currencies. */
        ConvertedList: {
            /**
             * @description The amount as it was understood.
             * @example 380000000000
             */
            amount: string;
            /** @description In the order of `to`. */
            conversions: {
                /**
                 * @description The product to twelve significant digits: for small amounts, of which the minor unit leaves little.
                 * @example 52413447726.0
                 */
                exact: string;
                rate: components["schemas"]["Rate"];
                to: components["schemas"]["CurrencyCode"];
                /**
                 * @description The product, rounded once, half-even, to the minor unit of `to`.
                 * @example 52413447725.98
                 */
                value: string;
            }[];
            from: components["schemas"]["CurrencyCode"];
        };
        /**
         * @description Convert the first mention of each amount (`first`), every mention (`every`), or, for stories full of prices, only the first mention of each key amount (`key`): of every paragraph the first amount that is no price of a unit (per share, a barrel), and every amount that the headline has.
         * @default first
         * @example first
         * @enum {string}
         */
        ConvertMode: "first" | "every" | "key";
        /** @description A currency of ISO 4217. */
        Currency: {
            /**
             * @description Is it in use today?
             * @example true
             */
            active: boolean;
            code: components["schemas"]["CurrencyCode"];
            /**
             * @description Whether any source has a rate of it.
             * @example true
             */
            convertible: boolean;
            /**
             * Format: date
             * @description Last day as legal tender, for a retired currency.
             * @example 2001-12-31
             */
            endDate?: string;
            /**
             * Format: date
             * @description First day on which that ratio was in force; from that day it is used for conversions.
             * @example 1999-01-01
             */
            fixedFrom?: string;
            /**
             * @description Digits of the minor unit: 2 for cents, 0 for yen.
             * @example 2
             */
            minorUnitDigits: number;
            /** @description Names from Unicode CLDR; the code where CLDR has none. */
            names: {
                /**
                 * @description In English.
                 * @example Chinese Yuan
                 */
                en: string;
                /**
                 * @description In simplified Chinese.
                 * @example 人民币
                 */
                "zh-Hans": string;
                /**
                 * @description In traditional Chinese.
                 * @example 人民幣
                 */
                "zh-Hant": string;
            };
            /**
             * @description Units of it in one unit of the successor, fixed by law.
             * @example 1.95583
             */
            perSuccessor?: string;
            /**
             * @description What stands between the sign and the number: nothing, or a no-break space.
             * @example
             */
            spacing: string;
            /**
             * @description What replaced it.
             * @example EUR
             */
            successor?: string;
            /**
             * @description Its sign in English text, or its code (Unicode CLDR).
             * @example CN¥
             */
            symbol: string;
        };
        /**
         * @description ISO 4217 alphabetic code, in capitals.
         * @example CNY
         */
        CurrencyCode: string;
        /** @description A line that was given up. */
        DeadLetter: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2025-02-24T15:02:11.000Z
             */
            at: string;
            /** @description How often it was tried. */
            attempts: number;
            /** @description Id of the line; null when it could not be read. */
            id: string | number | null;
            /** @description Index among the answers, from 0. */
            line: number;
            /** @description Why the last attempt failed. */
            reason: string;
            /** @description Number of the line in the input, from 1, including empty lines. */
            row: number;
        };
        /** @description Words that set the currency, and perhaps the scale, of the figures after them. */
        Declaration: {
            currency: components["schemas"]["CurrencyCode"];
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Factor for unscaled numbers in the tables after it.
             * @example 1000000
             */
            scale?: string;
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /**
             * @description The characters of the span, unchanged.
             * @example （人民幣，下同）
             */
            text: string;
        };
        /** @description A stated rise or fall is not the difference of its two figures. */
        DifferenceFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of all amounts; absent when they are no money. */
                currency?: string;
                /** @description The difference of the two; negative for a fall. */
                expected: string;
                /** @description The amount or the percentage before. */
                from: string;
                /** @description The change as stated, in points for percentages; negative for a fall. */
                stated: string;
                /** @description The amount or the percentage after. */
                to: string;
                /** @description What the amounts count, when they are no money. */
                unit?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "difference";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description Words that identify a finding when the text has changed (a TextQuoteSelector of Web Annotation): a finding whose span overlaps them is not returned. */
        Dismissal: {
            /**
             * @description Words of the text.
             * @example $54.5 billion
             */
            exact: string;
            /** @description The text directly before them. */
            prefix?: string;
            /**
             * @description Findings of this rule only; default: of every rule.
             * @example percent-change
             * @enum {string}
             */
            rule?: "stated-conversion" | "scale-slip" | "swapped-currency" | "rate-note" | "headline-mismatch" | "said-twice" | "percent-change" | "difference" | "multiple-claim" | "growth-words" | "sum" | "share" | "per-unit" | "table-sum" | "table-change" | "table-text" | "no-rate" | "stale-rate" | "ambiguous-currency" | "table-unit" | "house-style";
            /** @description The text directly after them. */
            suffix?: string;
        };
        /** @description One amount, percentage, multiple or quantity in the text. `text` is the input from `start` to `end`, always. */
        Figure: {
            /**
             * @description Other currencies that the mark could mean.
             * @example [
             *       "HKD",
             *       "AUD"
             *     ]
             */
            candidates?: components["schemas"]["CurrencyCode"][];
            cell?: components["schemas"]["FigureCell"];
            /**
             * @description How the currency is known: `explicit`, the mark names it; `inherited`, it comes from the text; `assumed`, it comes from the request or a default.
             * @enum {string}
             */
            certainty?: "explicit" | "inherited" | "assumed";
            currency?: components["schemas"]["CurrencyCode"];
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description "f1", "f2" … in text order.
             * @example f1
             */
            id: string;
            kind: components["schemas"]["FigureKind"];
            /**
             * @description Set when the text says offshore renminbi; `currency` is CNY.
             * @enum {string}
             */
            market?: "CNH";
            /**
             * @description Upper end of a range.
             * @example 300000000
             */
            maxValue?: string;
            /**
             * @description Lower end of a range.
             * @example 200000000
             */
            minValue?: string;
            /**
             * @description What the amount is counted per, when stated.
             * @example share
             */
            per?: string;
            /**
             * @description How exactly the writer states the number: about, more than, 逾 …
             * @enum {string}
             */
            qualifier: "exact" | "approx" | "more_than" | "at_least" | "less_than" | "at_most";
            /**
             * @description On both sides of "($1 = 7.2412 yuan)", and on a level of a rate, "the dollar fell to 80 yen": never converted.
             * @enum {boolean}
             */
            rateNote?: true;
            /** @description One sentence, when the certainty is not explicit. */
            reason?: string;
            /** @description Id of the figure that this one restates in another currency. */
            restates?: string;
            /**
             * @description Writing system around the figure; an edit beside it uses the same.
             * @enum {string}
             */
            script: "latin" | "hans" | "hant";
            /**
             * @description Significant digits of the number as written.
             * @example 3
             */
            significantDigits: number;
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /**
             * @description The characters of the span, unchanged.
             * @example 3800亿元人民币
             */
            text: string;
            /**
             * @description What a quantity counts, by its standard name in the singular; quantities only.
             * @example barrel
             */
            unit?: string;
            /**
             * @description The same as the text has it; quantities only.
             * @example barrels
             */
            unitText?: string;
            /**
             * @description The exact value in the major unit; absent for a range.
             * @example 380000000000
             */
            value?: string;
        };
        /** @description A figure is not in the source. */
        FigureAddedFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The figure of the target, as it is written. */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "figure-added";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description Where the figure stands, when that is a table. */
        FigureCell: {
            /**
             * @description From 0; of a spanning cell the first.
             * @example 1
             */
            column: number;
            /**
             * @description What heads the column, from the top down.
             * @example [
             *       "2024",
             *       "RMB'000"
             *     ]
             */
            columnLabels: string[];
            /**
             * @description From 0; of a spanning cell the first.
             * @example 2
             */
            row: number;
            /**
             * @description What names the row.
             * @example Revenue
             */
            rowLabel?: string;
            /**
             * @description Id of the table.
             * @example t1
             */
            table: string;
        };
        /** @description A figure differs from its source. */
        FigureDiffersFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The target's number divided by the source's; only with `scale`. */
                factor?: string;
                /**
                 * @description In what the two differ. With the severity `ok`, left out.
                 * @enum {string}
                 */
                how?: "scale" | "digits" | "sign" | "currency" | "unit" | "kind" | "qualifier" | "range" | "per" | "year" | "multiple" | "value";
                /** @description The figure of the source. */
                source: {
                    /** @description The position after the last character. */
                    end: number;
                    /** @description Id of the figure, as in `pairs`. */
                    figure: string;
                    /** @description Which of the sources it is, from 0. */
                    index: number;
                    /** @description The sentence that the figure stands in. */
                    sentence: string;
                    /** @description First character in the source, in UTF-16 units. */
                    start: number;
                    /** @description The characters of the span, unchanged. */
                    text: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description The figure of the target, as it is written. */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "figure-differs";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /**
         * @description What a figure counts.
         * @example money
         * @enum {string}
         */
        FigureKind: "money" | "percent" | "percentage_points" | "basis_points" | "multiple" | "quantity";
        /** @description A figure of the source is missing. */
        FigureMissingFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The figure of the source. */
                source: {
                    /** @description The position after the last character. */
                    end: number;
                    /** @description Id of the figure, as in `pairs`. */
                    figure: string;
                    /** @description Which of the sources it is, from 0. */
                    index: number;
                    /** @description The sentence that the figure stands in. */
                    sentence: string;
                    /** @description First character in the source, in UTF-16 units. */
                    start: number;
                    /** @description The characters of the span, unchanged. */
                    text: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "figure-missing";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A figure of the target, and what of the source it is. */
        FigurePair: {
            /**
             * @description The target's number divided by the source's; only with `scale`.
             * @example 10
             */
            factor?: string;
            /**
             * @description In what the two differ.
             * @example scale
             * @enum {string}
             */
            how?: "scale" | "digits" | "sign" | "currency" | "unit" | "kind" | "qualifier" | "range" | "per" | "year" | "multiple" | "value";
            /**
             * @description Id of a figure of the source, or of several from which the target follows; "s2:f3" where there are several sources.
             * @example f3
             */
            source: string | string[];
            /**
             * @description Id of the figure of the target.
             * @example f2
             */
            target: string;
            /**
             * @description `same`: the same number; `rounded`: within the target's own rounding; `converted`: in another currency at the rate of the day or at one that a source states, or in another unit; `derived`: it follows from figures of the source; `differs`.
             * @example differs
             * @enum {string}
             */
            verdict: "same" | "rounded" | "converted" | "derived" | "differs";
        };
        /**
         * @description What the text holds.
         * @example {
         *       "figures": [
         *         {
         *           "id": "f1",
         *           "kind": "money",
         *           "start": 15,
         *           "end": 25,
         *           "text": "3800亿元人民币",
         *           "value": "380000000000",
         *           "currency": "CNY",
         *           "certainty": "explicit",
         *           "qualifier": "more_than",
         *           "significantDigits": 4,
         *           "script": "hans"
         *         }
         *       ],
         *       "declarations": [],
         *       "tables": []
         *     }
         */
        Figures: {
            /** @description In text order. */
            declarations: components["schemas"]["Declaration"][];
            /** @description In text order. */
            figures: components["schemas"]["Figure"][];
            /** @description Tables that figures stand in, in text order. */
            tables: components["schemas"]["FigureTable"][];
        };
        /**
         * @description A text and what is known about it.
         * @example {
         *       "text": "Its $2 billion offer beat the HK$14 billion bid by 11%.",
         *       "region": "US"
         *     }
         */
        FiguresRequest: {
            /**
             * @description What an ambiguous mark means in this text. A declaration in the text itself wins.
             * @example {
             *       "$": "HKD",
             *       "元": "HKD",
             *       "¥": "JPY"
             *     }
             */
            assume?: {
                [key: string]: components["schemas"]["CurrencyCode"];
            };
            /**
             * @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer.
             * @example [
             *       "annotated",
             *       "figures.text",
             *       "figures.value"
             *     ]
             */
            fields?: string[];
            /** @description Kinds of figures wanted; default all but `quantity`, which is answered only when named. */
            kinds?: components["schemas"]["FigureKind"][];
            /**
             * @description Language to look for; `auto` reads all of them, also mixed.
             * @default auto
             * @enum {string}
             */
            language: "en" | "zh" | "auto";
            /**
             * @description What the text is written in; markup and code are not read, but offsets count them.
             * @default text/plain
             * @enum {string}
             */
            mediaType: "text/plain" | "text/html" | "text/markdown" | "text/csv" | "text/tab-separated-values";
            /**
             * @description What `start` and `end` count: UTF-16 units (JavaScript, Java, C#), code points (Python) or UTF-8 bytes (Rust, Go).
             * @default utf16
             * @enum {string}
             */
            offsets: "utf16" | "codepoint" | "utf8";
            /**
             * @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not.
             * @example HK
             */
            region?: string;
            /**
             * @description The text as printed. It is not trimmed or normalised; offsets refer to it.
             * @example 阿里巴巴表示，未来三年将投入超过3800亿元人民币。
             */
            text: string;
        };
        /** @description A table of the text, with the units that its words declare. */
        FigureTable: {
            /**
             * @description Columns, those of labels too.
             * @example 3
             */
            columns: number;
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description "t1", "t2" … in text order.
             * @example t1
             */
            id: string;
            /**
             * @description Rows, those of headings too.
             * @example 12
             */
            rows: number;
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /**
             * @description Its caption, or the line above it.
             * @example Revenue by segment
             */
            title?: string;
            /** @description The units that are declared, the nearest to the numbers last. */
            units: components["schemas"]["TableUnit"][];
        };
        /** @description A checker's remark, in the shape that editors know; `rule` says which `data` it has. */
        Finding: components["schemas"]["StatedConversionFinding"] | components["schemas"]["ScaleSlipFinding"] | components["schemas"]["SwappedCurrencyFinding"] | components["schemas"]["RateNoteFinding"] | components["schemas"]["HeadlineMismatchFinding"] | components["schemas"]["SaidTwiceFinding"] | components["schemas"]["PercentChangeFinding"] | components["schemas"]["DifferenceFinding"] | components["schemas"]["MultipleClaimFinding"] | components["schemas"]["GrowthWordsFinding"] | components["schemas"]["SumFinding"] | components["schemas"]["ShareFinding"] | components["schemas"]["PerUnitFinding"] | components["schemas"]["TableSumFinding"] | components["schemas"]["TableChangeFinding"] | components["schemas"]["TableTextFinding"] | components["schemas"]["NoRateFinding"] | components["schemas"]["StaleRateFinding"] | components["schemas"]["AmbiguousCurrencyFinding"] | components["schemas"]["TableUnitFinding"] | components["schemas"]["HouseStyleFinding"];
        /**
         * @description The rule that made the finding; docs/checks has a page on each with its arithmetic.
         * @example percent-change
         * @enum {string}
         */
        FindingRule: "stated-conversion" | "scale-slip" | "swapped-currency" | "rate-note" | "headline-mismatch" | "said-twice" | "percent-change" | "difference" | "multiple-claim" | "growth-words" | "sum" | "share" | "per-unit" | "table-sum" | "table-change" | "table-text" | "no-rate" | "stale-rate" | "ambiguous-currency" | "table-unit" | "house-style";
        /** @description Words of a rise or fall and their number do not agree. */
        GrowthWordsFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The percentage that the word means; absent for a fall that cannot be. */
                expected?: string;
                /** @description The percentage or the multiple as stated. */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "growth-words";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description The headline and the body give different figures. */
        HeadlineMismatchFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The amount of the body that it is compared with. */
                body: string;
                /** @description Of the body. With the severity `ok`, left out. */
                bodyCurrency?: string;
                /** @description Of the headline. With the severity `ok`, left out. */
                currency?: string;
                /** @description What the amount of the body is in `currency`. */
                expected?: string;
                /** @description Of a slip of scale: the headline times ten to this power is about the body. */
                powerOfTen?: number;
                /**
                 * @description In what the two differ. With the severity `ok`, left out.
                 * @enum {string}
                 */
                slip?: "scale" | "currency" | "digits" | "conversion";
                /** @description The amount in the headline. */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "headline-mismatch";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description The process answers. */
        Health: {
            /**
             * @description The process is up.
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Version of Crossrate.
             * @example 0.1.0
             */
            version: string;
        };
        /** @description How a newsroom writes amounts and conversions; data only. */
        HouseStyle: {
            /** @description Form of an amount by ISO code, `*` for every other: {n} the number, {scale} its scale word, {code}, {symbol} and {name} of the currency. */
            amount: {
                [key: string]: string;
            };
            /** @description Where and how a conversion is inserted into the text. */
            conversion: {
                /** @description Words before a conversion by the figure's qualifier; a qualifier that is not listed uses those of `exact`. */
                lead: {
                    [key: string]: string;
                };
                /**
                 * @description The same where the figure is already in brackets.
                 * @example , or {lead}{amounts}
                 */
                nested: string;
                /**
                 * @description Between two conversions.
                 * @example ;
                 */
                separator: string;
                /** @description Where no conversion is written. */
                skip: ("headline" | "quotation" | "historical" | "target" | "per-unit")[];
                /**
                 * @description Inserted directly after the figure.
                 * @example ({lead}{amounts})
                 */
                wrap: string;
            };
            /** @description Digits of a conversion: as many as the writer's number has, within these limits. */
            digits: {
                /**
                 * @description Maximum number of significant digits.
                 * @example 3
                 */
                max: number;
                /**
                 * @description Minimum number of significant digits.
                 * @example 2
                 */
                min: number;
                /**
                 * @description Where a tie goes.
                 * @enum {string}
                 */
                rounding: "half-up" | "half-even";
            };
            /** @description How well the style is attested. */
            evidence: {
                /**
                 * @description A published guide, sample sentences, or neither: such a style is named after its form, not after a newsroom.
                 * @example samples
                 * @enum {string}
                 */
                grade: "guide" | "samples" | "unverified";
                /** @description What was not seen in print, or where it varies. */
                note?: string;
                /** @description Where it was seen. */
                urls: string[];
            };
            /**
             * @description What a request names the style by.
             * @example scmp
             */
            key: string;
            /**
             * @description Language of its words.
             * @enum {string}
             */
            language: "en" | "zh";
            /**
             * @description Web pages for people.
             * @example South China Morning Post
             */
            name: string;
            /** @description How digits are written. */
            number: {
                /**
                 * @description Thousands mark, or none.
                 * @enum {string}
                 */
                group: "" | "," | "'" | " " | " " | " ";
            };
            /** @description How the two ends of a range share their unit. */
            range: {
                /**
                 * @description "US$5-6 billion", "£5m-6m", "$5 million to $7 million".
                 * @enum {string}
                 */
                form: "number" | "scaled" | "each";
                /**
                 * @description Between the two ends.
                 * @example to
                 */
                joiner: string;
            };
            /** @description A closing line with the rate of each converted currency, in units of it for one `base`. */
            rateNote?: {
                /**
                 * @description ISO 4217 code.
                 * @example USD
                 */
                base: string;
                /**
                 * @description Significant digits of the rate.
                 * @example 5
                 */
                digits: number;
                /**
                 * @description The line: {rate} and {name} of the currency.
                 * @example ($1 = {rate} {name})
                 */
                form: string;
                /** @description Name of a currency in the note; its code where none is given. */
                names: {
                    [key: string]: string;
                };
            };
            /**
             * @description Where its readers are; absent for a style without a region.
             * @example HK
             */
            region?: string;
            /** @description The scale words of amounts. */
            scale: {
                /**
                 * @description Between number and scale word.
                 * @enum {string}
                 */
                joiner: "" | " " | " " | " ";
                /** @description Smallest first; none for a style that writes every digit. */
                words: {
                    /** @description Amounts of 10^power and more are written with the word. */
                    power: number;
                    /**
                     * @description The scale word.
                     * @example billion
                     */
                    word: string;
                }[];
            };
            /**
             * @description Writing system of its words.
             * @enum {string}
             */
            script: "latin" | "hans" | "hant";
            /** @description Cents for small amounts. */
            subunit?: {
                /**
                 * @description Amounts below this many major units are written in the minor unit.
                 * @example 0.1
                 */
                below: string;
                /**
                 * @description Form by ISO code: {n} the number of minor units, {s} an s unless there is one.
                 * @example {
                 *       "USD": "{n} cent{s}"
                 *     }
                 */
                forms: {
                    [key: string]: string;
                };
            };
            /** @description Currencies that the newsroom converts to. */
            targets: string[];
            /** @description Key of the style beside a figure of another script, or of a script in a region. */
            twins?: {
                [key: string]: string;
            };
            /** @description What of the newsroom's own figures `amount` does not say; the check `house-style` compares both. */
            writing?: {
                /** @description Forms of amounts behind the first mention of a currency, by ISO code. */
                later?: {
                    [key: string]: string;
                };
                /**
                 * @description Behind the number of a percentage.
                 * @example per cent
                 */
                percent?: string;
            };
        };
        /** @description The figure is not written in the house style. */
        HouseStyleFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The figure as the style writes it. */
                expected: string;
                /** @description Key of the style whose form it is. */
                style: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "house-style";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description Progress of a job. */
        Job: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2025-02-24T15:02:11.000Z
             */
            createdAt: string;
            /** @description Lines that were given up. */
            deadLetters: number;
            /**
             * Format: date-time
             * @description When it is deleted, or given up if it has not ended by then.
             * @example 2025-02-24T15:02:11.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it ended; null before.
             * @example 2025-02-24T15:02:11.000Z
             */
            finishedAt: string | null;
            /** @description Id of the job. Where no API keys are required, anyone who knows it can fetch the results. */
            id: string;
            input: components["schemas"]["JobInput"];
            /** @description Lines that are not empty. */
            lines: {
                /** @description Lines kept so far. */
                accepted: number;
                /** @description Lines answered. */
                done: number;
                /** @description Of these, lines that were answered with a problem. */
                failed: number;
            };
            /** @description Lines answered per second, in the last minute or over the whole duration of an ended job. */
            perSecond: number;
            /**
             * @description The revision of the rates that every line is answered from.
             * @example 417
             */
            revision: number;
            /** @description At this speed; null when it cannot be estimated. */
            secondsLeft: number | null;
            state: components["schemas"]["JobState"];
            /** @description Room that the job takes. */
            storedBytes: number;
        };
        /** @description A job that was accepted, or a part of its input. */
        JobAccepted: {
            /** @description Lines kept so far. */
            accepted: number;
            /** @description Id of the job. Where no API keys are required, anyone who knows it can fetch the results. */
            id: string;
            input: components["schemas"]["JobInput"];
            /**
             * @description The revision of the rates that every line is answered from.
             * @example 417
             */
            revision: number;
            state: components["schemas"]["JobState"];
        };
        /** @description How much of the input has been sent. */
        JobInput: {
            /** @description Bytes of the uncompressed input that are stored: where the next part begins. */
            offset: number;
            /** @description Lines in them, including empty ones. */
            rows: number;
            /** @description Whether the input is complete. */
            sealed: boolean;
        };
        /**
         * @description An empty job, to be filled by `PUT /v1/jobs/{id}/input`.
         * @example {
         *       "options": {
         *         "to": [
         *           "USD"
         *         ]
         *       }
         *     }
         */
        JobOpening: {
            /**
             * @description Default options of the lines, and the webhook to call at the end.
             * @default {}
             */
            options: {
                /**
                 * @description What a line is answered with: `annotation`, or `audit`, the errors and warnings of the text with their sentences, for the report of a job.
                 * @example audit
                 * @enum {string}
                 */
                answer?: "annotation" | "audit";
                /**
                 * @description What an ambiguous mark means in this text. A declaration in the text itself wins.
                 * @example {
                 *       "$": "HKD",
                 *       "元": "HKD",
                 *       "¥": "JPY"
                 *     }
                 */
                assume?: {
                    [key: string]: components["schemas"]["CurrencyCode"];
                };
                convert?: components["schemas"]["ConvertMode"];
                /**
                 * Format: date
                 * @description The story's date; default today (UTC).
                 * @example 2025-02-24
                 */
                date?: string;
                /**
                 * @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer.
                 * @example [
                 *       "annotated",
                 *       "figures.text",
                 *       "figures.value"
                 *     ]
                 */
                fields?: string[];
                /**
                 * @description Form of `annotated.content`; `web-annotation` is JSON of the W3C model, written as a string.
                 * @default text
                 * @enum {string}
                 */
                format: "text" | "html" | "markdown" | "web-annotation";
                /**
                 * @description `then`: an amount of one named past year ("in 2015") is converted at the average rate of that year, which the bracket names. Default: amounts of the past are not converted.
                 * @enum {string}
                 */
                historic?: "then";
                /** @description Kinds of figures wanted; default all but `quantity`, which is answered only when named. */
                kinds?: components["schemas"]["FigureKind"][];
                /**
                 * @description Language to look for; `auto` reads all of them, also mixed.
                 * @default auto
                 * @enum {string}
                 */
                language: "en" | "zh" | "auto";
                /**
                 * @description Rates further from the date than this many days are not used.
                 * @example 7
                 */
                maxAgeDays?: number;
                /**
                 * @description What the text is written in; markup and code are not read, but offsets count them.
                 * @default text/plain
                 * @enum {string}
                 */
                mediaType: "text/plain" | "text/html" | "text/markdown" | "text/csv" | "text/tab-separated-values";
                /**
                 * @description What `start` and `end` count: UTF-16 units (JavaScript, Java, C#), code points (Python) or UTF-8 bytes (Rust, Go).
                 * @default utf16
                 * @enum {string}
                 */
                offsets: "utf16" | "codepoint" | "utf8";
                /** @description Your own rates, each used in both directions before any published one, `source` `request` in the answer. A rate that the text itself declares ("translated at RMB7.2993 to US$1.00") is used likewise, `source` `text`, unless you give one or name a `source`. */
                rates?: components["schemas"]["OwnRate"][];
                /**
                 * @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not.
                 * @example HK
                 */
                region?: string;
                /**
                 * @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer.
                 * @example 417
                 */
                revision?: number;
                /** @description Which rules are applied; default all. */
                rules?: {
                    /**
                     * @description Rules to switch off.
                     * @default []
                     * @example [
                     *       "ambiguous-currency"
                     *     ]
                     */
                    off: components["schemas"]["FindingRule"][];
                };
                /**
                 * @description Shape of the answer. `1`: each conversion holds its rate. `2`: each rate is in `rates.used` once, a conversion has its key there, and an edit that inserts at the end of its figure has no `start` and `end`. Default `1`.
                 * @example 2
                 */
                shape?: number;
                /**
                 * @description Where no conversion is written, in place of the default: quotations, amounts of the past, targets for shares, and what the style names. None of them: everything is converted.
                 * @example [
                 *       "headline"
                 *     ]
                 */
                skip?: components["schemas"]["SkipPlace"][];
                /**
                 * @description Use this source only (a key of GET /v1/sources); default: the configured order.
                 * @example ecb
                 */
                source?: string;
                /**
                 * @description How amounts and conversions are written: the key of one of `GET /v1/styles`, or a style of your own in the same form.
                 * @default plain
                 * @example scmp
                 */
                style: string | components["schemas"]["HouseStyle"];
                tables?: components["schemas"]["TableMode"];
                /**
                 * @description Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in.
                 * @example [
                 *       "USD",
                 *       "HKD"
                 *     ]
                 */
                to?: components["schemas"]["CurrencyCode"][];
                /**
                 * @description Address that is called when the job has ended, with a POST of the body of `GET /v1/jobs/{id}`. Only hosts that the operator has listed.
                 * @example https://desk.example.com/done
                 */
                webhook?: string;
            };
        };
        /**
         * @description `receiving` until its input is whole; `queued`, `running`; `done`; `failed` when it has ended and lines were given up; `cancelled`.
         * @enum {string}
         */
        JobState: "receiving" | "queued" | "running" | "done" | "failed" | "cancelled";
        /** @description An answer in the format of LanguageTool. */
        LanguageToolAnswer: {
            /** @description The requested and the detected language. */
            language: {
                /**
                 * @description Its code.
                 * @example en-US
                 */
                code: string;
                /** @description What the text is written in, as far as figures are concerned. */
                detectedLanguage: {
                    /**
                     * @description Its code.
                     * @example en-US
                     */
                    code: string;
                    /** @description Always 1: detected by the script. */
                    confidence: number;
                    /**
                     * @description Name of the language.
                     * @example English (US)
                     */
                    name: string;
                };
                /**
                 * @description Name of the language.
                 * @example English (US)
                 */
                name: string;
            };
            /** @description The findings, in text order. */
            matches: components["schemas"]["LanguageToolMatch"][];
            /** @description Who has checked. */
            software: {
                /**
                 * @description Of the LanguageTool HTTP API.
                 * @enum {number}
                 */
                apiVersion: 1;
                /** @description Empty: not known. */
                buildDate: string;
                /**
                 * @description Who has checked.
                 * @enum {string}
                 */
                name: "Crossrate";
                /**
                 * @description Always false.
                 * @enum {boolean}
                 */
                premium: false;
                /** @description Empty: the interface is stable. */
                status: string;
                /**
                 * @description Version of Crossrate.
                 * @example 0.1.0
                 */
                version: string;
            };
            /** @description What was not done. */
            warnings: {
                /** @description Always false. */
                incompleteResults: boolean;
            };
        };
        /** @description The form of a LanguageTool client. Other fields are ignored, because clients send various ones. */
        LanguageToolForm: {
            /**
             * @description An API key, for clients that cannot send a header; a header takes precedence.
             * @example
             */
            apiKey?: string;
            /**
             * @description The text as JSON that separates text from markup: {"annotation": [{"text": "A "}, {"markup": "<b>"}]}.
             * @example
             */
            data?: string;
            /**
             * Format: date
             * @description Extension of Crossrate: the day of the story; default today (UTC).
             * @example 2025-02-24
             */
            date?: string;
            /**
             * @description Categories to switch off.
             * @example
             */
            disabledCategories?: string;
            /**
             * @description Rules to switch off, separated by commas.
             * @example CROSSRATE_SUM
             */
            disabledRules?: string;
            /**
             * @description Categories to switch on; there is one, CROSSRATE.
             * @example
             */
            enabledCategories?: string;
            /**
             * @description Apply only the rules and categories that are enabled by name.
             * @example false
             */
            enabledOnly?: string;
            /**
             * @description Rules to switch on, separated by commas; they take precedence over `disabledCategories`.
             * @example
             */
            enabledRules?: string;
            /**
             * @description A code like `en`, `en-US` or `zh-HK`, or `auto`; a region decides $ and 元 when the text does not.
             * @example en-US
             */
            language: string;
            /**
             * @description `picky`: also what suggests no change and is no fault, and the age of rates.
             * @example default
             */
            level?: string;
            /**
             * @description Extension of Crossrate: takes precedence over the region of `language`.
             * @example HK
             */
            region?: string;
            /**
             * @description Extension of Crossrate: use this source of rates only.
             * @example ecb
             */
            source?: string;
            /**
             * @description The text to be checked. This or `data` is required.
             * @example The group will invest 380 billion yuan ($54.5 billion).
             */
            text?: string;
            /**
             * @description LanguageTool requires a user name with the key; Crossrate ignores it.
             * @example
             */
            username?: string;
        };
        /** @description One finding, in the shape of LanguageTool. */
        LanguageToolMatch: {
            /** @description The text of the finding. */
            context: {
                /** @description Length of the place. */
                length: number;
                /** @description Where the finding starts in it. */
                offset: number;
                /** @description The finding with some text around it, on one line. */
                text: string;
            };
            /** @description Always 0: the following text does not change a finding. */
            contextForSureMatch: number;
            /** @description Always false. */
            ignoreForIncompleteSentence: boolean;
            /** @description Length in UTF-16 units. */
            length: number;
            /** @description What is wrong, in the language of the text. */
            message: string;
            /** @description First character, in UTF-16 units; markup counts. */
            offset: number;
            /** @description Changes that would correct it; often none. */
            replacements: {
                /** @description What would be put there. */
                value: string;
            }[];
            /** @description The rule that speaks. */
            rule: {
                /** @description What the rule belongs to. */
                category: {
                    /**
                     * @description The one category.
                     * @enum {string}
                     */
                    id: "CROSSRATE";
                    /** @description Its name. */
                    name: string;
                };
                /** @description What the rule is about. */
                description: string;
                /**
                 * @description Name of the rule.
                 * @example CROSSRATE_STATED_CONVERSION
                 */
                id: string;
                /**
                 * @description Localization Quality Issue Type (ITS 2.0).
                 * @enum {string}
                 */
                issueType: "numbers" | "inconsistency" | "uncategorized";
            };
            /** @description The sentence that contains it. */
            sentence: string;
            /** @description The kind of problem in a few words. */
            shortMessage: string;
            /** @description How clients colour it. */
            type: {
                /**
                 * @description No spelling or style mistake.
                 * @enum {string}
                 */
                typeName: "Other";
            };
        };
        /** @description An annotation in shape 2: each rate is in it once. */
        LeanAnnotation: {
            annotated: components["schemas"]["Annotated"];
            /** @description In text order. */
            declarations: components["schemas"]["Declaration"][];
            /** @description In text order. */
            figures: components["schemas"]["LeanFigure"][];
            /** @description Remarks, in text order. */
            findings: components["schemas"]["Finding"][];
            rates: components["schemas"]["LeanRatesUsed"];
            /** @description Tables that figures stand in, in text order. */
            tables: components["schemas"]["FigureTable"][];
        };
        /** @description A conversion that refers to its rate. */
        LeanConversion: {
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description As the house style writes it.
             * @example US$52.4 billion
             */
            display: string;
            /**
             * @description To the digits that the style shows, upper end of a range.
             * @example 41400000
             */
            maxRounded?: string;
            /**
             * @description Upper end of a range.
             * @example 41378000.00
             */
            maxValue?: string;
            /**
             * @description To the digits that the style shows, lower end of a range.
             * @example 27600000
             */
            minRounded?: string;
            /**
             * @description Lower end of a range.
             * @example 27585000.00
             */
            minValue?: string;
            /**
             * @description Key of the rate in `rates.used`.
             * @example r1
             */
            rate: string;
            /**
             * @description To the digits that the style shows; absent for a range.
             * @example 52400000000
             */
            rounded?: string;
            /**
             * @description The exact product, rounded once, half-even, to the minor unit of `currency`; absent for a range.
             * @example 52413447725.98
             */
            value?: string;
        };
        /** @description A figure with its conversions, which refer to their rates. */
        LeanFigure: {
            /**
             * @description Other currencies that the mark could mean.
             * @example [
             *       "HKD",
             *       "AUD"
             *     ]
             */
            candidates?: components["schemas"]["CurrencyCode"][];
            cell?: components["schemas"]["FigureCell"];
            /**
             * @description How the currency is known: `explicit`, the mark names it; `inherited`, it comes from the text; `assumed`, it comes from the request or a default.
             * @enum {string}
             */
            certainty?: "explicit" | "inherited" | "assumed";
            /** @description One for each currency that there is a rate for; a `no-rate` finding reports the others. */
            conversions: components["schemas"]["LeanConversion"][];
            currency?: components["schemas"]["CurrencyCode"];
            /** @description The edit that inserts the conversions, where the style writes them. */
            edit?: {
                /** @description As in shape 1; absent where the edit inserts at the end of its figure. */
                end?: number;
                /**
                 * @description What is put there.
                 * @example (US$52.4 billion)
                 */
                replacement: string;
                /** @description As in shape 1; absent where the edit inserts at the end of its figure. */
                start?: number;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description "f1", "f2" … in text order.
             * @example f1
             */
            id: string;
            kind: components["schemas"]["FigureKind"];
            /**
             * @description Set when the text says offshore renminbi; `currency` is CNY.
             * @enum {string}
             */
            market?: "CNH";
            /**
             * @description Upper end of a range.
             * @example 300000000
             */
            maxValue?: string;
            /**
             * @description Lower end of a range.
             * @example 200000000
             */
            minValue?: string;
            /**
             * @description What the amount is counted per, when stated.
             * @example share
             */
            per?: string;
            /**
             * @description How exactly the writer states the number: about, more than, 逾 …
             * @enum {string}
             */
            qualifier: "exact" | "approx" | "more_than" | "at_least" | "less_than" | "at_most";
            /**
             * @description On both sides of "($1 = 7.2412 yuan)", and on a level of a rate, "the dollar fell to 80 yen": never converted.
             * @enum {boolean}
             */
            rateNote?: true;
            /** @description One sentence, when the certainty is not explicit. */
            reason?: string;
            /** @description Id of the figure that this one restates in another currency. */
            restates?: string;
            /**
             * @description Writing system around the figure; an edit beside it uses the same.
             * @enum {string}
             */
            script: "latin" | "hans" | "hant";
            /**
             * @description Significant digits of the number as written.
             * @example 3
             */
            significantDigits: number;
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /**
             * @description The characters of the span, unchanged.
             * @example 3800亿元人民币
             */
            text: string;
            /**
             * @description What a quantity counts, by its standard name in the singular; quantities only.
             * @example barrel
             */
            unit?: string;
            /**
             * @description The same as the text has it; quantities only.
             * @example barrels
             */
            unitText?: string;
            /**
             * @description The exact value in the major unit; absent for a range.
             * @example 380000000000
             */
            value?: string;
        };
        /** @description Which rates the answer was made from, each of them once. */
        LeanRatesUsed: {
            /**
             * Format: date
             * @description The requested day.
             * @example 2025-02-24
             */
            date: string;
            /**
             * @description Send it as `revision` to get the same answer again.
             * @example 417
             */
            revision: number;
            /**
             * @description Keys of the sources, in order of first use.
             * @example [
             *       "ecb"
             *     ]
             */
            sources: string[];
            /** @description A source that was used had missed a publication by that day, or its newer rate is suspect or missing. */
            stale: boolean;
            /** @description The rates of the conversions by key: "r1", "r2" … in order of first use. */
            used: {
                [key: string]: components["schemas"]["Rate"];
            };
        };
        /** @description A message of JSON-RPC 2.0, as the Model Context Protocol defines them. */
        McpMessage: {
            /** @description Of a request; a notification has none. */
            id?: string | number;
            /**
             * @description Version of JSON-RPC.
             * @enum {string}
             */
            jsonrpc: "2.0";
            /**
             * @description What is asked for.
             * @example tools/list
             */
            method?: string;
            /** @description What it takes. */
            params?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A stated multiple does not follow from its two figures. */
        MultipleClaimFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of all amounts; absent when they are no money. */
                currency?: string;
                /** @description The multiple that the two amounts give. */
                expected: string;
                /** @description The amount that is multiplied. */
                from: string;
                /**
                 * @description `times`: of the whole amount; `times-more`: of what was added.
                 * @enum {string}
                 */
                meaning: "times" | "times-more";
                /** @description The multiple as stated. */
                stated: string;
                /** @description The amount that comes out. */
                to: string;
                /** @description What the amounts count, when they are no money. */
                unit?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "multiple-claim";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description There is no exchange rate. */
        NoRateFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The currency of the amount. */
                base: string;
                /** @description The currency that there is no rate to. */
                currency: string;
                /** @description The market that has no rate, of which `base` has one. */
                market?: string;
                /** @description With conversions of the writer in several pairs: all of them, as "EUR/USD"; `base` and `currency` are the first. */
                pairs?: string[];
                /** @description What is missing and what there is instead, with the keys of the sources. */
                reason: string;
                /** @description The day that was asked for. */
                requestedDate: string;
                /** @description Who published the rate that was used instead. */
                source?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "no-rate";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A rate of your own. */
        OwnRate: {
            /**
             * @description The rate is for one unit of it.
             * @example USD
             */
            base: string;
            /**
             * @description Where the rate is from; the answer gives it back.
             * @example H.10 noon buying rate of 2024-12-31
             */
            note?: string;
            /**
             * @description What that unit is worth.
             * @example CNY
             */
            quote: string;
            /**
             * @description 1 base = value quote.
             * @example 7.2993
             */
            value: string;
        };
        /** @description A newer quote that was not used. */
        PassedOverRate: {
            base: components["schemas"]["CurrencyCode"];
            /**
             * Format: date
             * @description The day of the quote.
             * @example 2025-02-24
             */
            date: string;
            quote: components["schemas"]["CurrencyCode"];
            /** @description Why it was not used. */
            reason: string;
            /**
             * @description Key of the source.
             * @example ecb
             */
            source: string;
            /**
             * @description The digits as published; absent when the publication lacks the pair.
             * @example 79.827
             */
            value?: string;
        };
        /** @description One published quote. */
        PathQuote: {
            base: components["schemas"]["CurrencyCode"];
            /**
             * Format: date
             * @description Observation date.
             * @example 2025-02-24
             */
            date: string;
            /**
             * @description The suspect quote is used all the same: nothing contradicts it. Absent for any other.
             * @enum {boolean}
             */
            provisional?: true;
            quote: components["schemas"]["CurrencyCode"];
            /**
             * @description Key of the source; `law` for a ratio fixed by law.
             * @example ecb
             */
            source: string;
            /** @description Why this quote is suspect; absent if it is not. */
            suspect?: string;
            /**
             * @description 1 base = value quote, the digits as published.
             * @example 7.5850
             */
            value: string;
        };
        /** @description A stated change does not follow from its two figures. */
        PercentChangeFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The amount before that would make the stated percentage right. */
                baseOfStated?: string;
                /** @description Of all amounts; absent when they are no money. */
                currency?: string;
                /** @description The percentage that the two amounts give; negative for a fall. */
                expected: string;
                /** @description The amount before. */
                from: string;
                /** @description The percentage as stated; negative for a fall. */
                stated: string;
                /** @description The amount after. */
                to: string;
                /** @description What the amounts count, when they are no money. */
                unit?: string;
                /** @description Over so many years, for a percentage of each year. */
                years?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "percent-change";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A total, the number that share it and the amount for each do not agree. */
        PerUnitFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description How many there are. */
                count: string;
                /** @description Of all amounts; absent when they are no money. */
                currency?: string;
                /** @description The amount for each as stated. */
                each: string;
                /** @description What the other two give. */
                expected: string;
                /**
                 * @description `each`: the amount for each is compared; `total`: the total is.
                 * @enum {string}
                 */
                meaning: "each" | "total";
                /** @description The amount as stated: for each, or in all. */
                stated: string;
                /** @description The total as stated. */
                total: string;
                /** @description What the amounts count, when they are no money. */
                unit?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "per-unit";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /**
         * @description Problem details (RFC 9457). Never cacheable.
         * @example {
         *       "type": "/problems/unknown-currency",
         *       "title": "A currency code is not in ISO 4217",
         *       "status": 422,
         *       "detail": "to/0: \"RMB\" is not an ISO 4217 currency code in capitals; did you mean \"CNY\"?",
         *       "instance": "/v1/annotate",
         *       "code": "unknown-currency",
         *       "requestId": "0f6f5f0e-4f5c-4d63-9a57-5f1f8f2f7a53",
         *       "errors": [
         *         {
         *           "pointer": "/to/0",
         *           "detail": "\"RMB\" is not an ISO 4217 currency code in capitals; did you mean \"CNY\"?"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * @description The kind of problem, for programs; never renamed.
             * @enum {string}
             */
            code: "bad-request" | "malformed-json" | "invalid-encoding" | "operator-only" | "no-operator" | "unauthorized" | "forbidden" | "forbidden-origin" | "unknown-host" | "not-found" | "rate-unavailable" | "unknown-job" | "method-not-allowed" | "not-acceptable" | "refresh-off" | "request-timeout" | "offset-conflict" | "job-closed" | "no-report" | "job-too-large" | "too-large" | "too-many-figures" | "answer-too-large" | "unsupported-media-type" | "invalid-request" | "invalid-text" | "invalid-amount" | "unknown-currency" | "unknown-source" | "unknown-style" | "rate-limited" | "webhook-refused" | "too-many-jobs" | "idempotency-key-reused" | "line-given-up" | "internal-error" | "overloaded" | "text-timeout" | "storage-unavailable" | "storage-full" | "not-ready";
            /** @description What was wrong with this request, and what is allowed. */
            detail: string;
            /** @description One entry for each invalid field; empty when the problem is not a field. */
            errors: {
                /** @description What was sent and what is allowed. */
                detail: string;
                /** @description JSON Pointer (RFC 6901) to the field of the body or the query. */
                pointer: string;
            }[];
            /** @description Path of the request. */
            instance: string;
            /** @description The X-Request-Id of the answer; identifies the line in the log. */
            requestId: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The kind of problem in a few words. */
            title: string;
            /** @description Path of a page that explains this kind of problem. */
            type: string;
        };
        /** @description A kind of problem that an answer can carry. */
        ProblemKind: {
            /**
             * @description The kind of problem, for programs.
             * @example unknown-currency
             */
            code: string;
            /** @description Why it happens and what to do about it. */
            explanation: string;
            /**
             * @description Its HTTP status.
             * @example 422
             */
            status: number;
            /** @description In a few words. */
            title: string;
            /**
             * @description Path of the page that explains it.
             * @example /problems/unknown-currency
             */
            type: string;
        };
        /**
         * @description A rate with everything needed to check it by hand.
         * @example {
         *       "base": "CNY",
         *       "quote": "USD",
         *       "value": "0.137930",
         *       "date": "2025-02-24",
         *       "requestedDate": "2025-02-24",
         *       "ageDays": 0,
         *       "source": "ecb",
         *       "kind": "reference",
         *       "path": [
         *         {
         *           "base": "EUR",
         *           "quote": "CNY",
         *           "value": "7.5850",
         *           "date": "2025-02-24",
         *           "source": "ecb"
         *         },
         *         {
         *           "base": "EUR",
         *           "quote": "USD",
         *           "value": "1.0462",
         *           "date": "2025-02-24",
         *           "source": "ecb"
         *         }
         *       ]
         *     }
         */
        Rate: {
            /** @description Days from the observation to the requested day; negative when it is later. */
            ageDays: number;
            base: components["schemas"]["CurrencyCode"];
            /**
             * Format: date
             * @description The day that the rate was observed.
             * @example 2025-02-24
             */
            date: string;
            kind: components["schemas"]["RateKind"];
            /**
             * @description The requested market: CNH is the offshore renminbi.
             * @enum {string}
             */
            market?: "CNH";
            /** @description Of a rate that the request or the text gave (`source` is `request` or `text`): where it is from. */
            note?: string;
            /** @description Newer quotes that would have answered, and are suspect or missing in their publication; absent when there are none. */
            passedOver?: components["schemas"]["PassedOverRate"][];
            /** @description The published quotes that it was computed from, with one multiplication and one division; empty for an average, which is computed from many quotes: `/v1/rates` over the period lists them. */
            path: components["schemas"]["PathQuote"][];
            period?: components["schemas"]["RatePeriod"];
            quote: components["schemas"]["CurrencyCode"];
            /**
             * Format: date
             * @description The requested day.
             * @example 2025-02-24
             */
            requestedDate: string;
            /**
             * @description Key of the source; `identity` between a currency and itself, `law` for a ratio fixed by law, `request` for your own rate, `text` for one that the text declares.
             * @example ecb
             */
            source: string;
            /** @description Why a quote of the path is suspect; such a quote is used only when nothing else is known, or when it is `provisional`. */
            suspect?: string;
            /**
             * @description 1 base = value quote, six significant figures, for display; compute from `path`.
             * @example 0.137930
             */
            value: string;
        };
        /** @description Whether an answer still holds. */
        RateChanges: {
            /** @description The pairs whose rate is another. */
            changes: {
                /**
                 * @description The rate now; absent when there is none.
                 * @example {
                 *       "base": "CNY",
                 *       "quote": "USD",
                 *       "value": "0.137930",
                 *       "date": "2025-02-24",
                 *       "requestedDate": "2025-02-24",
                 *       "ageDays": 0,
                 *       "source": "ecb",
                 *       "kind": "reference",
                 *       "path": [
                 *         {
                 *           "base": "EUR",
                 *           "quote": "CNY",
                 *           "value": "7.5850",
                 *           "date": "2025-02-24",
                 *           "source": "ecb"
                 *         },
                 *         {
                 *           "base": "EUR",
                 *           "quote": "USD",
                 *           "value": "1.0462",
                 *           "date": "2025-02-24",
                 *           "source": "ecb"
                 *         }
                 *       ]
                 *     }
                 */
                after?: {
                    /** @description Days from the observation to the requested day; negative when it is later. */
                    ageDays: number;
                    base: components["schemas"]["CurrencyCode"];
                    /**
                     * Format: date
                     * @description The day that the rate was observed.
                     * @example 2025-02-24
                     */
                    date: string;
                    kind: components["schemas"]["RateKind"];
                    /**
                     * @description The requested market: CNH is the offshore renminbi.
                     * @enum {string}
                     */
                    market?: "CNH";
                    /** @description Of a rate that the request or the text gave (`source` is `request` or `text`): where it is from. */
                    note?: string;
                    /** @description Newer quotes that would have answered, and are suspect or missing in their publication; absent when there are none. */
                    passedOver?: components["schemas"]["PassedOverRate"][];
                    /** @description The published quotes that it was computed from, with one multiplication and one division; empty for an average, which is computed from many quotes: `/v1/rates` over the period lists them. */
                    path: components["schemas"]["PathQuote"][];
                    period?: components["schemas"]["RatePeriod"];
                    quote: components["schemas"]["CurrencyCode"];
                    /**
                     * Format: date
                     * @description The requested day.
                     * @example 2025-02-24
                     */
                    requestedDate: string;
                    /**
                     * @description Key of the source; `identity` between a currency and itself, `law` for a ratio fixed by law, `request` for your own rate, `text` for one that the text declares.
                     * @example ecb
                     */
                    source: string;
                    /** @description Why a quote of the path is suspect; such a quote is used only when nothing else is known, or when it is `provisional`. */
                    suspect?: string;
                    /**
                     * @description 1 base = value quote, six significant figures, for display; compute from `path`.
                     * @example 0.137930
                     */
                    value: string;
                };
                base: components["schemas"]["CurrencyCode"];
                /**
                 * @description The rate at `from`; absent when there was none.
                 * @example {
                 *       "base": "CNY",
                 *       "quote": "USD",
                 *       "value": "0.137930",
                 *       "date": "2025-02-24",
                 *       "requestedDate": "2025-02-24",
                 *       "ageDays": 0,
                 *       "source": "ecb",
                 *       "kind": "reference",
                 *       "path": [
                 *         {
                 *           "base": "EUR",
                 *           "quote": "CNY",
                 *           "value": "7.5850",
                 *           "date": "2025-02-24",
                 *           "source": "ecb"
                 *         },
                 *         {
                 *           "base": "EUR",
                 *           "quote": "USD",
                 *           "value": "1.0462",
                 *           "date": "2025-02-24",
                 *           "source": "ecb"
                 *         }
                 *       ]
                 *     }
                 */
                before?: {
                    /** @description Days from the observation to the requested day; negative when it is later. */
                    ageDays: number;
                    base: components["schemas"]["CurrencyCode"];
                    /**
                     * Format: date
                     * @description The day that the rate was observed.
                     * @example 2025-02-24
                     */
                    date: string;
                    kind: components["schemas"]["RateKind"];
                    /**
                     * @description The requested market: CNH is the offshore renminbi.
                     * @enum {string}
                     */
                    market?: "CNH";
                    /** @description Of a rate that the request or the text gave (`source` is `request` or `text`): where it is from. */
                    note?: string;
                    /** @description Newer quotes that would have answered, and are suspect or missing in their publication; absent when there are none. */
                    passedOver?: components["schemas"]["PassedOverRate"][];
                    /** @description The published quotes that it was computed from, with one multiplication and one division; empty for an average, which is computed from many quotes: `/v1/rates` over the period lists them. */
                    path: components["schemas"]["PathQuote"][];
                    period?: components["schemas"]["RatePeriod"];
                    quote: components["schemas"]["CurrencyCode"];
                    /**
                     * Format: date
                     * @description The requested day.
                     * @example 2025-02-24
                     */
                    requestedDate: string;
                    /**
                     * @description Key of the source; `identity` between a currency and itself, `law` for a ratio fixed by law, `request` for your own rate, `text` for one that the text declares.
                     * @example ecb
                     */
                    source: string;
                    /** @description Why a quote of the path is suspect; such a quote is used only when nothing else is known, or when it is `provisional`. */
                    suspect?: string;
                    /**
                     * @description 1 base = value quote, six significant figures, for display; compute from `path`.
                     * @example 0.137930
                     */
                    value: string;
                };
                quote: components["schemas"]["CurrencyCode"];
            }[];
            /**
             * @description As asked.
             * @example 417
             */
            from: number;
            /**
             * @description Is every rate what it was at `from`?
             * @example false
             */
            holds: boolean;
            /**
             * @description The newest revision of the rates.
             * @example 418
             */
            revision: number;
        };
        /**
         * @description What sort of rate it is. Official fixings, noon-buying rates and market rates are never blended with reference rates.
         * @example reference
         * @enum {string}
         */
        RateKind: "reference" | "official_fixing" | "noon_buying" | "market";
        /** @description A stated exchange rate does not fit the rate of the day. */
        RateNoteFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of the equivalent. */
                currency: string;
                /** @description How far `stated` is from `expected`, in percent of the latter. */
                deviationPercent: string;
                /** @description What the original comes to at the reference rate. */
                expected: string;
                /** @description The rate that the two amounts imply. */
                impliedRate: string;
                /** @description The most recent day whose rate is that of the note; null if there is none. */
                lastTrue?: string | null;
                /** @description The amount that was converted. */
                original: string;
                /** @description Of the original. */
                originalCurrency: string;
                /** @description The day of the reference rate. */
                rateDate: string;
                /** @description The direction of the two rates: 1 of the first in the second. */
                ratePair: string;
                /** @description The rate of the story's date. */
                referenceRate: string;
                /** @description Who published the reference rate. */
                source: string;
                /** @description The equivalent as stated; the ends of a range are joined with "-". */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "rate-note";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description What the rate of a period was made from; absent for the rate of a day. */
        RatePeriod: {
            /**
             * @description Whether the period is over and observed to its end.
             * @example true
             */
            complete: boolean;
            /**
             * Format: date
             * @description Its first day.
             * @example 2025-01-01
             */
            from: string;
            /**
             * @description Days left out because their quote is suspect.
             * @example 0
             */
            leftOut: number;
            /**
             * @description Mean of the daily rates, or the last of them.
             * @enum {string}
             */
            method: "average" | "closing";
            /**
             * @description Number of days with an observation.
             * @example 22
             */
            observations: number;
            /**
             * @description Kind of period; a week runs from Monday to Sunday.
             * @enum {string}
             */
            period: "week" | "month" | "quarter" | "year";
            /**
             * Format: date
             * @description Its last day.
             * @example 2025-01-31
             */
            to: string;
        };
        /** @description One rate of one day. */
        RateRow: {
            /** @description Days from the observation to the requested day; not in a range. */
            ageDays?: number;
            base: components["schemas"]["CurrencyCode"];
            /**
             * Format: date
             * @description The day that the rate was observed; of a period, that of its last observation.
             * @example 2025-02-24
             */
            date: string;
            kind: components["schemas"]["RateKind"];
            /**
             * @description The requested market: CNH is the offshore renminbi.
             * @enum {string}
             */
            market?: "CNH";
            /** @description Newer quotes that would have answered, and are suspect or missing; only for one day. */
            passedOver?: components["schemas"]["PassedOverRate"][];
            period?: components["schemas"]["RatePeriod"];
            quote: components["schemas"]["CurrencyCode"];
            /**
             * @description 1 base = rate quote: as published if the pair is published, otherwise a cross rate to six significant figures.
             * @example 7.25005
             */
            rate: string;
            /**
             * Format: date
             * @description The requested day; not in a range.
             * @example 2025-02-24
             */
            requestedDate?: string;
            /**
             * @description Key of the source.
             * @example ecb
             */
            source: string;
            /** @description Why the quote of that day is suspect; absent if it is not. */
            suspect?: string;
        };
        /** @description Which rates the answer was made from. */
        RatesUsed: {
            /**
             * Format: date
             * @description The requested day.
             * @example 2025-02-24
             */
            date: string;
            /**
             * @description Send it as `revision` to get the same answer again.
             * @example 417
             */
            revision: number;
            /**
             * @description Keys of the sources, in order of first use.
             * @example [
             *       "ecb"
             *     ]
             */
            sources: string[];
            /** @description A source that was used had missed a publication by that day, or its newer rate is suspect or missing. */
            stale: boolean;
        };
        /** @description The state of the rates that answers use. */
        Readiness: {
            /**
             * @description Why newly fetched rates cannot be stored, although answers are correct; absent when everything works.
             * @example The database cannot be written: SQLITE_FULL.
             */
            degraded?: string;
            /**
             * @description Newest revision of the rates.
             * @example 417
             */
            revision: number;
            /** @description In configured order. */
            sources: {
                /**
                 * @description Key of the source.
                 * @example ecb
                 */
                key: string;
                /**
                 * Format: date
                 * @description Newest day with a rate; absent when there is none.
                 * @example 2025-02-24
                 */
                lastObservation?: string;
            }[];
            /**
             * @description Rates are loaded.
             * @enum {string}
             */
            status: "ready";
        };
        /** @description How one run of a source ended. */
        RefreshOutcome: {
            /**
             * @description New rates.
             * @example 31
             */
            added: number;
            /**
             * Format: date-time
             * @description When the run began.
             * @example 2025-02-24T15:02:11.000Z
             */
            at: string;
            /**
             * @description Corrected rates; the earlier ones are kept under their revision.
             * @example 0
             */
            corrected: number;
            /** @description Why it failed. */
            error?: string;
            /** @description Why older days are still missing. */
            gap?: string;
            /**
             * Format: date
             * @description Newest day of the source now.
             * @example 2025-02-24
             */
            lastObservation?: string;
            /**
             * @description Quotes that became suspect, or no longer are.
             * @example 0
             */
            marked: number;
            /**
             * @description `unchanged`: its document has nothing new; `not-modified`: the publisher answered 304; `failed`: `error` says why, and the previous rates stay; `skipped`: `reason` says why; `under-way`: the run has not ended, ask again.
             * @enum {string}
             */
            outcome: "updated" | "unchanged" | "not-modified" | "failed" | "skipped" | "under-way";
            /** @description Why it was skipped. */
            reason?: string;
            /** @description The revision that the run created; absent if it created none. */
            revision?: number;
            /**
             * @description Key of the source.
             * @example ecb
             */
            source: string;
        };
        /** @description A quote that has changed since it was first published. */
        RevisedQuote: {
            /**
             * @description The digits now; the same unless it was corrected.
             * @example 7.8218
             */
            after: string;
            base: components["schemas"]["CurrencyCode"];
            /**
             * @description The digits at `since`.
             * @example 7.8281
             */
            before: string;
            /**
             * @description `corrected`: its publisher gave another value; `suspect`: it became suspect; `cleared`: it no longer is, or is used all the same.
             * @enum {string}
             */
            change: "corrected" | "suspect" | "cleared";
            /**
             * Format: date
             * @description The day of the quote.
             * @example 2025-02-24
             */
            date: string;
            quote: components["schemas"]["CurrencyCode"];
            /**
             * @description The revision that changed it last.
             * @example 418
             */
            revision: number;
            /**
             * @description Key of the source.
             * @example ecb
             */
            source: string;
            /** @description Why it is suspect now; absent when it is not. */
            suspect?: string;
        };
        /** @description Published quotes that have changed. */
        Revisions: {
            /** @description There are more: ask again with this as `since`. Absent when these are all. */
            next?: number;
            /** @description By revision, then by day; at most 1000. */
            quotes: components["schemas"]["RevisedQuote"][];
            /**
             * @description The newest revision of the rates.
             * @example 418
             */
            revision: number;
            /**
             * @description As asked.
             * @example 417
             */
            since: number;
        };
        /** @description The text gives one thing two different sums. */
        SaidTwiceFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of both. */
                currency: string;
                /** @description The amount as it was said before. */
                other: string;
                /** @description The amount as it is said again. */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "said-twice";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description An amount is off by a power of ten. */
        ScaleSlipFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of the equivalent. */
                currency: string;
                /** @description How far `stated` is from `expected`, in percent of the latter. */
                deviationPercent: string;
                /** @description What the original comes to at the reference rate. */
                expected: string;
                /** @description The rate that the two amounts imply. */
                impliedRate?: string;
                /** @description The amount that was converted. */
                original: string;
                /** @description Of the original. */
                originalCurrency: string;
                /** @description `stated` times ten to this power agrees. */
                powerOfTen: number;
                /** @description The day of the reference rate. */
                rateDate?: string;
                /** @description The direction of the two rates: 1 of the first in the second. */
                ratePair?: string;
                /** @description The rate of the story's date. */
                referenceRate?: string;
                /** @description Who published the reference rate. */
                source?: string;
                /** @description The equivalent as stated; the ends of a range are joined with "-". */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "scale-slip";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A stated share does not follow from its figures. */
        ShareFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of all amounts; absent when they are no money. */
                currency?: string;
                /** @description The percentage that the two amounts give. */
                expected: string;
                /** @description The part. */
                part: string;
                /** @description The percentage as stated. */
                stated: string;
                /** @description What the amounts count, when they are no money. */
                unit?: string;
                /** @description The whole. */
                whole: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "share";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /**
         * @description A place where amounts are not converted: in a headline; in a quotation; where the words name a time more than half a year before the story, or say "at the time" (`historical`); an analyst's target for a share (`target`); prices of a unit, such as a share (`per-unit`).
         * @example quotation
         * @enum {string}
         */
        SkipPlace: "headline" | "quotation" | "historical" | "target" | "per-unit";
        /** @description A publisher of rates and the state of fetching from it. */
        Source: {
            /**
             * @description `open`: not polled for four hours after five consecutive failures; `half-open`: the next run decides; absent when everything works.
             * @enum {string}
             */
            circuit?: "open" | "half-open";
            /** @description What the publisher offers. */
            coverage: {
                /** @description Which currencies, in words. */
                currencies: string;
                /**
                 * Format: date
                 * @description First day the publisher offers.
                 * @example 1999-01-04
                 */
                from: string;
            };
            /**
             * @description Consecutive failed runs; absent if the last run succeeded.
             * @example 2
             */
            failedRuns?: number;
            /**
             * @description The value of `source` in a request.
             * @example ecb
             */
            key: string;
            kind: components["schemas"]["RateKind"];
            /**
             * Format: date-time
             * @description When it was last polled; absent if never.
             * @example 2025-02-24T15:02:11.000Z
             */
            lastAttempt?: string;
            /** @description Why the last attempt failed; absent when it succeeded. */
            lastError?: string;
            /**
             * Format: date
             * @description Newest day with a rate; absent when there is none.
             * @example 2025-02-24
             */
            lastObservation?: string;
            /**
             * Format: date-time
             * @description When it last succeeded; absent if never.
             * @example 2025-02-24T15:02:11.000Z
             */
            lastSuccess?: string;
            /** @description Currencies that its newest publication lacks and those before had; absent when none is. */
            missing?: components["schemas"]["CurrencyCode"][];
            /** @description How to cite the publisher. */
            name: string;
            /**
             * Format: date-time
             * @description When it is polled next; absent when refreshing is off.
             * @example 2025-02-24T15:02:11.000Z
             */
            nextRun?: string;
            /**
             * @description Currency on one side of every quote; cross rates are computed through it.
             * @example EUR
             */
            pivot: string;
            /**
             * @description Publications that are due and have not been fetched.
             * @example 0
             */
            publishesMissed: number;
            /** @description When it publishes. */
            schedule: {
                /**
                 * @description HH:MM after which a publication counts as missed.
                 * @example 19:00
                 */
                closes: string;
                /**
                 * @description Times at which it is polled.
                 * @example *\/20 16-18 * * 1-5
                 */
                cron: string;
                /**
                 * @description IANA time zone of these times.
                 * @example Europe/Berlin
                 */
                timeZone: string;
            };
            /**
             * @description Is at least one missed?
             * @example false
             */
            stale: boolean;
            /**
             * Format: date-time
             * @description Since when the database has been unreachable; the state of runs is from before then. Absent while it is reachable.
             * @example 2025-02-24T15:02:11.000Z
             */
            storeUnreachableSince?: string;
            /** @description Suspect quotes of its last two weeks, newest first: kept, and unless `provisional`, used only when nothing else is known; absent when there are none. */
            suspects?: {
                base: components["schemas"]["CurrencyCode"];
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 * @example 2025-02-24
                 */
                date: string;
                /**
                 * @description It is used all the same: nothing contradicts it.
                 * @enum {boolean}
                 */
                provisional?: true;
                quote: components["schemas"]["CurrencyCode"];
                /** @description Why it is suspect. */
                reason: string;
                /**
                 * @description The digits as published.
                 * @example 79.827
                 */
                value: string;
            }[];
            /** @description Terms of use. */
            terms: {
                /** @description Conditions for using the rates. */
                text: string;
                /**
                 * Format: uri
                 * @description Page where the publisher states them.
                 */
                url: string;
            };
        };
        /** @description The exchange rate is old. */
        StaleRateFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Days between the two; negative if the rates are of a later day. */
                ageDays: number;
                /** @description The currencies that were converted at these rates. */
                currencies: string[];
                /** @description The day of the rates. */
                date: string;
                /** @description What kind of rate it is: `reference`, `official` … */
                kind: string;
                /** @description The day that was asked for. */
                requestedDate: string;
                /** @description Who published the rates. */
                source: string;
                /** @description The source has missed a publication of its own schedule. */
                sourceBehind: boolean;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "stale-rate";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A converted amount does not fit the rate of the day. */
        StatedConversionFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /**
                 * @description With the severity `ok`: what it agrees with.
                 * @enum {string}
                 */
                agreesBy?: "reference" | "rate-note" | "named-period";
                /** @description Of the equivalent. */
                currency: string;
                /** @description How far `stated` is from `expected`, in percent of the latter. */
                deviationPercent: string;
                /** @description What the original comes to at the reference rate. */
                expected: string;
                /** @description The rate that the two amounts imply. */
                impliedRate: string;
                /** @description The most recent day whose rate is consistent with both amounts; null if there is none. */
                lastTrue?: string | null;
                /** @description The first day that the source has a rate of. */
                observedSince?: string;
                /** @description The amount that was converted. */
                original: string;
                /** @description Of the original. */
                originalCurrency: string;
                /** @description The day of the reference rate. */
                rateDate: string;
                /** @description The direction of the two rates: 1 of the first in the second. */
                ratePair: string;
                /** @description Currencies of the two marks in which the conversion would agree. */
                readAs?: {
                    /** @description Of the original. */
                    original: string;
                    /** @description Of the equivalent. */
                    stated: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description The rate of the story's date. */
                referenceRate: string;
                /** @description Who published the reference rate. */
                source: string;
                /** @description The equivalent as stated; the ends of a range are joined with "-". */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "stated-conversion";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A change of the text that would resolve the finding. */
        Suggestion: {
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /** @description What the change does. */
            message: string;
            /** @description What would be put there. */
            replacement: string;
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
        };
        /** @description Parts do not add up to the stated total. */
        SumFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of all amounts; absent when they are no money. */
                currency?: string;
                /** @description What the parts add up to. */
                expected: string;
                /** @description The parts, in text order; negative for what is taken from the others. */
                parts: string[];
                /** @description The total as stated; 100 for shares of a whole. */
                stated: string;
                /** @description What the amounts count, when they are no money. */
                unit?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "sum";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A conversion goes the wrong way or uses the rate of another currency. */
        SwappedCurrencyFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description Of the equivalent. */
                currency: string;
                /** @description How far `stated` is from `expected`, in percent of the latter. */
                deviationPercent: string;
                /** @description What the original comes to at the reference rate. */
                expected: string;
                /** @description The rate that the two amounts imply. */
                impliedRate: string;
                /** @description The amount that was converted. */
                original: string;
                /** @description Of the original. */
                originalCurrency: string;
                /** @description The day of the reference rate. */
                rateDate: string;
                /** @description True if the rate was used upside down. */
                rateInverted?: boolean;
                /** @description The direction of the two rates: 1 of the first in the second. */
                ratePair: string;
                /** @description The pair whose rate was used by mistake. */
                rateUsed?: string;
                /** @description The rate of the story's date. */
                referenceRate: string;
                /** @description Who published the reference rate. */
                source: string;
                /** @description The equivalent as stated; the ends of a range are joined with "-". */
                stated: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "swapped-currency";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description A change in a table does not follow from its two numbers. */
        TableChangeFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The change that the two numbers give; negative for a fall. */
                expected: string;
                /** @description The number before. */
                from: string;
                /** @description The change as stated. */
                stated: string;
                /** @description Id of the table. */
                table: string;
                /** @description The number after. */
                to: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "table-change";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /**
         * @description What becomes of the amounts in tables: `copy` puts a converted copy of each table below it, for each target, with the rate and its day in a line; `note` puts the line alone; `cells` puts conversions in brackets into the cells; `leave` nothing. Default `copy` where the text or the format is HTML, Markdown or separated values, else `note`.
         * @example copy
         * @enum {string}
         */
        TableMode: "leave" | "note" | "copy" | "cells";
        /** @description A total of a table is not the sum of its parts. */
        TableSumFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description What the parts add up to. */
                expected: string;
                /** @description The parts, from the first to the last. */
                parts: string[];
                /** @description The total as stated. */
                stated: string;
                /** @description Id of the table. */
                table: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "table-sum";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description The text gives a number of a table differently. */
        TableTextFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The number of the table. */
                expected: string;
                /**
                 * @description In what the two differ.
                 * @enum {string}
                 */
                how: "digits" | "scale" | "sign";
                /** @description What names the number in the table. */
                label: string;
                /** @description The number of the text. */
                stated: string;
                /** @description Id of the table. */
                table: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "table-text";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description What words of a table say of its numbers. */
        TableUnit: {
            currency?: components["schemas"]["CurrencyCode"];
            /**
             * @description The column or row, from 0.
             * @example 1
             */
            index?: number;
            /**
             * @description Factor of the numbers.
             * @example 1000
             */
            scale?: string;
            /**
             * @description What the words are for; the nearest win.
             * @example column
             * @enum {string}
             */
            scope: "table" | "column" | "row";
            /**
             * @description The words.
             * @example RMB'000
             */
            text: string;
            /**
             * @description What is counted, when it is no money.
             * @example percent
             * @enum {string}
             */
            unit?: "percent" | "percentage_points" | "basis_points" | "multiple" | "quantity";
        };
        /** @description The table does not say its unit. */
        TableUnitFinding: {
            /** @description The facts behind the sentence. */
            data: {
                /** @description The currency of the first amount. */
                currency: string;
                /** @description Id of the table. */
                table: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The position after the last character, counted in the unit of `offsets`. */
            end: number;
            /**
             * @description Ids of the figures it is about, the one at `start` first.
             * @example [
             *       "f1"
             *     ]
             */
            figures: string[];
            /**
             * @description "n1", "n2" … in text order.
             * @example n1
             */
            id: string;
            /** @description One sentence a sub-editor understands, in the language of the text. */
            message: string;
            /**
             * @description What it is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            rule: "table-unit";
            /**
             * @description `ok`: the claim was checked and agrees.
             * @example warning
             * @enum {string}
             */
            severity: "error" | "warning" | "info" | "ok";
            /** @description First character, counted in the unit of `offsets`. */
            start: number;
            /** @description Changes that would resolve it, one for each place where the error occurs; often none. */
            suggestions: components["schemas"]["Suggestion"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    home: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address with the slash that it needs at its end. */
            308: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `not-found`: Nothing found at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    adminJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `unauthorized`: The request has no valid API key.
             *     - `operator-only`: Only the operator may do this.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `no-operator`: No operator key is configured.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    languageToolCheckAsOfByQuery: {
        parameters: {
            query: {
                /** @description An API key, for clients that cannot send a header; a header takes precedence. */
                apiKey?: string;
                /** @description The text as JSON that separates text from markup: {"annotation": [{"text": "A "}, {"markup": "<b>"}]}. */
                data?: string;
                /** @description Extension of Crossrate: the day of the story; default today (UTC). */
                date?: string;
                /** @description Categories to switch off. */
                disabledCategories?: string;
                /** @description Rules to switch off, separated by commas. */
                disabledRules?: string;
                /** @description Categories to switch on; there is one, CROSSRATE. */
                enabledCategories?: string;
                /** @description Apply only the rules and categories that are enabled by name. */
                enabledOnly?: string;
                /** @description Rules to switch on, separated by commas; they take precedence over `disabledCategories`. */
                enabledRules?: string;
                /** @description A code like `en`, `en-US` or `zh-HK`, or `auto`; a region decides $ and 元 when the text does not. */
                language: string;
                /** @description `picky`: also what suggests no change and is no fault, and the age of rates. */
                level?: string;
                /** @description Extension of Crossrate: takes precedence over the region of `language`. */
                region?: string;
                /** @description Extension of Crossrate: use this source of rates only. */
                source?: string;
                /**
                 * @description The text to be checked. This or `data` is required.
                 * @example The group will invest 380 billion yuan ($54.5 billion).
                 */
                text?: string;
                /** @description LanguageTool requires a user name with the key; Crossrate ignores it. */
                username?: string;
            };
            header?: never;
            path: {
                /** @description The day of the story. */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolAnswer"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    languageToolCheckAsOf: {
        parameters: {
            query?: {
                /** @description Extension of Crossrate: the day of the story; default today (UTC). */
                date?: string;
                /** @description Extension of Crossrate: takes precedence over the region of `language`. */
                region?: string;
                /** @description Extension of Crossrate: use this source of rates only. */
                source?: string;
            };
            header?: never;
            path: {
                /** @description The day of the story. */
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LanguageToolForm"];
            };
        };
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolAnswer"];
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    languageToolLanguagesAsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The day of the story. */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Its code.
                         * @example en-US
                         */
                        code: string;
                        /**
                         * @description The code with its region.
                         * @example en-US
                         */
                        longCode: string;
                        /**
                         * @description Name of the language.
                         * @example English (US)
                         */
                        name: string;
                    }[];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bookmarklet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `not-found`: Nothing found at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    docs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    embedExample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `not-found`: Nothing found at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    embed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `not-found`: Nothing found at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mcp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["McpMessage"];
            };
        };
        responses: {
            /** @description The answer, as a message or a stream of one. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpMessage"];
                    "text/event-stream": string;
                };
            };
            /** @description A notification was taken. */
            202: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `too-large`: The text or the body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of problems. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"][];
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `not-acceptable`: The resource has no representation that the Accept header allows. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kind of problem. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kind of problem. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `not-found`: Nothing found at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `not-acceptable`: The resource has no representation that the Accept header allows. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `overloaded`: The service is busy. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `not-ready`: The service is not ready yet. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annotate: {
        parameters: {
            query?: {
                /** @description What an ambiguous mark means in this text, as mark:code separated by commas. */
                assume?: string;
                /** @description Convert the first mention of each amount (`first`), every mention (`every`), or, for stories full of prices, only the first mention of each key amount (`key`): of every paragraph the first amount that is no price of a unit (per share, a barrel), and every amount that the headline has. Default `first`. */
                convert?: "first" | "every" | "key";
                /** @description The day of the rate; default today (UTC). */
                date?: string;
                /** @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer. For a JSON body, which may hold it instead. */
                fields?: string[];
                /** @description Kinds of figures wanted; default all but `quantity`. */
                kinds?: components["schemas"]["FigureKind"][];
                /** @description Language to look for; `auto` reads all of them, also mixed. Default `auto`. */
                language?: "en" | "zh" | "auto";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description Rules to switch off. */
                off?: components["schemas"]["FindingRule"][];
                /** @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not. */
                region?: string;
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Shape of the answer. `1`: each conversion holds its rate. `2`: each rate is in `rates.used` once, a conversion has its key there, and an edit that inserts at the end of its figure has no `start` and `end`. Default `1`. For a JSON body, which may hold it instead. */
                shape?: number;
                /** @description Where no conversion is written, in place of the default: quotations, amounts of the past, targets for shares, and what the style names. None of them: everything is converted. */
                skip?: components["schemas"]["SkipPlace"][];
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Key of a house style: one of `GET /v1/styles`. Default `plain`. */
                style?: string;
                /** @description What becomes of the amounts in tables: `copy` puts a converted copy of each table below it, for each target, with the rate and its day in a line; `note` puts the line alone; `cells` puts conversions in brackets into the cells; `leave` nothing. Default `copy` where the text or the format is HTML, Markdown or separated values, else `note`. */
                tables?: "leave" | "note" | "copy" | "cells";
                /** @description Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in. */
                to?: components["schemas"]["CurrencyCode"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotateRequest"];
                "text/csv": string;
                "text/html": string;
                "text/markdown": string;
                "text/plain": string;
                "text/tab-separated-values": string;
            };
        };
        responses: {
            /** @description The annotation; for a plain body the annotated content. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                    "application/json; shape=2": components["schemas"]["LeanAnnotation"];
                    "text/csv": string;
                    "text/html": string;
                    "text/markdown": string;
                    "text/plain": string;
                    "text/tab-separated-values": string;
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             *     - `unknown-style`: No such house style.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    batch: {
        parameters: {
            query?: {
                /** @description What a line is answered with: `annotation`, or `audit`, the errors and warnings of the text with their sentences, for the report of a job. */
                answer?: "annotation" | "audit";
                /** @description What an ambiguous mark means in this text, as mark:code separated by commas. */
                assume?: string;
                /** @description Convert the first mention of each amount (`first`), every mention (`every`), or, for stories full of prices, only the first mention of each key amount (`key`): of every paragraph the first amount that is no price of a unit (per share, a barrel), and every amount that the headline has. Default `first`. */
                convert?: "first" | "every" | "key";
                /** @description The day of the rate; default today (UTC). */
                date?: string;
                /** @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer. For annotations, unless a line overrides it. */
                fields?: string[];
                /** @description Form of the annotated content, unless a line overrides it. */
                format?: "text" | "html" | "markdown" | "web-annotation";
                /** @description Kinds of figures wanted; default all but `quantity`. */
                kinds?: components["schemas"]["FigureKind"][];
                /** @description Language to look for, unless a line overrides it. */
                language?: "en" | "zh" | "auto";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description What the texts are written in, unless a line overrides it. */
                mediaType?: "text/plain" | "text/html" | "text/markdown" | "text/csv" | "text/tab-separated-values";
                /** @description Rules to switch off. */
                off?: components["schemas"]["FindingRule"][];
                /** @description What `start` and `end` count, unless a line overrides it. */
                offsets?: "utf16" | "codepoint" | "utf8";
                /** @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not. */
                region?: string;
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Shape of the answer. `1`: each conversion holds its rate. `2`: each rate is in `rates.used` once, a conversion has its key there, and an edit that inserts at the end of its figure has no `start` and `end`. Default `1`. For annotations, unless a line overrides it. */
                shape?: number;
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Key of a house style: one of `GET /v1/styles`. */
                style?: string;
                /** @description What becomes of the amounts in tables: `copy` puts a converted copy of each table below it, for each target, with the rate and its day in a line; `note` puts the line alone; `cells` puts conversions in brackets into the cells; `leave` nothing. Default `copy` where the text or the format is HTML, Markdown or separated values, else `note`. */
                tables?: "leave" | "note" | "copy" | "cells";
                /** @description Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in. */
                to?: components["schemas"]["CurrencyCode"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json-lines": string;
                "application/jsonl": string;
                "application/ndjson": string;
                "application/x-jsonlines": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The answers, in the order of the lines. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `too-large`: The text or the body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             *     - `unknown-style`: No such house style.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: {
                /** @description What an ambiguous mark means in this text, as mark:code separated by commas. */
                assume?: string;
                /** @description Accepted so that a request to annotate can be sent unchanged; has no effect here. Default `first`. */
                convert?: "first" | "every" | "key";
                /** @description The day of the rate; default today (UTC). */
                date?: string;
                /** @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer. Also allowed with a JSON body. */
                fields?: string[];
                /** @description What to return besides the findings that need attention: `ok`, the checks that agree. Also allowed with a JSON body. */
                include?: "ok"[];
                /** @description Kinds of figures wanted; default all but `quantity`. */
                kinds?: components["schemas"]["FigureKind"][];
                /** @description Language to look for; `auto` reads all of them, also mixed. Default `auto`. */
                language?: "en" | "zh" | "auto";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description Leave out findings of a lower severity; `ok` is asked for with `include`. Default `info`. */
                minSeverity?: "info" | "warning" | "error";
                /** @description Rules to switch off. */
                off?: components["schemas"]["FindingRule"][];
                /** @description What `start` and `end` count: UTF-16 units (JavaScript, Java, C#), code points (Python) or UTF-8 bytes (Rust, Go). Default `utf16`. */
                offsets?: "utf16" | "codepoint" | "utf8";
                /** @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not. */
                region?: string;
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Accepted so that a request to annotate can be sent unchanged; has no effect here. */
                skip?: components["schemas"]["SkipPlace"][];
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description House style that the figures of the text are to be written in: `house-style` reports what is written otherwise. Default: any. */
                style?: string;
                /** @description What becomes of the amounts in tables: `copy` puts a converted copy of each table below it, for each target, with the rate and its day in a line; `note` puts the line alone; `cells` puts conversions in brackets into the cells; `leave` nothing. Default `copy` where the text or the format is HTML, Markdown or separated values, else `note`. */
                tables?: "leave" | "note" | "copy" | "cells";
                /** @description Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in. */
                to?: components["schemas"]["CurrencyCode"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
                "text/csv": string;
                "text/html": string;
                "text/markdown": string;
                "text/plain": string;
                "text/tab-separated-values": string;
            };
        };
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             *     - `unknown-style`: No such house style.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query?: {
                /** @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer. Also allowed with a JSON body. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareRequest"];
            };
        };
        responses: {
            /** @description The pairs and the findings. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-style`: No such house style.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    convert: {
        parameters: {
            query: {
                /** @description A plain decimal, or one amount as newspapers write it, with or without its currency: "380bn", "3800亿", "40 AUD", "380 billion yuan". */
                amount: string;
                /** @description The mean of the daily rates of the month, quarter or year that contains `date`, for income and expenses (IAS 21.40). Only for a period that is over. */
                average?: "month" | "quarter" | "year";
                /** @description The last rate of the month, quarter or year that contains `date`, for balances (IAS 21.23). */
                closing?: "month" | "quarter" | "year";
                /**
                 * @description The day of the rate; default today (UTC).
                 * @example 2025-02-24
                 */
                date?: string;
                /** @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer. */
                fields?: string[];
                /**
                 * @description The currency of the amount, unless the amount says it. Any case; RMB means CNY, CNH means CNY at `market=CNH`.
                 * @example CNY
                 */
                from?: string;
                /** @description Use sources of this kind only. */
                kind?: "reference" | "official_fixing" | "noon_buying" | "market";
                /** @description `CNH`: the offshore rate of the renminbi, from the sources that quote it (`currency-api`). Absent: the onshore rate. */
                market?: "CNH";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description With `average` or `closing`: also for a period that is not over or not observed to its end; `period.complete` says so. */
                partial?: boolean;
                /** @description Your own rate instead of a published one: how much of `to` one unit of `from` is, or the pair with it: "USD/CNY 7.2993" is 7.2993 yuan for a dollar. The answer names its source as `request`. */
                rate?: string;
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Use these sources only (keys of GET /v1/sources, separated by commas), the first that has a rate. */
                sources?: string[];
                /** @description The currency to convert to, or several, separated by commas: then the answer has `conversions`. Any case; RMB means CNY, CNH means CNY at `market=CNH`. */
                to: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amount in `to`; with several, one conversion for each. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Converted"] | components["schemas"]["ConvertedList"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-unavailable`: No rate is known for this pair and day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             *     - `invalid-amount`: The amount cannot be read.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `rate-unavailable`: No rate is known for this pair and day.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCurrencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The currencies. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Currency"][];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findFigures: {
        parameters: {
            query?: {
                /** @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer. Also allowed with a JSON body. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresRequest"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Jobs listed at most. */
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `unauthorized`: The request has no valid API key.
             *     - `operator-only`: Only the operator may do this.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `no-operator`: No operator key is configured.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: {
                /** @description What a line is answered with: `annotation`, or `audit`, the errors and warnings of the text with their sentences, for the report of a job. */
                answer?: "annotation" | "audit";
                /** @description What an ambiguous mark means in this text, as mark:code separated by commas. */
                assume?: string;
                /** @description Convert the first mention of each amount (`first`), every mention (`every`), or, for stories full of prices, only the first mention of each key amount (`key`): of every paragraph the first amount that is no price of a unit (per share, a barrel), and every amount that the headline has. Default `first`. */
                convert?: "first" | "every" | "key";
                /** @description The day of the rate; default today (UTC). */
                date?: string;
                /** @description Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer. For annotations, unless a line overrides it. */
                fields?: string[];
                /** @description Form of the annotated content, unless a line overrides it. */
                format?: "text" | "html" | "markdown" | "web-annotation";
                /** @description Kinds of figures wanted; default all but `quantity`. */
                kinds?: components["schemas"]["FigureKind"][];
                /** @description Language to look for, unless a line overrides it. */
                language?: "en" | "zh" | "auto";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description What the texts are written in, unless a line overrides it. */
                mediaType?: "text/plain" | "text/html" | "text/markdown" | "text/csv" | "text/tab-separated-values";
                /** @description Rules to switch off. */
                off?: components["schemas"]["FindingRule"][];
                /** @description What `start` and `end` count, unless a line overrides it. */
                offsets?: "utf16" | "codepoint" | "utf8";
                /** @description Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not. */
                region?: string;
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Shape of the answer. `1`: each conversion holds its rate. `2`: each rate is in `rates.used` once, a conversion has its key there, and an edit that inserts at the end of its figure has no `start` and `end`. Default `1`. For annotations, unless a line overrides it. */
                shape?: number;
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Key of a house style: one of `GET /v1/styles`. */
                style?: string;
                /** @description What becomes of the amounts in tables: `copy` puts a converted copy of each table below it, for each target, with the rate and its day in a line; `note` puts the line alone; `cells` puts conversions in brackets into the cells; `leave` nothing. Default `copy` where the text or the format is HTML, Markdown or separated values, else `note`. */
                tables?: "leave" | "note" | "copy" | "cells";
                /** @description Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in. */
                to?: components["schemas"]["CurrencyCode"][];
                /** @description Address that is called when the job has ended, with a POST of the body of `GET /v1/jobs/{id}`. Only hosts that the operator has listed. */
                webhook?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobOpening"];
                "application/json-lines": string;
                "application/jsonl": string;
                "application/ndjson": string;
                "application/x-jsonlines": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The job was accepted; `Location` says where it is. */
            202: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAccepted"];
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `job-too-large`: The job has too many lines.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             *     - `unknown-style`: No such house style.
             *     - `webhook-refused`: The service may not call this address.
             *     - `idempotency-key-reused`: The Idempotency-Key belongs to another request.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `rate-limited`: Too many requests in a minute.
             *     - `too-many-jobs`: Too many unfinished jobs.
             */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `storage-full`: No space for more jobs. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-job`: No such job. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description It is deleted. */
            204: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-job`: No such job. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"][];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-job`: No such job. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-job`: No such job. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putJobInput: {
        parameters: {
            query: {
                /** @description Whether other parts follow. An incomplete line at the end of such a part is not stored: the next part begins at the `input.offset` of the answer. Default `false`. */
                more?: "true" | "false";
                /** @description Byte of the uncompressed input at which this part begins: `input.offset` of the job. Do not send earlier bytes again. */
                offset: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json-lines": string;
                "application/jsonl": string;
                "application/ndjson": string;
                "application/x-jsonlines": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What was sent is kept. */
            202: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAccepted"];
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-job`: No such job. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `offset-conflict`: The part does not continue the stored input.
             *     - `job-closed`: The job accepts no more lines.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `job-too-large`: The job has too many lines.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `storage-full`: No space for more jobs. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobReport: {
        parameters: {
            query?: {
                /** @description A page that prints, or JSON. Default `html`. */
                format?: "html" | "json";
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-job`: No such job. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `no-report`: The job has no report. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    getJobResults: {
        parameters: {
            query?: {
                /** @description Index of the first answer to return, from 0. */
                from?: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answers. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-job`: No such job. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `storage-unavailable`: The database cannot be used now.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRates: {
        parameters: {
            query: {
                /** @description The mean of the daily rates of the month, quarter or year that contains `date`; in a range, one mean for each. */
                average?: "month" | "quarter" | "year";
                /** @description Base currency: the rate is for one unit of it. Any case; RMB means CNY, CNH means CNY at `market=CNH`. */
                base: string;
                /** @description The last rate of the month, quarter or year that contains `date`, for balances (IAS 21.23). */
                closing?: "month" | "quarter" | "year";
                /**
                 * @description The day of the rate; default today (UTC).
                 * @example 2025-02-24
                 */
                date?: string;
                /** @description `carry`: in a range, a row for every calendar day; on a day without an observation the newest one before it, at most 14 days old, with its `ageDays`. */
                fill?: "carry";
                /** @description First day of a range; only with `to`. */
                from?: string;
                /** @description In a range: the last rate of each week, month, quarter or year instead of one for each day. */
                group?: "week" | "month" | "quarter" | "year";
                /** @description Use sources of this kind only. */
                kind?: "reference" | "official_fixing" | "noon_buying" | "market";
                /** @description `CNH`: the offshore rate of the renminbi, from the sources that quote it (`currency-api`). Absent: the onshore rate. */
                market?: "CNH";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description With `average` or `closing`: also for a period that is not over or not observed to its end; `period.complete` says so. */
                partial?: boolean;
                /**
                 * @description Quote currencies, named likewise, separated by commas. Default: every one that has a rate; required with `from` and `to`.
                 * @example [
                 *       "CNY",
                 *       "HKD"
                 *     ]
                 */
                quotes?: string[];
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Use these sources only (keys of GET /v1/sources, separated by commas), the first that has a rate. */
                sources?: string[];
                /** @description Last day of a range; only with `from`. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateRow"][];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-unavailable`: No rate is known for this pair and day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `not-acceptable`: The resource has no representation that the Accept header allows. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `rate-unavailable`: No rate is known for this pair and day.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRatesCsv: {
        parameters: {
            query: {
                /** @description The mean of the daily rates of the month, quarter or year that contains `date`; in a range, one mean for each. */
                average?: "month" | "quarter" | "year";
                /** @description Base currency: the rate is for one unit of it. Any case; RMB means CNY, CNH means CNY at `market=CNH`. */
                base: string;
                /** @description The last rate of the month, quarter or year that contains `date`, for balances (IAS 21.23). */
                closing?: "month" | "quarter" | "year";
                /**
                 * @description The day of the rate; default today (UTC).
                 * @example 2025-02-24
                 */
                date?: string;
                /** @description `carry`: in a range, a row for every calendar day; on a day without an observation the newest one before it, at most 14 days old, with its `ageDays`. */
                fill?: "carry";
                /** @description First day of a range; only with `to`. */
                from?: string;
                /** @description In a range: the last rate of each week, month, quarter or year instead of one for each day. */
                group?: "week" | "month" | "quarter" | "year";
                /** @description Use sources of this kind only. */
                kind?: "reference" | "official_fixing" | "noon_buying" | "market";
                /** @description `CNH`: the offshore rate of the renminbi, from the sources that quote it (`currency-api`). Absent: the onshore rate. */
                market?: "CNH";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description With `average` or `closing`: also for a period that is not over or not observed to its end; `period.complete` says so. */
                partial?: boolean;
                /**
                 * @description Quote currencies, named likewise, separated by commas. Default: every one that has a rate; required with `from` and `to`.
                 * @example [
                 *       "CNY",
                 *       "HKD"
                 *     ]
                 */
                quotes?: string[];
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Use these sources only (keys of GET /v1/sources, separated by commas), the first that has a rate. */
                sources?: string[];
                /** @description Last day of a range; only with `from`. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-unavailable`: No rate is known for this pair and day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `not-acceptable`: The resource has no representation that the Accept header allows. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `rate-unavailable`: No rate is known for this pair and day.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRate: {
        parameters: {
            query?: {
                /** @description The mean of the daily rates of the month, quarter or year that contains `date`, for income and expenses (IAS 21.40). Only for a period that is over. */
                average?: "month" | "quarter" | "year";
                /** @description The last rate of the month, quarter or year that contains `date`, for balances (IAS 21.23). */
                closing?: "month" | "quarter" | "year";
                /**
                 * @description The day of the rate; default today (UTC).
                 * @example 2025-02-24
                 */
                date?: string;
                /** @description Use sources of this kind only. */
                kind?: "reference" | "official_fixing" | "noon_buying" | "market";
                /** @description `CNH`: the offshore rate of the renminbi, from the sources that quote it (`currency-api`). Absent: the onshore rate. */
                market?: "CNH";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description With `average` or `closing`: also for a period that is not over or not observed to its end; `period.complete` says so. */
                partial?: boolean;
                /** @description Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer. */
                revision?: number;
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Use these sources only (keys of GET /v1/sources, separated by commas), the first that has a rate. */
                sources?: string[];
            };
            header?: never;
            path: {
                /** @description Base currency: the rate is for one unit of it. Any case; RMB means CNY, CNH means CNY at `market=CNH`. */
                base: string;
                /** @description Quote currency, likewise. */
                quote: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rate. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rate"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-unavailable`: No rate is known for this pair and day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `rate-unavailable`: No rate is known for this pair and day.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findRateChanges: {
        parameters: {
            query: {
                /** @description The mean of the daily rates of the month, quarter or year that contains `date`, for income and expenses (IAS 21.40). Only for a period that is over. */
                average?: "month" | "quarter" | "year";
                /** @description Base currency. */
                base: string;
                /** @description The last rate of the month, quarter or year that contains `date`, for balances (IAS 21.23). */
                closing?: "month" | "quarter" | "year";
                /**
                 * @description The day that the answer was for; default today.
                 * @example 2025-02-24
                 */
                date?: string;
                /**
                 * @description The revision of the answer that you have: `rates.revision`.
                 * @example 1
                 */
                from: number;
                /** @description Use sources of this kind only. */
                kind?: "reference" | "official_fixing" | "noon_buying" | "market";
                /** @description `CNH`: the offshore rate of the renminbi, from the sources that quote it (`currency-api`). Absent: the onshore rate. */
                market?: "CNH";
                /** @description Rates further from the date than this many days are not used. */
                maxAgeDays?: number;
                /** @description With `average` or `closing`: also for a period that is not over or not observed to its end; `period.complete` says so. */
                partial?: boolean;
                /** @description Quote currencies, separated by commas. */
                quotes: string[];
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
                /** @description Use these sources only (keys of GET /v1/sources, separated by commas), the first that has a rate. */
                sources?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has changed. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateChanges"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-currency`: A currency code is not in ISO 4217.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query: {
                /**
                 * @description The revision that you have: `rates.revision` of an answer.
                 * @example 1
                 */
                since: number;
                /** @description Use this source only (a key of GET /v1/sources); default: the configured order. */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revisions"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"][];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the source, as in GET /v1/sources. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the run ended; a failure of the publisher is an outcome too. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshOutcome"];
                };
            };
            /** @description The run continues; ask again for its outcome. */
            202: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshOutcome"];
                };
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `unauthorized`: The request has no valid API key.
             *     - `operator-only`: Only the operator may do this.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `no-operator`: No operator key is configured.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `refresh-off`: This process fetches no rates. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStyles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The styles. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseStyle"][];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    languageToolCheckByQuery: {
        parameters: {
            query: {
                /** @description An API key, for clients that cannot send a header; a header takes precedence. */
                apiKey?: string;
                /** @description The text as JSON that separates text from markup: {"annotation": [{"text": "A "}, {"markup": "<b>"}]}. */
                data?: string;
                /** @description Extension of Crossrate: the day of the story; default today (UTC). */
                date?: string;
                /** @description Categories to switch off. */
                disabledCategories?: string;
                /** @description Rules to switch off, separated by commas. */
                disabledRules?: string;
                /** @description Categories to switch on; there is one, CROSSRATE. */
                enabledCategories?: string;
                /** @description Apply only the rules and categories that are enabled by name. */
                enabledOnly?: string;
                /** @description Rules to switch on, separated by commas; they take precedence over `disabledCategories`. */
                enabledRules?: string;
                /** @description A code like `en`, `en-US` or `zh-HK`, or `auto`; a region decides $ and 元 when the text does not. */
                language: string;
                /** @description `picky`: also what suggests no change and is no fault, and the age of rates. */
                level?: string;
                /** @description Extension of Crossrate: takes precedence over the region of `language`. */
                region?: string;
                /** @description Extension of Crossrate: use this source of rates only. */
                source?: string;
                /**
                 * @description The text to be checked. This or `data` is required.
                 * @example The group will invest 380 billion yuan ($54.5 billion).
                 */
                text?: string;
                /** @description LanguageTool requires a user name with the key; Crossrate ignores it. */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolAnswer"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    languageToolCheck: {
        parameters: {
            query?: {
                /** @description Extension of Crossrate: the day of the story; default today (UTC). */
                date?: string;
                /** @description Extension of Crossrate: takes precedence over the region of `language`. */
                region?: string;
                /** @description Extension of Crossrate: use this source of rates only. */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LanguageToolForm"];
            };
        };
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageToolAnswer"];
                };
            };
            /**
             * @description - `bad-request`: The request is not well-formed HTTP.
             *     - `malformed-json`: The body is not JSON.
             *     - `invalid-encoding`: The body is not UTF-8.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `forbidden`: The API key does not allow this.
             *     - `forbidden-origin`: Pages of this origin may not call the service.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `request-timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `too-large`: The text or the body is too large.
             *     - `too-many-figures`: The text has too many figures.
             *     - `answer-too-large`: The answer would be too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unsupported-media-type`: The media type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `invalid-request`: A field of the request is not valid.
             *     - `invalid-text`: The text contains characters that are not allowed.
             *     - `unknown-source`: No such source of rates.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             *     - `text-timeout`: The text was not answered in time.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    languageToolLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    /** @description The id that the request came with, or a new one; leads to the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Its code.
                         * @example en-US
                         */
                        code: string;
                        /**
                         * @description The code with its region.
                         * @example en-US
                         */
                        longCode: string;
                        /**
                         * @description Name of the language.
                         * @example English (US)
                         */
                        name: string;
                    }[];
                };
            };
            /** @description Nothing has changed since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description - `bad-request`: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unauthorized`: The request has no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `forbidden`: The API key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `unknown-host`: The service is not known by this host name. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `invalid-request`: A field of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `rate-limited`: Too many requests in a minute. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description - `internal-error`: Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `not-ready`: The service is not ready yet.
             *     - `overloaded`: The service is busy.
             */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
