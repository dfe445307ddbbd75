/** Colours of every screen; each text colour reads on white at 4.5 to 1 and more (WCAG 2.2, 1.4.3). */
export const colours = {
  text: '#1c2833',
  quiet: '#4d5656',
  brand: '#0b5345',
  focus: '#1a5276',
  line: '#d5dbdb',
} as const;

/** How letters, links and buttons look on every screen, and what the keyboard is at. */
export const sharedStyle = `
body{font:14px/1.5 Arial,sans-serif;color:${colours.text};margin:0}
a{color:${colours.brand}}
button{font:inherit;padding:6px 14px;border:1px solid ${colours.brand};border-radius:4px;background:#fff;color:${colours.brand}}
:focus-visible{outline:3px solid ${colours.focus};outline-offset:2px}
[hidden]{display:none}`;
