import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  readonly onError: (error: unknown) => void;
  readonly fallback: (reopen: () => void) => ReactNode;
  /** A new value gives the children another chance. */
  readonly resetKey?: string | null | undefined;
  readonly children: ReactNode;
};

type ErrorBoundaryState = { readonly broken: boolean; readonly resetKey: string | null | undefined };

/** Holds a bug in one part of the screen away from the others. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { broken: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(() => this.setState({ broken: false })) : this.props.children;
  }
}
