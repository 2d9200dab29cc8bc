/**
 * The store "crossrate": what the service says about the post, and what can be done with it.
 *
 * Offsets of findings and conversions are those of the text that was sent. An edit is made only while the block still
 * holds what was sent; after each change the text is sent again.
 */
(function (wp, crossrate) {
  'use strict';

  const { __ } = wp.i18n;
  const REVIEWED = 'crossrate_reviewed';
  const NO_POST = { text: '', parts: [] };
  const EMPTY = [];
  const WEIGHTS = { error: 0, warning: 1, info: 2 };

  const INITIAL = {
    /** waiting: the text has changed; then checking, done or failed. */
    state: 'waiting',
    error: null,
    ...judged(NO_POST, EMPTY),
    conversions: { state: 'none', post: NO_POST, figures: EMPTY, error: null },
  };

  /** Findings, errors first, and for each block the gravest. */
  function judged(post, unsorted) {
    const findings = [...unsorted].sort((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity] || a.start - b.start);
    const severities = new Map();
    for (const finding of findings) {
      const id = crossrate.findFirstPart(post.parts, finding)?.clientId;
      if (id && !severities.has(id)) severities.set(id, finding.severity);
    }
    return { post, findings, severities };
  }

  function reducer(state = INITIAL, action) {
    switch (action.type) {
      case 'CHANGED':
        return { ...state, state: 'waiting', conversions: INITIAL.conversions };
      case 'CHECKING':
        return { ...state, state: 'checking' };
      case 'CHECKED':
        return { ...state, state: 'done', error: null, ...judged(action.post, action.findings) };
      case 'FAILED':
        return { ...state, state: 'failed', error: action.error, ...judged(NO_POST, EMPTY) };
      case 'CONVERTED':
        return { ...state, conversions: action.conversions };
      default:
        return state;
    }
  }

  const editor = (registry) => registry.select('core/editor');

  function readEditedPost(registry) {
    const blocks = registry.select('core/block-editor').getBlocks();
    return crossrate.readPost(editor(registry).getEditedPostAttribute('title'), blocks);
  }

  function ask(registry, route, { text }, more) {
    const data = {
      post: editor(registry).getCurrentPostId(),
      text,
      // In the time of the site. A draft without a day of its own has today's.
      date: editor(registry).getEditedPostAttribute('date').slice(0, 10),
      ...more,
    };
    return wp.apiFetch({ path: `/crossrate/v1/${route}`, method: 'POST', data });
  }

  const messageOf = (error) => (error && error.message) || __('The text was not checked.', 'crossrate');

  /** Number of the newest check: the answer to an older one is not shown. */
  let newest = 0;

  const actions = {
    /** The text has changed: what is known of it may be wrong. */
    changed() {
      newest += 1;
      return { type: 'CHANGED' };
    },

    check() {
      return async ({ dispatch, registry }) => {
        newest += 1;
        const number = newest;
        const post = readEditedPost(registry);
        if (post.text === '') return dispatch({ type: 'CHECKED', post, findings: EMPTY });
        dispatch({ type: 'CHECKING' });
        try {
          const { findings } = await ask(registry, 'check', post, { reviewed: reviewedOf(registry) });
          if (number === newest) dispatch({ type: 'CHECKED', post, findings });
        } catch (error) {
          if (number === newest) dispatch({ type: 'FAILED', error: messageOf(error) });
        }
      };
    },

    /** Asks for the conversions, of the text as it is now. */
    convert() {
      return async ({ dispatch, registry }) => {
        const number = newest;
        const post = readEditedPost(registry);
        const set = (more) => {
          if (number === newest)
            dispatch({ type: 'CONVERTED', conversions: { ...INITIAL.conversions, post, ...more } });
        };
        set({ state: 'asking' });
        try {
          const { figures } = await ask(registry, 'annotate', post);
          set({ state: 'done', figures: figures.filter(({ edit }) => crossrate.findPart(post.parts, edit)) });
        } catch (error) {
          set({ state: 'failed', error: messageOf(error) });
        }
      };
    },

    /**
     * Makes edits, as one step of the editor's history. Does nothing but say so when one of their blocks has changed
     * since its text was sent.
     */
    apply(post, edits) {
      return ({ registry }) => {
        const byPart = new Map();
        for (const each of edits) {
          const part = crossrate.findPart(post.parts, each);
          if (!part || crossrate.edit(part, []) !== currentHtml(registry, part)) {
            const words = __('The text has changed meanwhile. Try again when it has been checked.', 'crossrate');
            registry.dispatch('core/notices').createWarningNotice(words, { type: 'snackbar' });
            return;
          }
          byPart.set(part, [...(byPart.get(part) ?? []), each]);
        }
        const changes = {};
        for (const [part, its] of byPart) {
          const html = crossrate.edit(part, its);
          if (part.clientId === null) {
            registry.dispatch('core/editor').editPost({ title: html });
          } else {
            const [name] = part.path;
            const attributes = registry.select('core/block-editor').getBlockAttributes(part.clientId);
            const changed = crossrate.withHtml({ ...attributes, ...changes[part.clientId] }, part.path, html);
            changes[part.clientId] = { ...changes[part.clientId], [name]: changed[name] };
          }
        }
        registry.dispatch('core/block-editor').updateBlockAttributes(Object.keys(changes), changes, true);
      };
    },

    /** Marks a finding as reviewed: it is not reported again at these words. Saved with the post. */
    review(finding) {
      return ({ registry, select }) => {
        const exact = select.getPost().text.slice(finding.start, finding.end).slice(0, 1000);
        const meta = editor(registry).getEditedPostAttribute('meta');
        const reviewed = [...(meta[REVIEWED] ?? []), { exact, rule: finding.rule }];
        registry.dispatch('core/editor').editPost({ meta: { ...meta, [REVIEWED]: reviewed } });
      };
    },

    /** Shows the block of a finding. */
    show(span) {
      return ({ registry, select }) => {
        const part = crossrate.findFirstPart(select.getPost().parts, span);
        if (part && part.clientId !== null) registry.dispatch('core/block-editor').selectBlock(part.clientId);
      };
    },
  };

  function currentHtml(registry, { clientId, path }) {
    const value =
      clientId === null
        ? editor(registry).getEditedPostAttribute('title')
        : crossrate.valueAt(registry.select('core/block-editor').getBlockAttributes(clientId), path);
    return String(value ?? '');
  }

  function reviewedOf(registry) {
    return editor(registry).getEditedPostAttribute('meta')?.[REVIEWED] ?? EMPTY;
  }

  const selectors = {
    getState: (state) => state.state,
    getError: (state) => state.error,
    getPost: (state) => state.post,
    getConversions: (state) => state.conversions,
    getFindings: (state) => state.findings,
    hasErrors: ({ findings }) => findings.some(({ severity }) => severity === 'error'),
    /** The gravest severity at a block; undefined when nothing was found there. */
    getSeverityAt: ({ severities }, clientId) => severities.get(clientId),
  };

  crossrate.REVIEWED = REVIEWED;
  crossrate.store = wp.data.createReduxStore('crossrate', { reducer, actions, selectors });
  wp.data.register(crossrate.store);
})(window.wp, window.crossrate);
