import { Component, createElement, type ComponentChild, type FunctionComponent } from 'preact';

/** A component that is rendered again only when one of its properties is another: most rows of a list stay as they are. */
export function memo<P extends object>(inner: FunctionComponent<P>): new () => Component<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const names = Object.keys(next) as (keyof P)[];
      return names.some((name) => name !== 'children' && next[name] !== this.props[name]);
    }

    override render(): ComponentChild {
      return createElement(inner, this.props);
    }
  };
}
