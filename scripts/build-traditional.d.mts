import type { Messages } from '../src/core/checks/messages/messages.js';

/** The table of traditional messages as a module of TypeScript. */
export function renderTraditional(messages: readonly Messages[]): string;
