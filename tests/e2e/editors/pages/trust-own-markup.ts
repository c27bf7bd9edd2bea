/* For libraries that set markup: the page trusts its own scripts, as the policy of its server allows. */

declare global {
  interface Window {
    trustedTypes: { createPolicy(name: 'default', rules: { createHTML(markup: string): string }): unknown }
  }
}

window.trustedTypes.createPolicy('default', { createHTML: markup => markup })

export {}
