import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './error-boundary.module.css';

type ErrorBoundaryProps = {
  readonly onError: (error: unknown) => void;
  readonly title: string;
  readonly text: string;
  readonly againLabel: string;
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

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { broken: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    const { title, text, againLabel, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <div className={styles['broken']} role="alert">
        <h2>{title}</h2>
        <p>{text}</p>
        <Button onClick={() => this.setState({ broken: false })}>{againLabel}</Button>
      </div>
    );
  }
}
