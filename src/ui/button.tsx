import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'icon' | 'link';
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button; `icon` needs an `aria-label`. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  const looks =
    look === 'icon' ? [styles['quiet'], styles['icon']] : [look === 'plain' ? null : styles[look]];
  const classes = [styles['button'], ...looks, className].filter(Boolean).join(' ');
  return <button type="button" {...rest} className={classes} />;
}
