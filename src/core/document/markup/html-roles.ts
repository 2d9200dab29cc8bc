import type { ProseBuilder, ProseRole } from './prose-builder.js';

/** Class of the elements that an annotation of ours has made. */
export const ANNOTATION_CLASS = 'crossrate';

const ROLES_BY_ELEMENT = new Map<string, readonly ProseRole[]>([
  ['h1', ['titles']],
  ['title', ['titles', 'textOnly']],
  ['option', ['textOnly']],
  ['q', ['quotations']],
  ['blockquote', ['quotations']],
]);

/** A heading that opens the text is its headline, whatever its level. */
const OPENING_HEADING = /^h[2-6]$/;

/** Notes which stretches of prose stand in elements that give them a role. The outermost element of a role counts. */
export class HtmlRoleTracker {
  private readonly opened = new Map<
    string,
    { depth: number; readonly start: number; readonly roles: readonly ProseRole[] }
  >();
  /** For each open `data` element: where ours begins, -1 for anyone else's. */
  private readonly data: number[] = [];

  constructor(private readonly builder: ProseBuilder) {}

  get inBlockquote(): boolean {
    return this.opened.has('blockquote');
  }

  open(name: string, classes: string): void {
    if (name === 'data') this.data.push(classes.split(/\s+/).includes(ANNOTATION_CLASS) ? this.builder.length : -1);
    const start = this.builder.length;
    const roles =
      ROLES_BY_ELEMENT.get(name) ??
      (start === 0 && OPENING_HEADING.test(name) ? ROLES_BY_ELEMENT.get('h1') : undefined);
    const element = this.opened.get(name);
    if (element) element.depth++;
    else if (roles) this.opened.set(name, { depth: 1, start, roles });
  }

  close(name: string): void {
    if (name === 'data') {
      const start = this.data.pop() ?? -1;
      if (start >= 0) this.builder.assignRole('marked', start);
    }
    const element = this.opened.get(name);
    if (!element || --element.depth > 0) return;
    this.opened.delete(name);
    for (const role of element.roles) this.builder.assignRole(role, element.start);
  }
}
