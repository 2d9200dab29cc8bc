/** What is seen in the block editor: the sidebar, the panel before publishing, and the marks at blocks. */
(function (wp, crossrate) {
  'use strict';

  const { createElement: el, Fragment, useEffect } = wp.element;
  const { useSelect, useDispatch } = wp.data;
  const { Button, Notice, PanelBody, Spinner } = wp.components;
  const { __, _n, sprintf } = wp.i18n;
  // WordPress 6.6 moved them.
  const { PluginSidebar, PluginSidebarMoreMenuItem, PluginPrePublishPanel } = wp.editor.PluginSidebar
    ? wp.editor
    : wp.editPost;

  /** Milliseconds without a change after which the text is sent. */
  const PAUSE = 800;
  const PUBLISHED = ['publish', 'future', 'private'];
  const SEVERITIES = {
    error: __('Error', 'crossrate'),
    warning: __('Warning', 'crossrate'),
    info: __('Hint', 'crossrate'),
  };

  const icon = el(
    'svg',
    { viewBox: '0 0 24 24', xmlns: 'http://www.w3.org/2000/svg' },
    el('path', { d: 'M4 8h13l-3-3 1.4-1.4L21 9.2V10H4zm16 8H7l3 3-1.4 1.4L3 14.8V14h17z' }),
  );

  /** Sends the text when it has not changed for a moment. */
  function Checker() {
    const { check, changed } = useDispatch('crossrate');
    const watched = useSelect((select) => {
      const editor = select('core/editor');
      return [
        select('core/block-editor').getBlocks(),
        editor.getEditedPostAttribute('title'),
        editor.getEditedPostAttribute('date')?.slice(0, 10),
        editor.getEditedPostAttribute('meta')?.[crossrate.REVIEWED],
      ];
    }, []);
    useEffect(() => {
      changed();
      const timer = setTimeout(check, PAUSE);
      return () => clearTimeout(timer);
    }, watched);
    return null;
  }

  /**
   * Keeps a post with errors from being published. A draft can be saved: the lock holds while the panel before publishing
   * is open, for posts that are published, and where that panel is switched off.
   */
  function Lock() {
    const isLocked = useSelect((select) => {
      const { getState, hasErrors } = select('crossrate');
      const editor = select('core/editor');
      const isOpen = (editor.isPublishSidebarOpened ?? select('core/edit-post').isPublishSidebarOpened)();
      const concerns =
        isOpen || !editor.isPublishSidebarEnabled() || PUBLISHED.includes(editor.getCurrentPostAttribute('status'));
      const isUnknown = ['waiting', 'checking'].includes(getState());
      return concerns && (isUnknown || hasErrors());
    }, []);
    const { lockPostSaving, unlockPostSaving } = useDispatch('core/editor');
    useEffect(() => {
      if (isLocked) lockPostSaving('crossrate');
      else unlockPostSaving('crossrate');
    }, [isLocked]);
    return null;
  }

  function summary(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const errors = count('error');
    const warnings = count('warning');
    const counts = [];
    /* translators: %d: a number */
    if (errors > 0) counts.push(sprintf(_n('%d error', '%d errors', errors, 'crossrate'), errors));
    /* translators: %d: a number */
    if (warnings > 0) counts.push(sprintf(_n('%d warning', '%d warnings', warnings, 'crossrate'), warnings));
    return counts.length > 0 ? counts.join(', ') : __('No errors found', 'crossrate');
  }

  function Status() {
    const { state, error, findings } = useSelect((select) => {
      const { getState, getError, getFindings } = select('crossrate');
      return { state: getState(), error: getError(), findings: getFindings() };
    }, []);
    const { check } = useDispatch('crossrate');
    if (state === 'failed') {
      const actions = [{ label: __('Try again', 'crossrate'), onClick: check }];
      return el(Notice, { status: 'warning', isDismissible: false, actions }, error);
    }
    if (state === 'done') return el('p', { className: 'crossrate-status', role: 'status' }, summary(findings));
    return el('p', { className: 'crossrate-status', role: 'status' }, el(Spinner), __('Checking …', 'crossrate'));
  }

  function Finding({ finding, canEdit }) {
    const { apply, review, show } = useDispatch('crossrate');
    const { post, canReview } = useSelect(
      (select) => ({
        post: select('crossrate').getPost(),
        canReview: select('core/editor').getEditedPostAttribute('meta')?.[crossrate.REVIEWED] !== undefined,
      }),
      [],
    );
    const words = crossrate.plain(post.text.slice(finding.start, finding.end));
    const corrections = finding.suggestions.filter((suggestion) => crossrate.findPart(post.parts, suggestion));
    return el(
      'li',
      { className: `crossrate-finding crossrate-${finding.severity}` },
      el('span', { className: 'crossrate-severity' }, SEVERITIES[finding.severity]),
      el(Button, { variant: 'link', className: 'crossrate-words', onClick: () => show(finding) }, words),
      el('p', null, finding.message),
      canEdit &&
        el(
          'div',
          { className: 'crossrate-actions' },
          corrections.map((suggestion) =>
            el(
              Button,
              {
                key: `${suggestion.start}-${suggestion.replacement}`,
                variant: 'secondary',
                size: 'small',
                onClick: () => apply(post, [suggestion]),
              },
              /* translators: 1: new words, 2: the words that they replace */
              sprintf(
                __('Write “%1$s” for “%2$s”', 'crossrate'),
                crossrate.plain(suggestion.replacement),
                crossrate.plain(post.text.slice(suggestion.start, suggestion.end)),
              ),
            ),
          ),
          canReview &&
            el(
              Button,
              { variant: 'tertiary', size: 'small', onClick: () => review(finding) },
              __('Mark as reviewed', 'crossrate'),
            ),
        ),
    );
  }

  function Findings({ canEdit, severities }) {
    const findings = useSelect((select) => select('crossrate').getFindings(), []).filter(({ severity }) =>
      severities.includes(severity),
    );
    return el(
      'ul',
      { className: 'crossrate-findings' },
      findings.map((finding) => el(Finding, { key: finding.id, finding, canEdit })),
    );
  }

  function Conversions() {
    const { state, post, figures, error } = useSelect((select) => select('crossrate').getConversions(), []);
    const { apply, convert } = useDispatch('crossrate');
    if (state === 'none' || state === 'asking') {
      return el(
        Button,
        { variant: 'secondary', onClick: convert, isBusy: state === 'asking' },
        __('Find conversions', 'crossrate'),
      );
    }
    if (state === 'failed') return el(Notice, { status: 'warning', isDismissible: false }, error);
    if (figures.length === 0) return el('p', null, __('No amount needs a conversion.', 'crossrate'));
    const edits = figures.map(({ edit }) => edit);
    return el(
      Fragment,
      null,
      el(
        'ul',
        { className: 'crossrate-conversions' },
        figures.map(({ text, edit }) =>
          el(
            'li',
            { key: edit.start },
            el('span', null, text, el('strong', null, crossrate.plain(edit.replacement))),
            el(
              Button,
              { variant: 'secondary', size: 'small', onClick: () => apply(post, [edit]) },
              __('Insert', 'crossrate'),
            ),
          ),
        ),
      ),
      el(Button, { variant: 'primary', onClick: () => apply(post, edits) }, __('Insert all', 'crossrate')),
    );
  }

  function Sidebar() {
    return el(
      PluginSidebar,
      { name: 'sidebar', title: 'Crossrate', icon, className: 'crossrate-sidebar' },
      el(
        PanelBody,
        { title: __('Findings', 'crossrate') },
        el(Status),
        el(Findings, { canEdit: true, severities: ['error', 'warning', 'info'] }),
      ),
      el(PanelBody, { title: __('Conversions', 'crossrate') }, el(Conversions)),
    );
  }

  function BeforePublishing() {
    const { hasErrors, state, findings } = useSelect((select) => {
      const { hasErrors: has, getState, getFindings } = select('crossrate');
      return { hasErrors: has(), state: getState(), findings: getFindings() };
    }, []);
    const title = state === 'done' ? `Crossrate: ${summary(findings)}` : 'Crossrate';
    return el(
      PluginPrePublishPanel,
      { title, icon, initialOpen: true, className: 'crossrate-before-publishing' },
      el(Status),
      crossrate.settings.lock &&
        hasErrors &&
        el(
          Notice,
          { status: 'error', isDismissible: false },
          __('The post can be published when each error is corrected or marked as reviewed.', 'crossrate'),
        ),
      el(Findings, { canEdit: true, severities: ['error', 'warning'] }),
    );
  }

  wp.plugins.registerPlugin('crossrate', {
    icon,
    render: () =>
      el(
        Fragment,
        null,
        el(Checker),
        crossrate.settings.lock && el(Lock),
        el(PluginSidebarMoreMenuItem, { target: 'sidebar', icon }, 'Crossrate'),
        el(Sidebar),
        el(BeforePublishing),
      ),
  });

  /** A bar beside the blocks in which something was found. */
  const withMark = wp.compose.createHigherOrderComponent(
    (BlockListBlock) =>
      function MarkedBlock(props) {
        const severity = useSelect((select) => select('crossrate').getSeverityAt(props.clientId), [props.clientId]);
        if (severity === undefined) return el(BlockListBlock, props);
        const className = `${props.className ?? ''} crossrate-at crossrate-at-${severity}`.trim();
        return el(BlockListBlock, { ...props, className });
      },
    'withMark',
  );
  wp.hooks.addFilter('editor.BlockListBlock', 'crossrate/mark', withMark);
})(window.wp, window.crossrate);
