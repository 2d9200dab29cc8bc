/** Forms as clients of LanguageTool send them, in JSON here: OpenAPI shows a form by its fields. */
export const LANGUAGE_TOOL_EXAMPLES = {
  text: {
    summary: 'A plain text',
    value: {
      text: 'The group will invest 380 billion yuan ($54.5 billion).',
      language: 'en-US',
      date: '2025-02-24',
    },
  },
  data: {
    summary: 'A text with markup',
    value: {
      data: '{"annotation":[{"text":"It will invest "},{"markup":"<b>"},{"text":"380 billion yuan"},{"markup":"</b>"},{"text":" ($54.5 billion)."}]}',
      language: 'auto',
      date: '2025-02-24',
    },
  },
} as const;
