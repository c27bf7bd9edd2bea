import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'

interface Props extends ButtonHTMLAttributes {
  /** `main` is for the one next step of a screen; answers of equal weight are all plain. */
  look?: 'plain' | 'main' | 'quiet'
  wide?: boolean
  /** Beside its own. */
  class?: string
  ref?: Ref<HTMLButtonElement>
  children: ComponentChildren
}

/** A button that never submits a form by accident. */
export function Button({ look = 'plain', wide = false, class: more, children, ...rest }: Props) {
  const classes = ['button', look !== 'plain' && `button-${look}`, wide && 'button-wide', more]
  return (
    <button type="button" {...rest} class={classes.filter(Boolean).join(' ')}>
      {children}
    </button>
  )
}
